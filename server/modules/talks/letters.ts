import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type LetterParagraph, officialLetter, plainRecord } from '../../platform/documents/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { letterHeadOf } from '../county/index.ts'
import { checkCodeOf } from '../ledger/index.ts'
import { type CountyOverTime, paperNames } from '../organisation/index.ts'
import { type Provisions, talkTitle } from './present.ts'
import type { TalkRow } from './readable-talks.ts'

export type TalkLetters = {
  /** "党内监督条例第二十一条（转引）": how a provision is cited in a letter. */
  readonly cite: (id: string) => string
}

export type MadeFile = { readonly name: string; readonly bytes: Buffer }

const inWords = (on: Day | null) =>
  on === null ? '    年  月  日' : `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`

/** Unit and post of a person as a letter names him. */
function standing(county: CountyOverTime, person: string, on: Day): string {
  const first = county.tenuresOf(person, on)[0]
  return first ? `${county.unitRef(first.unit).name}${first.post}` : ''
}

/** The body in whose name a talker writes, as papers bear it: his unit, or the one above a mere section. */
function issuerOf(county: CountyOverTime, letterHead: string, person: string, on: Day): string {
  const unit = county.unitOf(person, on)
  if (unit === null) return county.name
  const body = [unit, ...county.unitsAbove(unit)].find(
    (it) => !['section', 'office'].includes(county.unit(it)?.kind ?? ''),
  )
  return paperNames(county, letterHead).full(body ?? unit, on)
}

/** The notice of a talk in the layout of GB/T 9704-2012, ready to be numbered, signed and sealed. */
export async function talkNotice(
  tx: Tx,
  viewer: Viewer,
  talk: TalkRow,
  county: CountyOverTime,
  letters: TalkLetters,
  _provision: Provisions,
  now: Date,
): Promise<MadeFile> {
  const { today } = viewer
  const [to, from] = [county.personRef(talk.to_person).name, county.personRef(talk.from_person).name]
  const kind = talkTitle[talk.kind]
  const level = (text: string, at: LetterParagraph['level'] = 0) => ({ level: at, text })
  const issuer = issuerOf(county, await letterHeadOf(tx, viewer.countyId), talk.from_person, today)
  const content = {
    issuer,
    number: null,
    title: `关于对${to}同志进行${kind}的通知`,
    recipient: `${to}同志`,
    paragraphs: [
      level(
        `根据${letters.cite(talk.basis)}，定于${inWords(talk.planned_on)}由${standing(county, talk.from_person, today)}${from}同志与你进行${kind}。现将有关事项通知如下：`,
      ),
      level('谈话事由', 1),
      level(talk.reason),
      ...(talk.points === '' ? [] : [level('请准备说明的问题', 1), ...talk.points.split('\n').map((it) => level(it))]),
      level('有关要求', 1),
      level(
        `请按时参加${talk.place === '' ? '' : `，地点：${talk.place}`}。谈话中可以说明情况、陈述意见，说明和不同意见将如实记录。谈话记录经本人核对后签字。`,
      ),
    ],
    signer: issuer,
    date: talk.planned_on !== null && talk.planned_on < today ? talk.planned_on : today,
  }
  const checkCode = await checkCodeOf(
    tx,
    viewer,
    { title: content.title, number: '', of: { talk: talk.id }, content },
    now,
  )
  return { name: `${content.title}.docx`, bytes: Buffer.from(await officialLetter({ ...content, checkCode })) }
}

/** The record of a talk, for both to check and sign on paper. */
export async function talkRecord(
  tx: Tx,
  viewer: Viewer,
  talk: TalkRow,
  county: CountyOverTime,
  letters: TalkLetters,
  _provision: Provisions,
  now: Date,
): Promise<MadeFile> {
  const { today } = viewer
  const title = `${talkTitle[talk.kind]}记录`
  const who = (person: string | null) =>
    person === null ? '' : `${county.personRef(person).name}（${standing(county, person, today)}）`
  const content = {
    title,
    county: county.name,
    day: talk.held_on ?? today,
    pairs: [
      { label: '谈话人', text: who(talk.from_person) },
      { label: '谈话对象', text: who(talk.to_person) },
      { label: '参加谈话', text: who(talk.with_person) },
      { label: '时间', text: inWords(talk.held_on ?? talk.planned_on) },
      { label: '地点', text: talk.place },
      { label: '依据', text: letters.cite(talk.basis) },
    ],
    blocks: [
      { label: '谈话事由', text: talk.reason },
      { label: '指出的问题', text: talk.points },
      { label: '本人说明', text: talk.reply },
      { label: '承诺和整改', text: talk.undertaking },
    ],
    signatures: ['谈话对象（签字）', '谈话人（签字）', '记录人（签字）'],
  }
  const checkCode = await checkCodeOf(tx, viewer, { title, number: '', of: { talk: talk.id }, content }, now)
  return {
    name: `${title}（${county.personRef(talk.to_person).name}）.docx`,
    bytes: Buffer.from(await plainRecord({ ...content, checkCode })),
  }
}
