import type { SupervisionLine, seeSupervision } from '../../../../contract/supervision.ts'
import type { Reply } from '../../../api/ask.ts'
import type { Leaf, Tree } from '../../../kit/charts/TreeChart.tsx'
import { supervisionWords as words } from '../../../words/supervision.ts'

const SHAPES = { seated: 'full', acting: 'half', vacant: 'empty' } as const

/** A tree for each leader in the order given, and one for the units that have none. */
export function supervisionTrees(
  it: Pick<Reply<typeof seeSupervision>, 'within' | 'leaders' | 'lines'>,
  on: string | undefined,
): Tree[] {
  const at = (path: string) => (on === undefined ? path : `${path}?on=${on}`)
  const leafOf = ({ unit, head, headship }: SupervisionLine): Leaf => ({
    key: unit.number,
    shape: SHAPES[headship],
    parts: [
      { text: unit.name, to: at(`/units/${unit.number}`) },
      head === null ? { text: words.vacant, to: null } : { text: head.name, to: at(`/people/${head.number}`) },
      ...(headship === 'acting' ? [{ text: words.acting, to: null }] : []),
    ],
  })
  const under = (leader: string | null) =>
    it.lines.filter((line) => (line.leader?.number ?? null) === leader).map(leafOf)
  const led = it.leaders.map(({ person, posts }) => ({
    key: person.number,
    root: { text: person.name, to: at(`/people/${person.number}`) },
    note: posts,
    leaves: under(person.number),
  }))
  const alone = under(null)
  return alone.length === 0
    ? led
    : [
        {
          key: '',
          root: { text: it.within === null ? words.noLeader : words.noHead, to: null },
          note: '',
          leaves: alone,
        },
        ...led,
      ]
}
