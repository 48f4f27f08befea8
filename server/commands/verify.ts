import { join } from 'node:path'
import { headsFile } from '../heads-file.ts'
import { verifyLedger } from '../modules/ledger/index.ts'
import { optionsIn } from './options.ts'
import { visitCounty } from './visit-county.ts'

/** `verify [--head HASH] [--data FOLDER]`: is the ledger whole, and does it hold the head kept outside? */
export async function verify(args: readonly string[]): Promise<number> {
  const { values } = optionsIn(args, { head: 'text', data: 'text' })
  return visitCounty(values, async ({ db, county, folder }) => {
    const outside = values.head ?? headsFile(join(folder, 'ledger-heads.txt')).last(county.countyId) ?? undefined
    const verdict = await db.inCounty(county.countyId, (tx) => verifyLedger(tx, county.countyId, outside))
    if (!verdict.whole) {
      console.error(`台账不完整：${verdict.break.why}`)
      return 1
    }
    console.log(`台账完整：共 ${verdict.entries} 条，末尾指纹 ${verdict.head}`)
    if (outside === undefined) console.log('没有库外留存的指纹可核对；可用 --head 指纹 核对')
    return 0
  })
}
