import type { DueDay } from '../../../contract/due-days.ts'
import { dayInWords } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { stateOf } from './present.ts'
import { readTalk } from './readable-talks.ts'

/** Who set the days of a talk, and when: no provision sets them. */
export async function plannedDayOfTalk(tx: Tx, viewer: Viewer, id: string, county: CountyOverTime): Promise<DueDay> {
  const row = await readTalk(tx, viewer, id)
  const { planned_on, prepared_on, prepared_by, revisit_on, held_on, from_person } = row
  const name = (person: string) => county.personRef(person).name
  return {
    dueOn: stateOf(row) === 'signed' ? revisit_on : planned_on,
    derivation: [
      ...(planned_on === null
        ? []
        : [
            `打算${dayInWords(planned_on)}谈，是${name(prepared_by)}${dayInWords(prepared_on)}准备谈话时定的，不是法定期限。`,
          ]),
      ...(revisit_on === null
        ? []
        : [
            `打算${dayInWords(revisit_on)}回访，是${name(from_person)}${held_on === null ? '' : dayInWords(held_on)}谈话时定的，不是法定期限。`,
          ]),
    ],
    under: [],
  }
}
