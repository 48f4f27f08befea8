import type { Book } from '../engine/vocabulary.ts'
import { clocks } from './clocks/index.ts'
import { settings } from './county-practice/settings.ts'
import { duties, postKinds } from './duties/index.ts'
import { instruments } from './instruments.ts'
import { patterns } from './patterns.ts'
import { procedures } from './procedures/index.ts'
import { provisions } from './provisions.ts'
import { signs } from './signs.ts'
import { study } from './study.ts'
import { talkBases } from './talk-bases.ts'

/** The whole statute book, assembled once. Modules never import it; `server/app.ts` hands it to them. */
export const book: Book = {
  instruments,
  provisions,
  postKinds,
  duties,
  settings,
  signs,
  patterns,
  study,
  talkBases,
  clocks,
  procedures,
}
