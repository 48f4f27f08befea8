import { Complaint } from '../platform/complaint.ts'

type Run = (args: readonly string[]) => Promise<number>
type Command = { readonly load: () => Promise<Run>; readonly says: string }

/** What the machine itself can do, without a server running. Only the one that is asked for is loaded. */
const commands: Readonly<Record<string, Command>> = {
  import: {
    load: async () => (await import('./import.ts')).importFile,
    says: 'import 文件 [--dry-run] [--json] [--yes --as 账号]   读入县里的工作簿或登记表',
  },
  replay: {
    load: async () => (await import('./replay-file.ts')).replayFile,
    says: 'replay --workbook 工作簿.xlsx 事实 [--until 日期]   按过去的事实推演苗头',
  },
  law: {
    load: async () => (await import('./law-check.ts')).law,
    says: 'law check [--json]                               法典里还有哪些要核实，用在哪里',
  },
  clock: {
    load: async () => (await import('./clock.ts')).clock,
    says: 'clock --id 编号 --from 日期 [--variant 种类] [--json]   推算时限（--list 列出全部）',
  },
  verify: {
    load: async () => (await import('./verify.ts')).verify,
    says: 'verify [--head 指纹]                             核对台账是否完整',
  },
  backup: {
    load: async () => (await import('./backup.ts')).backup,
    says: 'backup 文件                                     备份（可在运行中进行）',
  },
  restore: {
    load: async () => (await import('./backup.ts')).restore,
    says: 'restore 文件                                    恢复到空的地方',
  },
  'new-administrator': {
    load: async () => (await import('./new-administrator.ts')).newAdministrator,
    says: 'new-administrator 种类 账号                       在本机更换管理员（记入台账）',
  },
}

const usage = () => ['用法：npx liangze 命令 …', ...Object.values(commands).map((it) => `  ${it.says}`)].join('\n')

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2)
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(usage())
    return name === undefined ? 2 : 0
  }
  const command = commands[name]
  if (!command) {
    console.error(`没有“${name}”这个命令。\n${usage()}`)
    return 2
  }
  try {
    const run = await command.load()
    return await run(args)
  } catch (error) {
    if (!(error instanceof Complaint)) throw error
    console.error(error.message)
    return 2
  }
}

process.exitCode = await main()
