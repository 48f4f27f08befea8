import type { FastifyRequest } from 'fastify'
import * as contract from '../../../../contract/study.ts'
import { dayInWords } from '../../../../engine/dates/index.ts'
import { type StudyForm, writeStudy } from '../../../../engine/study.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { writeEntry } from '../../ledger/index.ts'
import { countyInForce } from '../../organisation/index.ts'
import { daysAsked } from '../dual-duty/looked-at.ts'
import type { DualDutyBook } from '../dual-duty/see-dual-duty.ts'
import type { Studying } from './finding.ts'
import { countFigures } from './findings/index.ts'
import { listStudyRecords } from './list-records.ts'
import { studyLetter } from './study-letter.ts'
import { typicalCases } from './typical-cases.ts'

export type StudyBook = DualDutyBook & { readonly study: StudyForm }

const CAUTION =
  '县域小，单位类别和年份合在一起仍可能认出人，印发前请再看一遍。各人能看到的记录不同，写出来的报告也会不同。'

/** M27: the county's own study, for those who answer for the whole county. */
export function studyRoutes(http: Http, book: StudyBook): void {
  type Asked = Parameters<typeof daysAsked>[0]
  async function studyingOf(tx: Tx, viewer: Viewer, query: Asked): Promise<Studying> {
    if (viewer.answersFor !== 'county' || viewer.person === null) throw absent()
    const county = await countyInForce(tx, http.db, viewer.countyId)
    return { viewer, county, book, ...daysAsked(query, viewer.today) }
  }

  http.serve(contract.seeStudy, async ({ tx, viewer, query }) =>
    writtenFor(tx, await studyingOf(tx, viewer, query), book),
  )

  http.serve(contract.listStudyRecords, async ({ tx, viewer, query }) =>
    listStudyRecords(tx, await studyingOf(tx, viewer, query), query.figure, query),
  )

  http.serveRaw(contract.studyLetter, async (request: FastifyRequest, reply, viewer) => {
    if (viewer === null) throw absent()
    const now = http.clock.now()
    const file = await http.db.as(viewer, async (tx) => {
      const studying = await studyingOf(tx, viewer, request.query as Asked)
      const made = await studyLetter(tx, viewer, studying.county, await writtenFor(tx, studying, book), now)
      const { from, until } = studying
      const subject = `county/${viewer.countyId}`
      await writeEntry(tx, viewer.countyId, {
        at: now,
        actor: viewer.accountId,
        act: 'study-written',
        subject,
        body: { from, until },
      })
      return made
    })
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .send(file.bytes)
  })
}

async function writtenFor(tx: Tx, studying: Studying, book: StudyBook): Promise<contract.Study> {
  const { county, from, until } = studying
  const figures = await countFigures(tx, studying)
  const cases = await tx.widened(() => typicalCases(tx, studying))
  const [first, ...rest] = writeStudy(book.study, figures)
  const told = cases.length === 0 ? [] : [{ title: '典型案例', sentences: cases }]
  const chapters = first === undefined ? [] : [{ ...first, sections: [...first.sections, ...told] }, ...rest]
  return {
    title: `关于${county.name}落实“两个责任”情况的专题调研报告`,
    from,
    until,
    chapters: chapters.map(({ title, sections }) => ({
      title,
      sections: sections.map((section) => ({
        title: section.title,
        sentences: section.sentences.map((it) => ({ parts: [...it.parts], under: it.under.map(book.provision) })),
      })),
    })),
    note: `本报告根据${dayInWords(from)}至${dayInWords(until)}登记的记录写成，所列数字都有记录可查。不写人名，人数少的不写实数。`,
    caution: CAUTION,
  }
}
