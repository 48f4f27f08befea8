import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Complaint } from '../../complaint.ts'
import { birthMark, isAlive } from './life.ts'

/** Who uses a data folder: the process, and where it serves once it does. */
export type Holder = { readonly pid: number; readonly mark: string | null; readonly address: string | null }

export type FolderLock = {
  /** Told to whoever tries to start a second time. */
  servesAt(address: string): void
  release(): void
}

const SETTLING_MS = 30
/** One that is just stopping gets a moment. */
const PATIENCE_MS = 1500
const fileIn = (folder: string) => join(folder, 'in-use.json')

/** The live process that uses the folder, or null. */
export function holderOf(folder: string): Holder | null {
  const holder = read(fileIn(folder))
  return holder !== null && isAlive(holder.pid, holder.mark) ? holder : null
}

/** @throws Complaint where another live process uses the folder; what a dead one left behind is cleared away. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = fileIn(folder)
  const me: Holder = { pid: process.pid, mark: birthMark(process.pid), address: null }
  const isMine = (it: Holder | null) => it?.pid === me.pid && it.mark === me.mark
  // Held by this very process already: a second server in one folder is refused here too.
  if (isMine(holderOf(folder))) throw inUse(holderOf(folder) ?? me)
  const until = performance.now() + PATIENCE_MS
  while (!isMine(await tryToHold(file, me))) {
    const holder = holderOf(folder)
    if (holder !== null && performance.now() > until) throw inUse(holder)
  }
  return {
    servesAt: (address) => replace(file, { ...me, address }),
    release: () => {
      if (isMine(read(file))) rmSync(file, { force: true })
    },
  }
}

/** Whoever holds the lock afterwards. */
async function tryToHold(file: string, me: Holder): Promise<Holder | null> {
  unlinkIfDead(file)
  create(file, me)
  // Two that cleared the same dead lock may both have written: the later one stands.
  await pause(SETTLING_MS)
  return read(file)
}

function inUse(holder: Holder): Complaint {
  if (holder.address === null)
    return new Complaint(`本数据文件夹正在使用中（进程 ${holder.pid}），请等它结束，或先停止它`)
  return new Complaint(
    `本数据文件夹正在使用中（进程 ${holder.pid}，地址 ${holder.address}），请直接打开该地址，或先停止它`,
  )
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

function unlinkIfDead(file: string): void {
  const holder = read(file)
  if (holder === null || !isAlive(holder.pid, holder.mark)) rmSync(file, { force: true })
}

/** Appears whole or not at all, and only where there is none. */
function create(file: string, holder: Holder): void {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify(holder))
  try {
    linkSync(mine, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(mine)
  }
}

function replace(file: string, holder: Holder): void {
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(holder))
  renameSync(`${file}.${process.pid}`, file)
}
