import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Endpoint } from '../contract/endpoint.ts'
import { type AskedForm, minutesOf } from '../engine/burden.ts'
import { book } from '../law/index.ts'
import { assumptionsInWords, formAssumptions } from '../law/product-rules/form-assumptions.ts'
import { formsOfEndpoint, formsOfProcedure } from '../server/forms-asked.ts'

const root = join(import.meta.dirname, '..')
const FILE = join(root, 'docs/burden.md')

/** Every request of the contract that is filled in, path by path. */
export async function postedEndpoints(): Promise<Endpoint[]> {
  const files = readdirSync(join(root, 'contract')).filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
  const modules: object[] = await Promise.all(files.map((it) => import(join(root, 'contract', it))))
  const isEndpoint = (it: unknown): it is Endpoint =>
    typeof it === 'object' && it !== null && 'path' in it && 'method' in it && 'reply' in it
  return modules
    .flatMap((it) => Object.values(it))
    .filter((it) => isEndpoint(it) && it.method === 'POST')
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The table of docs/burden.md: what every form of the program asks for, and how long it is taken to need. */
export async function burdenTable(): Promise<string> {
  const contract = (await postedEndpoints()).flatMap(formsOfEndpoint)
  const steps = book.procedures.flatMap(formsOfProcedure)
  return `# 每张表要填多少

由 \`node scripts/write-burden.ts\` 生成；表单改了没有重新生成，测试不通过。

${assumptionsInWords.map((it) => `- ${it}`).join('\n')}
- 只在某些情况下才问的项目不算必填，算在“多”里。没有一张表要求上传文件、图片或者位置。

## 日常填报（接口）

${table(contract)}
## 办事步骤（法典）

${table(steps)}`
}

function table(forms: readonly AskedForm[]): string {
  const rows = forms.map((it) => {
    const { least, most } = minutesOf(it, formAssumptions)
    const required = it.fields.filter((field) => field.required).length
    return `| ${it.title} | ${required} | ${it.fields.length} | ${least} | ${most} |`
  })
  return `| 表 | 必填项 | 全部项 | 少（分钟） | 多（分钟） |\n|---|---:|---:|---:|---:|\n${rows.join('\n')}\n`
}

/** `node scripts/write-burden.ts`: writes docs/burden.md anew. */
if (process.argv[1] === import.meta.filename) writeFileSync(FILE, await burdenTable())
