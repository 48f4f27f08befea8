import type { CaseFile } from '../../../contract/case-files.ts'
import { Derivation } from '../../kit/grounds/Ground.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { clockWords } from '../../words/clock-changes.ts'
import { sayDay } from '../../words/days.ts'
import { fileWords as words } from '../../words/files.ts'
import { ExtendClock } from './ExtendClock.tsx'

/** One clock of a case file: its last day, how that was found, on which provision. */
export function FileClock({ file, clock }: { file: CaseFile; clock: CaseFile['clocks'][number] }) {
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
      <ExtendClock file={file} clock={clock} />
    </li>
  )
}
