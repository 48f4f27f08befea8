import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import * as contract from '../contract/import.ts'
import { dayOrNull } from '../engine/dates/index.ts'
import type { Importer, Prepared } from './importer.ts'
import type { Http } from './platform/http/http.ts'
import { absent, badInput, Refusal } from './platform/http/refusal.ts'
import { unprintableIn } from './platform/http/unprintable.ts'
import { newId, sha256 } from './platform/ids.ts'
import { annotateWorkbook, readWorkbook } from './platform/spreadsheets/index.ts'
import type { Viewer } from './platform/viewer.ts'

const KEPT_FOR_MS = 30 * 60_000
const MOST_KEPT = 20

type Waiting = {
  owner: string
  at: number
  file: string
  bytes: Uint8Array
  kind: Importer['kind']
  prepared: Prepared
  /** What was kept and at which word, until the request that gave it is kept too. */
  kept?: { at: string; done: Awaited<ReturnType<Prepared['keep']>> }
}

/** A file is looked at first; what was read waits half an hour for the person's word, and nothing is written before. */
export function importRoutes(
  http: Http,
  importers: readonly Importer[],
  afterKept: (viewer: Viewer) => Promise<number>,
): void {
  const waiting = new Map<string, Waiting>()

  function remember(id: string, it: Waiting): void {
    for (const [key, old] of waiting) if (it.at - old.at > KEPT_FOR_MS || waiting.size >= MOST_KEPT) waiting.delete(key)
    waiting.set(id, it)
  }

  function waitingFor(viewer: Viewer, id: string): Waiting {
    const found = waiting.get(id)
    if (!found || found.owner !== viewer.accountId) throw new Refusal('import-gone', { status: 404 })
    return found
  }

  http.serveRaw(contract.previewImport, async (request, _reply, viewer) => {
    if (viewer === null || !importers.some((it) => it.mayImport(viewer))) throw absent()
    const { filename, bytes } = await fileIn(request)
    const read = await readWorkbook(bytes)
    if (!read.ok) throw new Refusal('unreadable', { status: 400, detail: read.why })
    const importer = importers.find((it) => it.recognises(read.sheets))
    if (!importer) {
      throw new Refusal('unreadable', {
        status: 400,
        detail: '没有认出表格：请确认工作表里有单位、干部、任职等表，或外出、违纪、谈话等登记表，并带有表头。',
      })
    }
    if (!importer.mayImport(viewer)) throw absent()
    const prepared = await http.db.inCounty(viewer.countyId, (tx) => importer.prepare(tx, viewer.countyId, read.sheets))
    const id = newId()
    remember(id, {
      owner: viewer.accountId,
      at: http.clock.now().getTime(),
      file: filename,
      bytes,
      kind: importer.kind,
      prepared,
    })
    const { accepted, faults, warnings, changes } = prepared
    return { id, file: filename, kind: importer.kind, accepted, faults, warnings, changes }
  })

  http.serve(contract.keepImport, async ({ tx, viewer, params, body, now }) => {
    const found = waitingFor(viewer, params.id)
    if (body.ended.some((it) => dayOrNull(it.lastDay) === null || it.lastDay > viewer.today))
      throw badInput('ended', '离任的最后一天请填今天或以前的真实日期，例如 2026-03-05')
    // In a transaction of its own: where this one is lost, the same request sent again says what was kept.
    const at = JSON.stringify(body)
    const done =
      found.kept?.at === at
        ? found.kept.done
        : await http.db.inCounty(viewer.countyId, (tx) =>
            found.prepared.keep(tx, {
              countyId: viewer.countyId,
              actor: viewer.accountId,
              enteredBy: viewer.accountId,
              now,
              file: found.file,
              sha256: sha256(found.bytes),
              ended: body.ended,
            }),
          )
    found.kept = { at, done }
    tx.afterCommit(() => waiting.delete(params.id))
    return { ...done, signsRaised: await afterKept(viewer) }
  })

  http.serveRaw(contract.importReport, async (request, reply, viewer) => {
    if (viewer === null) throw absent()
    const found = waitingFor(viewer, (request.params as { id: string }).id)
    const marked = [
      ...found.prepared.faults.map((it) => ({ ...it, why: `未导入：${it.why}` })),
      ...found.prepared.warnings.map((it) => ({ ...it, why: `已导入，请核对：${it.why}` })),
    ]
    const name = encodeURIComponent(`${found.file.replace(/\.xlsx$/i, '')}(导入情况).xlsx`)
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(Buffer.from(await annotateWorkbook(found.bytes, marked)))
  })
}

async function fileIn(request: FastifyRequest): Promise<{ filename: string; bytes: Uint8Array }> {
  try {
    const part: MultipartFile | undefined = await request.file()
    if (!part) throw badInput('file', '请选择要导入的 .xlsx 文件')
    if (unprintableIn(part.filename) !== null) throw badInput('file', '文件名里有不能显示的字符，请改名后再选')
    return { filename: part.filename, bytes: await part.toBuffer() }
  } catch (error) {
    // What the reader of forms refuses carries a status; what is broken on the way does not.
    if ((error as { status?: unknown }).status ?? (error as { statusCode?: unknown }).statusCode) throw error
    throw badInput('file', '文件没有传完整，请重新选择后再传')
  }
}
