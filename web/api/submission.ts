const SHELF = 'liangze:once:'

/**
 * The Idempotency-Key of a submission: the same content sent again, even after a reload, carries the same key,
 * so that it is recorded once. Finished submissions are forgotten, and then the same words are a new one.
 */
export function keyFor(path: string, content: unknown): string {
  const fingerprint = JSON.stringify(content ?? null)
  const kept = read(path)
  if (kept?.fingerprint === fingerprint) return kept.key
  const key = makeKey()
  sessionStorage.setItem(SHELF + path, JSON.stringify({ fingerprint, key }))
  return key
}

export function forgetKey(path: string): void {
  sessionStorage.removeItem(SHELF + path)
}

function read(path: string): { fingerprint: string; key: string } | null {
  const text = sessionStorage.getItem(SHELF + path)
  return text === null ? null : JSON.parse(text)
}

/** 128 random bits; `crypto.randomUUID` is absent on plain-http office addresses. */
function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, '0')).join('')
}
