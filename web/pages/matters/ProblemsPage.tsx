export { ProblemsPage as default } from './MattersPage.tsx'
