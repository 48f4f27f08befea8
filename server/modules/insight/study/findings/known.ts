import { listKnown } from '../../acting/list-known.ts'
import { bodiesSeenBy } from '../../acting/supervising-bodies.ts'
import { fromRows, type StudyRow } from '../finding.ts'

/** Acting when seen: problems that supervising bodies knew of, acted on or not. The record is the first knowledge, or the act. */
export const known = fromRows('known', async (tx, { viewer, county, from, until }) => {
  const matters = await listKnown(tx, viewer, county, { bodies: bodiesSeenBy(viewer, county), from, until })
  const rows = matters.flatMap((it): StudyRow[] => {
    const knew = { record: 'fact' as const, id: it.facts[0] ?? '', on: it.knownOn }
    const acted = it.actedOn !== null && it.actedOn <= until ? it.actedOn : null
    const then: StudyRow =
      acted === null
        ? { part: 'open', ...knew }
        : { part: 'acted', record: 'fact', id: it.facts.at(-1) ?? '', on: acted }
    return [{ part: 'known', ...knew }, then]
  })
  // Somebody who serves in two bodies knew once.
  return [...new Map(rows.map((it) => [`${it.part} ${it.id}`, it])).values()]
})
