// The other side of own-process.ts.
const KIB = 1024
const [file = ''] = process.argv.slice(2)

process.once('message', async ({ task }: { task: unknown }) => {
  const { default: measure } = (await import(file)) as { default: (task: unknown) => Promise<unknown> }
  const found = await measure(task)
  const peakBytes = process.resourceUsage().maxRSS * KIB
  process.send?.({ found, peakBytes }, () => process.connected && process.disconnect())
})
// Nobody waits any more.
process.once('disconnect', () => process.exit())
