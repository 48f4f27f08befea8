import { type ComponentType, lazy } from 'react'
import type { Me } from '../../contract/access.ts'

type Entry = { readonly path: string; readonly page: ComponentType }
/** `shown`: whom the page is for; to all others it is not there. What it may show, the server decides. */
type GuardedEntry = Entry & { readonly shown: (me: Me) => boolean }

const officer = (me: Me) => me.hat === 'officer'
const administrator = (me: Me) => me.hat !== 'officer'
const accountKeeper = (me: Me) => administrator(me) && me.hat !== 'audit-admin'
const anyone = () => true

/** Every page by its address; each is read when it is first opened. The folders follow the addresses. */
export const beforeSignIn: readonly Entry[] = [
  { path: '/sign-in', page: lazy(() => import('./sign-in/SignInPage.tsx')) },
  { path: '/sign-in/link/:token', page: lazy(() => import('./sign-in/LinkPage.tsx')) },
  { path: '/set-up', page: lazy(() => import('./set-up/SetUpPage.tsx')) },
]

export const behindSignIn: readonly GuardedEntry[] = [
  { path: '/', shown: anyone, page: lazy(() => import('./desk/DeskPage.tsx')) },
  { path: '/duties', shown: officer, page: lazy(() => import('./duties/DutiesPage.tsx')) },
  { path: '/lists', shown: officer, page: lazy(() => import('./lists/UnitListsPage.tsx')) },
  { path: '/lists/:unit', shown: officer, page: lazy(() => import('./lists/UnitListPage.tsx')) },
  { path: '/lists/:unit/draft', shown: officer, page: lazy(() => import('./lists/DraftListPage.tsx')) },
  { path: '/lists/:unit/record', shown: officer, page: lazy(() => import('./lists/UnitRecordPage.tsx')) },
  { path: '/acts', shown: officer, page: lazy(() => import('./acts/ActsPage.tsx')) },
  { path: '/acts/new', shown: officer, page: lazy(() => import('./acts/NewActPage.tsx')) },
  { path: '/acts/in-person', shown: officer, page: lazy(() => import('./acts/InPersonPage.tsx')) },
  { path: '/signs', shown: officer, page: lazy(() => import('./signs/SignsPage.tsx')) },
  { path: '/signs/:id', shown: officer, page: lazy(() => import('./signs/SignPage.tsx')) },
  { path: '/talks', shown: officer, page: lazy(() => import('./matters/TalksPage.tsx')) },
  { path: '/absences', shown: officer, page: lazy(() => import('./absences/AbsencesPage.tsx')) },
  { path: '/absences/new', shown: officer, page: lazy(() => import('./absences/NewAbsencePage.tsx')) },
  { path: '/absences/:id', shown: officer, page: lazy(() => import('./absences/AbsencePage.tsx')) },
  { path: '/matters', shown: officer, page: lazy(() => import('./matters/MattersPage.tsx')) },
  { path: '/matters/new/:procedure', shown: officer, page: lazy(() => import('./matters/NewMatterPage.tsx')) },
  { path: '/matters/:id/levels', shown: officer, page: lazy(() => import('./matters/LevelsPage.tsx')) },
  { path: '/matters/:id/timeline', shown: officer, page: lazy(() => import('./matters/TimelinePage.tsx')) },
  { path: '/matters/:id', shown: officer, page: lazy(() => import('./matters/MatterPage.tsx')) },
  { path: '/problems', shown: officer, page: lazy(() => import('./matters/ProblemsPage.tsx')) },
  { path: '/forms', shown: officer, page: lazy(() => import('./forms/FormsPage.tsx')) },
  { path: '/insight', shown: (me) => me.may.enterFacts, page: lazy(() => import('./insight/InsightPage.tsx')) },
  {
    path: '/insight/dual-duty',
    shown: (me) => me.may.enterFacts,
    page: lazy(() => import('./insight/dual-duty/DualDutyPage.tsx')),
  },
  {
    path: '/insight/dual-duty/:person',
    shown: (me) => me.may.enterFacts,
    page: lazy(() => import('./insight/dual-duty/LeaderPage.tsx')),
  },
  {
    path: '/insight/study',
    shown: (me) => me.may.seeCounty,
    page: lazy(() => import('./insight/study/StudyPage.tsx')),
  },
  {
    path: '/insight/study/records',
    shown: (me) => me.may.seeCounty,
    page: lazy(() => import('./insight/study/StudyRecordsPage.tsx')),
  },
  { path: '/explanations/:id', shown: officer, page: lazy(() => import('./explanations/ExplanationPage.tsx')) },
  {
    path: '/insight/actions',
    shown: (me) => me.may.enterFacts,
    page: lazy(() => import('./insight/actions/ActionsPage.tsx')),
  },
  { path: '/insight/load', shown: officer, page: lazy(() => import('./insight/load/LoadPage.tsx')) },
  {
    path: '/insight/supervision',
    shown: officer,
    page: lazy(() => import('./insight/supervision/SupervisionPage.tsx')),
  },
  {
    path: '/insight/acting',
    shown: (me) => me.may.enterFacts,
    page: lazy(() => import('./insight/acting/ActingPage.tsx')),
  },
  { path: '/burden', shown: officer, page: lazy(() => import('./burden/BurdenPage.tsx')) },
  { path: '/burden/object', shown: officer, page: lazy(() => import('./burden/ObjectPage.tsx')) },
  { path: '/check', shown: officer, page: lazy(() => import('./check/CheckPage.tsx')) },
  { path: '/book', shown: officer, page: lazy(() => import('./book/BookPage.tsx')) },
  { path: '/book/:instrument', shown: officer, page: lazy(() => import('./book/InstrumentPage.tsx')) },
  { path: '/book/procedures/:procedure', shown: officer, page: lazy(() => import('./book/ProcedurePage.tsx')) },
  { path: '/units', shown: officer, page: lazy(() => import('./units/UnitsPage.tsx')) },
  { path: '/units/:number', shown: officer, page: lazy(() => import('./units/UnitPage.tsx')) },
  { path: '/people/:number', shown: officer, page: lazy(() => import('./people/PersonPage.tsx')) },
  { path: '/facts', shown: (me) => me.may.enterFacts, page: lazy(() => import('./facts/FactsPage.tsx')) },
  { path: '/replay', shown: (me) => me.may.replay, page: lazy(() => import('./replay/ReplayPage.tsx')) },
  { path: '/import', shown: (me) => me.may.importWorkbook, page: lazy(() => import('./import/ImportPage.tsx')) },
  { path: '/set-up/lists', shown: anyone, page: lazy(() => import('./set-up/ListsPage.tsx')) },
  { path: '/set-up/numbers', shown: anyone, page: lazy(() => import('./set-up/NumbersPage.tsx')) },
  {
    path: '/administration',
    shown: administrator,
    page: lazy(() => import('./administration/AdministrationPage.tsx')),
  },
  {
    path: '/administration/accounts',
    shown: accountKeeper,
    page: lazy(() => import('./administration/AccountsPage.tsx')),
  },
]
