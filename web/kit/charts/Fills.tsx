/** Fills that are told apart in black and white: by lines, dots and their absence. */
export type Fill = 'solid' | 'slant' | 'dots' | 'cross' | 'blank'

export const fillOf = (id: string, fill: Fill) =>
  fill === 'solid' ? 'var(--accent)' : fill === 'blank' ? 'var(--paper)' : `url(#${id}-${fill})`

/** The patterns of one chart; `id` is its own, so that two charts stand on one page. */
export function Fills({ id }: { id: string }) {
  const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const
  return (
    <svg className="chart-fills" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={`${id}-slant`} {...tile} patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--paper)" />
          <rect width="2.5" height="6" fill="var(--accent)" />
        </pattern>
        <pattern id={`${id}-dots`} {...tile}>
          <rect width="6" height="6" fill="var(--paper)" />
          <circle cx="3" cy="3" r="1.4" fill="var(--accent)" />
        </pattern>
        <pattern id={`${id}-cross`} {...tile}>
          <rect width="6" height="6" fill="var(--paper)" />
          <path d="M0 0L6 6M6 0L0 6" stroke="var(--ink)" strokeWidth="1.1" />
        </pattern>
      </defs>
    </svg>
  )
}

export type Kind<Key extends string> = { readonly key: Key; readonly label: string; readonly fill: Fill }

/** What each fill stands for. */
export function Legend<Key extends string>({ id, kinds }: { id: string; kinds: readonly Kind<Key>[] }) {
  return (
    <ul className="chart-legend">
      {kinds.map((it) => (
        <li key={it.key}>
          <svg width="22" height="14" aria-hidden="true">
            <rect x="0.5" y="0.5" width="21" height="13" fill={fillOf(id, it.fill)} stroke="var(--ink)" />
          </svg>
          {it.label}
        </li>
      ))}
    </ul>
  )
}
