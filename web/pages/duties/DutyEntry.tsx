import { Link } from 'react-router'
import type { seeDuties } from '../../../contract/duties.ts'
import type { Reply } from '../../api/ask.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Derivation } from '../../kit/grounds/Ground.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { dutyWords as words } from '../../words/duties.ts'
import { inPersonWords } from '../../words/in-person.ts'

type Duty = Reply<typeof seeDuties>['lists'][number]['duties'][number]

/** One duty, read in one go: what, how, where to start, when, what counts, on what. */
export function DutyEntry({ duty, own, holder }: { duty: Duty; own: boolean; holder: string }) {
  const recordFor = duty.occurrence ? `occurrence:${duty.occurrence}` : `duty:${duty.id}`
  return (
    <article className="duty" id={duty.id}>
      <header>
        <h3>
          <span className="quiet">{duty.ownUnder === null ? duty.id : words.ownMark}</span> {duty.what}
        </h3>
        {own && <LinkButton to={`/acts/new?for=${recordFor}`}>{words.record}</LinkButton>}
      </header>
      <dl className="pairs">
        <dt>{words.how}</dt>
        <dd>{duty.how}</dd>
        <dt>{words.startFrom}</dt>
        <dd>{duty.startFrom}</dd>
        <dt>{words.when}</dt>
        <dd>
          {duty.cadence} <span className="quiet">{duty.due}</span>
          {duty.dueOn && (
            <p>
              <DueText on={duty.dueOn} workdaysLeft={null} provisional={duty.provisional} />{' '}
              <Derivation lines={duty.derivation} />
            </p>
          )}
        </dd>
        <dt>{words.counts}</dt>
        <dd>{words.countsBy(duty.countsWhen, duty.confirmedBy)}</dd>
        <dt>{words.under}</dt>
        <dd>{duty.ownUnder ?? <ProvisionMarks under={duty.under} />}</dd>
        <dt>{words.lastAct}</dt>
        <dd>
          {duty.lastAct ? (
            <>
              {duty.lastAct.done} <span className="quiet">{sayDay(duty.lastAct.on)}</span>
            </>
          ) : (
            <span className="quiet">{words.noAct}</span>
          )}{' '}
          {duty.inPerson && <Link to={`/acts/in-person?person=${holder}`}>{inPersonWords.open}</Link>}
        </dd>
      </dl>
    </article>
  )
}
