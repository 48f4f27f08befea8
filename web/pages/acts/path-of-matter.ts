/** The page of a problem or a matter, from the key of a matter. */
export function pathOfMatter(key: string): string {
  const [kind, id] = key.split(':')
  return kind === 'problem' ? `/problems/${id}` : `/matters/${id}`
}
