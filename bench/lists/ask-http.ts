import { connect, type Socket } from 'node:net'

const END_OF_HEAD = Buffer.from('\r\n\r\n')

export type Caller = { get(path: string, cookie: string): Promise<Buffer>; close(): void }

/**
 * One kept-alive HTTP/1.1 connection to the loopback that asks one thing at a time and reads no more of an answer than its status
 * and its length: whoever measures should not be the slowest.
 */
export async function callerOn(port: number): Promise<Caller> {
  const socket = await connected(port)
  let held: Buffer = Buffer.alloc(0)
  let waiting: { resolve(body: Buffer): void; reject(why: Error): void } | null = null
  socket.on('data', (part) => {
    held = held.length === 0 ? part : Buffer.concat([held, part])
    const answer = answerIn(held)
    if (answer === null) return
    held = held.subarray(answer.end)
    if (answer.status === 200) waiting?.resolve(answer.body)
    else waiting?.reject(new Error(`answered ${answer.status}: ${answer.body}`))
  })
  socket.on('close', () => waiting?.reject(new Error('the connection was closed')))
  return {
    get: (path, cookie) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${cookie}\r\n\r\n`)
      }),
    close: () => socket.destroy(),
  }
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}

/** The first whole answer of what has come, or null while it is still coming. */
function answerIn(held: Buffer): { status: number; body: Buffer; end: number } | null {
  const headEnd = held.indexOf(END_OF_HEAD)
  if (headEnd === -1) return null
  const head = held.toString('latin1', 0, headEnd)
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without its length: ${head}`)
  const from = headEnd + END_OF_HEAD.length
  const end = from + Number(length)
  if (held.length < end) return null
  return { status: Number(head.slice(9, 12)), body: held.subarray(from, end), end }
}
