import type { ShownMatter } from '../../../contract/matters.ts'
import { Derivation } from '../../kit/grounds/Ground.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { clockWords } from '../../words/clock-changes.ts'
import { sayDay } from '../../words/days.ts'
import { matterWords as words } from '../../words/matters.ts'
import { ExtendClock } from './ExtendClock.tsx'

/** One clock of a matter: its last day, how that was found, on which provision. */
export function MatterClock({ matter, clock }: { matter: ShownMatter; clock: ShownMatter['clocks'][number] }) {
  return (
    <li>
      {clock.title}
      <p className="line-notes">
        {clock.endedOn !== null ? (
          <span>
            {clock.kind === 'effect'
              ? clockWords.effectOver(sayDay(clock.endedOn))
              : clock.kind === 'right' && clock.endedOn === clock.dueOn
                ? clockWords.rightOver(sayDay(clock.endedOn))
                : words.clockEnded(sayDay(clock.endedOn))}
          </span>
        ) : clock.dueOn === null ? (
          <span>{clock.standing ? words.standing : clockWords.waiting}</span>
        ) : clock.kind === 'effect' ? (
          <DateText on={clock.dueOn} />
        ) : (
          <DueText on={clock.dueOn} workdaysLeft={clock.workdaysLeft} provisional={clock.provisional} />
        )}
        <Derivation lines={[...clock.derivation, ...clock.moved]} />
      </p>
      <ProvisionMarks under={clock.under} />
      <ExtendClock matter={matter} clock={clock} />
    </li>
  )
}
