import { useState } from 'react'
import { seeNumbers } from '../../../contract/administration.ts'
import { replaySigns } from '../../../contract/signs.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page, Section } from '../../kit/Page.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { replayWords as words } from '../../words/replay.ts'
import './replay.css'

type Sign = Reply<typeof replaySigns>['signs'][number]
const NAMES = ['headMustActWithinDays', 'knownMustActWithinWorkdays', 'repeatWindowMonths'] as const
type Numbers = Record<(typeof NAMES)[number], string>

/** A past period under two sets of numbers, side by side, day by day. */
export default function ReplayPage() {
  const numbers = useAnswer(seeNumbers, {})
  return (
    <Answered title={words.title} question={numbers}>
      {(it) => (
        <Replay
          inForce={
            Object.fromEntries(
              NAMES.map((name) => {
                const held = it.settings.find((one) => one.name === name)
                return [name, String(held?.value ?? held?.suggested ?? '')]
              }),
            ) as Numbers
          }
        />
      )}
    </Answered>
  )
}

function Replay({ inForce }: { inForce: Numbers }) {
  const { today } = useMe()
  const draft = useDraft('replay', {
    from: `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`,
    until: today,
    left: inForce,
    right: inForce,
  })
  const left = useAct(replaySigns)
  const right = useAct(replaySigns)
  const [shown, setShown] = useState<{ left: readonly Sign[]; right: readonly Sign[] } | null>(null)
  const { from, until } = draft.value
  const run = async () => {
    const body = (numbers: Numbers) => ({
      from,
      until,
      settings: Object.fromEntries(NAMES.map((name) => [name, Number(numbers[name])])) as Record<keyof Numbers, number>,
    })
    const one = await left.send({ body: body(draft.value.left) })
    const other = await right.send({ body: body(draft.value.right) })
    setShown(one && other ? { left: one.signs, right: other.signs } : null)
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <Form
        label={words.title}
        submit={words.run}
        busy={left.busy || right.busy}
        trouble={left.trouble ?? right.trouble}
        onSubmit={() => void run()}
      >
        <div className="replay-two">
          <DayField name="from" label={words.from} {...draft.bind('from')} />
          <DayField name="until" label={words.until} {...draft.bind('until')} />
        </div>
        <div className="replay-two">
          {(['left', 'right'] as const).map((side) => (
            <fieldset key={side} className="replay-side">
              <legend>{words[side]}</legend>
              {NAMES.map((name) => (
                <TextField
                  key={name}
                  name={`settings.${name}`}
                  label={words[name]}
                  type="number"
                  width="7em"
                  value={draft.value[side][name]}
                  onChange={(value) => draft.change({ [side]: { ...draft.value[side], [name]: value } })}
                />
              ))}
            </fieldset>
          ))}
        </div>
      </Form>
      {shown && (
        <div className="replay-two">
          <Side title={words.left} signs={shown.left} other={shown.right} />
          <Side title={words.right} signs={shown.right} other={shown.left} />
        </div>
      )}
    </Page>
  )
}

const keyOf = (it: Sign) => `${it.on}-${it.kind}-${it.about.number}`

function Side({ title, signs, other }: { title: string; signs: readonly Sign[]; other: readonly Sign[] }) {
  const there = new Set(other.map(keyOf))
  return (
    <Section title={title} lead={words.count(signs.length)}>
      {signs.length === 0 && <Empty says={words.none} />}
      <ol className="lines">
        {signs.map((it) => (
          <li key={keyOf(it)}>
            <p>
              <DateText on={it.on} /> <strong>{it.title}</strong> {it.about.name}
              {!there.has(keyOf(it)) && <em className="replay-only">{words.onlyHere}</em>}
            </p>
            <p className="quiet">{it.words}</p>
            <p className="quiet">{words.to(it.to.join('、'))}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
