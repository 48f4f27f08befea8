import { Link } from 'react-router'
import { layTree } from './lay-tree.ts'
import './charts.css'

type Named = { readonly text: string; readonly to: string | null }
export type Leaf = {
  readonly key: string
  readonly parts: readonly Named[]
  /** The shape before it: a full square, a half one, an empty broken one. */
  readonly shape: 'full' | 'half' | 'empty'
}
export type Tree = {
  readonly key: string
  readonly root: Named
  readonly note: string
  readonly leaves: readonly Leaf[]
}

/** Roots with what hangs on them, as many side by side as the screen takes. Names open; shapes and words say what colour would. */
export function TreeChart({ says, trees }: { says: string; trees: readonly Tree[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with links in it is a group, no set of fields
    <div className="chart chart-trees" role="group" aria-label={says}>
      {trees.map((tree) => (
        <OneTree key={tree.key} tree={tree} />
      ))}
    </div>
  )
}

function OneTree({ tree }: { tree: Tree }) {
  const { height, leaves, trunk } = layTree(tree.leaves.length)
  return (
    <svg className="chart-tree" width="100%" height={height} role="presentation">
      <rect x="0.5" y="0.5" width="4" height="40" fill="var(--ink)" />
      <text x="14" y="17" className="chart-root">
        <Name {...tree.root} />
      </text>
      <text x="14" y="36" className="chart-note">
        {tree.note}
      </text>
      {trunk && <line x1="8" x2="8" y1={trunk.from} y2={trunk.to} stroke="var(--line-strong)" />}
      {tree.leaves.map((leaf, nth) => {
        const y = leaves[nth] ?? 0
        return (
          <g key={leaf.key}>
            <line x1="8" x2="22" y1={y} y2={y} stroke="var(--line-strong)" />
            <Shape shape={leaf.shape} y={y} />
            <text x="40" y={y + 5}>
              {leaf.parts.map((part, at) => (
                <tspan key={part.text} dx={at === 0 ? 0 : 10}>
                  <Name {...part} />
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const Name = ({ text, to }: Named) => (to === null ? text : <Link to={to}>{text}</Link>)

function Shape({ shape, y }: { shape: Leaf['shape']; y: number }) {
  return (
    <>
      <rect
        x="23"
        y={y - 5}
        width="10"
        height="10"
        fill={shape === 'full' ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeDasharray={shape === 'empty' ? '2 2' : undefined}
      />
      {shape === 'half' && <rect x="23" y={y - 5} width="5" height="10" fill="var(--ink)" />}
    </>
  )
}
