import { fork } from 'node:child_process'

const CHILD = new URL('./child.ts', import.meta.url)

export type Measured<Found> = { readonly found: Found; readonly peakBytes: number }

/**
 * Runs the default export of a file of this folder in a process of its own, so that its memory is its own
 * and nothing it does slows whoever asks.
 * @param task handed over as it is; whatever structured clone takes.
 * @returns what it found, and the most memory the process ever held (resident).
 */
export function inOwnProcess<Task, Found>(file: URL, task: Task): Promise<Measured<Found>> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [file.href], { serialization: 'advanced' })
    child.once('message', (message) => resolve(message as Measured<Found>))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${file.pathname} ended with ${code} and found nothing`)))
    child.send({ task })
  })
}
