import { get } from 'node:http'

export type FileLoad = {
  readonly path: string
  /** Bytes of the body on the wire, and `br`, `gzip` or `none`. */
  readonly sent: number
  readonly encoding: string
  readonly plain: number
}

/** The page itself and every script, module and style sheet that it names, asked for as a browser does. */
export async function pageLoad(address: string): Promise<FileLoad[]> {
  const page = await fetch(address).then((it) => it.text())
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(\/[^"]+)"/g)].map((it) => it[1] ?? '')
  return Promise.all(['/', ...new Set(named)].map((path) => fileLoad(address, path)))
}

async function fileLoad(address: string, path: string): Promise<FileLoad> {
  const sent = await answerOf(`${address}${path}`, 'br, gzip')
  const plain = await answerOf(`${address}${path}`, 'identity')
  return { path, sent: sent.bytes, encoding: sent.encoding, plain: plain.bytes }
}

/** `fetch` unpacks on its own; what was on the wire is seen only here. */
function answerOf(url: string, accepted: string): Promise<{ bytes: number; encoding: string }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': accepted } }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.on('end', () => resolve({ bytes, encoding: answer.headers['content-encoding'] ?? 'none' }))
      answer.on('error', reject)
    })
    request.once('error', reject)
  })
}
