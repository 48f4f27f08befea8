export { TalksPage as default } from './MattersPage.tsx'
