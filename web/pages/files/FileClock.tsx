import type { CaseFile } from '../../../contract/case-files.ts'
import { Derivation } from '../../kit/grounds/Ground.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { fileWords as words } from '../../words/files.ts'

/** One clock of a case file: its last day, how that was found, on which provision. */
export function FileClock({ clock }: { clock: CaseFile['clocks'][number] }) {
  return (
    <li>
      {clock.title}
      <p className="line-notes">
        {clock.endedOn !== null ? (
          <span>{words.clockEnded(sayDay(clock.endedOn))}</span>
        ) : clock.dueOn === null ? (
          <span>{words.standing}</span>
        ) : clock.kind === 'effect' ? (
          <DateText on={clock.dueOn} />
        ) : (
          <DueText on={clock.dueOn} workdaysLeft={clock.workdaysLeft} provisional={clock.provisional} />
        )}
        <Derivation lines={[...clock.derivation, ...clock.moved]} />
      </p>
      <ProvisionMarks under={clock.under} />
    </li>
  )
}
