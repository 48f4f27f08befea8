import * as contract from '../contract/check.ts'
import { checkPaper, printedCode, readCheckCode } from './modules/ledger/index.ts'
import type { Http } from './platform/http/http.ts'
import { badInput } from './platform/http/refusal.ts'

const NO_CODE = '校验码是 12 位数字和字母（A 到 F），印在文书末尾，请对照着再输一遍。'

/** 核验文书: whether a paper in hand was made here, and as what. */
export function checkRoutes(http: Http): void {
  http.serve(contract.checkCode, async ({ tx, viewer, params }) => {
    const code = readCheckCode(params.code)
    if (code === null) throw badInput('code', NO_CODE)
    return { code: printedCode(code), paper: await checkPaper(tx, viewer.countyId, code) }
  })
}
