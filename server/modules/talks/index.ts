export { insertTalk, type NewTalk } from './prepare-talk.ts'
export { type Provisions, stateOf, talkTitle } from './present.ts'
export { listTalksOfSign, listTalksWaiting, type TalkRow } from './readable-talks.ts'
export { type Matter, talkRoutes } from './routes.ts'
