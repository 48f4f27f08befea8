import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawProcedure } from '../engine/procedures/index.ts'
import { book } from '../law/index.ts'

/** `node scripts/draw-diagrams.ts`: draws every procedure of the book into docs/diagrams, and removes what has no procedure. */
const folder = join(import.meta.dirname, '../docs/diagrams')
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder).filter((it) => it.endsWith('.svg'))) rmSync(join(folder, name))
for (const procedure of book.procedures) writeFileSync(join(folder, `${procedure.id}.svg`), drawProcedure(procedure))
