import type { z } from 'zod'
import type { ProvisionRef } from '../../../contract/endpoint.ts'
import type { Talk } from '../../../contract/talks.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { TalkRow } from './readable-talks.ts'

export const talkTitle = { heart: '谈心谈话', ask: '约谈', reminder: '提醒谈话' } as const

export type Provisions = (id: string) => z.infer<typeof ProvisionRef>

export function stateOf(row: TalkRow): Talk['state'] {
  if (row.held_on === null) return row.not_needed ? 'not-needed' : 'prepared'
  if (!row.from_signed || !(row.to_signed || row.to_signed_on_paper)) return 'held'
  return row.revisit_found === '' ? 'signed' : 'revisited'
}

/** @param signId the sign it grew out of, where the viewer may open that sign; null to all others. */
export function presentTalk(
  row: TalkRow,
  viewer: Viewer,
  county: CountyOverTime,
  provision: Provisions,
  signId: string | null = null,
): Talk {
  const state = stateOf(row)
  const mine = viewer.person === row.from_person
  const open = state !== 'signed' && state !== 'revisited'
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    title: talkTitle[row.kind],
    state,
    from: county.personRef(row.from_person),
    to: county.personRef(row.to_person),
    with: row.with_person === null ? null : county.personRef(row.with_person),
    unit: row.unit === null ? null : county.unitRef(row.unit),
    signId,
    basis: provision(row.basis),
    reason: row.reason,
    points: row.points,
    plannedOn: row.planned_on,
    place: row.place,
    heldOn: row.held_on,
    reply: row.reply,
    undertaking: row.undertaking,
    revisitOn: row.revisit_on,
    revisitFound: row.revisit_found,
    preparedOn: row.prepared_on,
    fromSigned: row.from_signed,
    toSigned: row.to_signed,
    toSignedOnPaper: row.to_signed_on_paper,
    may: {
      hold: mine && open && !row.from_signed,
      signAsFrom: mine && state === 'held' && !row.from_signed,
      signAsTo: viewer.person === row.to_person && state === 'held' && !row.to_signed,
      revisit: mine && state === 'signed',
      entrust: mine && state === 'prepared' && row.kind === 'reminder' && viewer.person === row.prepared_by,
    },
  }
}
