import type { ProblemState, ProblemStep, StepEntry } from '../../../contract/problems.ts'

/** Where a step may be taken; what is not named waits for nobody and may be taken beside. */
const FROM: Readonly<Record<ProblemStep, readonly ProblemState[]>> = {
  known: ['found', 'proposed', 'working', 'progressed', 'asked'],
  measures: ['found'],
  'decide-measures': ['proposed'],
  progress: ['working', 'progressed'],
  'decide-progress': ['working'],
  'ask-closing': ['progressed'],
  'decide-closing': ['asked'],
  revisit: ['closed'],
}

export const isPossible = (step: ProblemStep, state: ProblemState): boolean => FROM[step].includes(state)

/** The state after a step; one that decides goes back where it was not agreed. */
export function stateAfter(state: ProblemState, entry: StepEntry): ProblemState {
  switch (entry.step) {
    case 'known':
    case 'revisit':
      return state
    case 'measures':
      return 'proposed'
    case 'decide-measures':
      return entry.agreed === 'yes' ? 'working' : 'found'
    case 'progress':
      return 'working'
    case 'decide-progress':
      return entry.agreed === 'yes' ? 'progressed' : 'working'
    case 'ask-closing':
      return 'asked'
    case 'decide-closing':
      return entry.agreed === 'yes' ? 'closed' : 'progressed'
  }
}

/** The step that the work waits for; null once it is closed. */
export function stepWaitedFor(state: ProblemState, hasProgress: boolean): ProblemStep | null {
  switch (state) {
    case 'found':
      return 'measures'
    case 'proposed':
      return 'decide-measures'
    case 'working':
      return hasProgress ? 'decide-progress' : 'progress'
    case 'progressed':
      return 'ask-closing'
    case 'asked':
      return 'decide-closing'
    case 'closed':
      return null
  }
}
