import { loop } from '../measuring/loops.ts'
import { callerOn } from './ask-http.ts'

/** `pages`: the requests of one page, asked one after the other by one who is signed in. */
export type HttpTask = {
  readonly port: number
  readonly lanes: number
  readonly forMs: number
  readonly warmMs: number
  readonly pages: readonly { readonly cookie: string; readonly paths: readonly string[] }[]
}

export default async function loadHttp({ port, lanes, forMs, warmMs, pages }: HttpTask) {
  const callers = await Promise.all(Array.from({ length: lanes }, () => callerOn(port)))
  const load = await loop(lanes, forMs, warmMs, async (lane, turn) => {
    const page = pages[(lane + turn) % pages.length]
    for (const path of page?.paths ?? []) await callers[lane]?.get(path, page?.cookie ?? '')
  })
  for (const it of callers) it.close()
  return load
}
