import type { OwnItem, seeUnitList } from '../../../contract/lists.ts'
import type { Reply } from '../../api/ask.ts'
import { unitListWords as words } from '../../words/unit-lists.ts'

type Version = Reply<typeof seeUnitList>['kinds'][number]['versions'][number]

/** One adopted version: what stands in it, by which decision, and who voted how as far as one may see. */
export function ListVersion({ version }: { version: Version }) {
  return (
    <div className="list-version">
      <p>
        {words.versionOf(version.version, version.fromDay, version.minutes)}{' '}
        {version.late && <span className="quiet">{words.late(version.recordedOn)}</span>}
      </p>
      <h3>{words.common}</h3>
      <ul>
        {version.common.map((it) => (
          <li key={it.id}>
            {it.what} <span className="quiet">{it.cadence}</span>
          </li>
        ))}
      </ul>
      <h3>{words.own}</h3>
      {version.items.length === 0 && <p className="quiet">{words.noOwn}</p>}
      <ol>
        {version.items.map((it) => (
          <Own key={it.item} item={it} />
        ))}
      </ol>
      {version.stances.length > 0 && (
        <details>
          <summary>{words.stances}</summary>
          <ul>
            {version.stances.map((it) => (
              <li key={it.person.number}>
                {it.person.name}：{words.stance[it.stance]}
                {it.words && `，${it.words}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Own({ item }: { item: OwnItem }) {
  const pairs = [
    [words.how, item.how],
    [words.startFrom, item.startFrom],
    [words.when, item.when],
    [words.counts, item.countsWhen],
    [words.confirmer, item.confirmer?.name ?? ''],
    [words.document, item.document],
  ].filter(([, text]) => text !== '')
  return (
    <li>
      <strong>{item.what}</strong>
      <dl className="pairs">
        {pairs.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
