import type { ShownMatter } from '../../../contract/matters.ts'
import { Section } from '../../kit/Page.tsx'
import { sayDay } from '../../words/days.ts'
import { matterWords as words } from '../../words/matters.ts'

type Taken = ShownMatter['taken'][number]

/** What was done, as it happened, newest last. */
export function Done({ matter }: { matter: ShownMatter }) {
  return (
    <Section title={words.done}>
      <ol className="lines">
        {matter.taken.map((it) => (
          <li key={it.nth}>
            <h3 className="line-title">{it.title}</h3>
            <p className="quiet">{it.by === null ? sayDay(it.on) : words.doneBy(it.by.name, sayDay(it.on))}</p>
            <dl className="pairs pairs-below matter-done">
              {it.entries.map((entry) => (
                <div key={entry.label} className="pair">
                  <dt>{entry.label}</dt>
                  <dd className="written">{entry.rows.length === 0 ? entry.text : <EntryRows entry={entry} />}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** A sentence in a cell does not end twice. */
const unended = (cell: string) => cell.replace(/[。；\s]+$/u, '')

/** A row of a table, a line each: what stands at its head, then the rest. */
function EntryRows({ entry }: { entry: Taken['entries'][number] }) {
  return (
    <ol className="entry-rows">
      {entry.rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
        <li key={at}>
          {row
            .map(unended)
            .map((cell, one) => (cell === '' ? '' : one === 0 ? cell : `${entry.heads[one]}：${cell}`))
            .filter(Boolean)
            .join('；')}
        </li>
      ))}
    </ol>
  )
}
