import type { Day } from '../../../../engine/dates/index.ts'
import { officialLetter } from '../../../platform/documents/index.ts'
import { type CountyOverTime, paperNames } from '../../organisation/index.ts'
import type { UnitRecord } from './unit-record.ts'

/** The study or the report as .docx in the layout of GB/T 9704-2012, each figure with its base. */
export async function recordPaper(
  record: UnitRecord,
  county: CountyOverTime,
  letterHead: string,
  today: Day,
): Promise<{ name: string; bytes: Buffer }> {
  const issuer = paperNames(county, letterHead).full(record.unit.number, today)
  const superior = county.unitsAbove(record.unit.number)[0]
  const bytes = await officialLetter({
    issuer,
    number: null,
    title: record.title,
    recipient: superior === undefined ? issuer : paperNames(county, letterHead).full(superior, today),
    paragraphs: record.sections.flatMap((it) => [
      { level: 1 as const, text: it.title },
      ...it.lines.map(({ says, base }) => ({
        level: 0 as const,
        text: base === '' ? says : `${says}（依据：${base}）`,
      })),
    ]),
    signer: issuer,
    date: today,
  })
  return { name: `${record.title}.docx`, bytes: Buffer.from(bytes) }
}
