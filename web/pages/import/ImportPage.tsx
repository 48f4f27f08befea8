import { useState } from 'react'
import { type ImportPreview, importReport, keepImport, previewImport } from '../../../contract/import.ts'
import { addressOf } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { Button, FileLink } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { FormField } from '../../kit/forms/FormField.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Table } from '../../kit/Table.tsx'
import { importWords as words } from '../../words/import.ts'

/** A file is looked at, every row taken or explained; nothing is written before the person says so. */
export default function ImportPage() {
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  return (
    <Page title={words.title} lead={words.lead}>
      {preview === null ? (
        <Choose onRead={setPreview} />
      ) : (
        <Preview preview={preview} onDone={() => setPreview(null)} />
      )}
    </Page>
  )
}

function Choose({ onRead }: { onRead: (preview: ImportPreview) => void }) {
  const [file, setFile] = useState<File | null>(null)
  const reading = useAct(previewImport)
  const look = async () => {
    const body = new FormData()
    if (file) body.set('file', file)
    const read = await reading.send({ body } as never)
    if (read) onRead(read)
  }
  return (
    <Form
      label={words.title}
      submit={words.look}
      busy={reading.busy}
      trouble={reading.trouble}
      onSubmit={() => void look()}
    >
      <FormField name="file" label={words.file} hint={words.fileHint}>
        {(tied) => (
          <span className="file-field">
            <input
              {...tied}
              type="file"
              accept=".xlsx"
              className="visually-hidden"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
            <label htmlFor={tied.id} className="button button-plain" aria-hidden="true">
              {words.choose}
            </label>
            <span className="quiet" aria-live="polite">
              {file?.name ?? words.noFile}
            </span>
          </span>
        )}
      </FormField>
    </Form>
  )
}

function Preview({ preview, onDone }: { preview: ImportPreview; onDone: () => void }) {
  const { changes } = preview
  const remarked = preview.faults.length + preview.warnings.length > 0
  return (
    <>
      <Section title={words.accepted} lead={preview.file}>
        <Table
          caption={words.accepted}
          captionHidden
          rows={preview.accepted}
          rowKey={(it) => it.table}
          columns={[
            { head: words.table, cell: (it) => it.table },
            { head: words.rows, cell: (it) => it.rows, numeric: true },
          ]}
        />
      </Section>
      <Remarks title={words.faults(preview.faults.length)} remarks={preview.faults} empty={words.faultsNone} />
      {preview.warnings.length > 0 && (
        <Remarks title={words.warnings(preview.warnings.length)} remarks={preview.warnings} />
      )}
      {remarked && (
        <p>
          <FileLink href={addressOf(importReport, { params: { id: preview.id } })}>{words.report}</FileLink>
        </p>
      )}
      <Section title={words.changes} lead={words.changesOf(changes.same, changes.fresh)}>
        {changes.corrections.length > 0 && (
          <Table
            caption={words.corrections}
            rows={changes.corrections}
            rowKey={(it) => it.what}
            columns={[
              { head: words.what, cell: (it) => it.what },
              { head: words.was, cell: (it) => it.was },
              { head: words.becomes, cell: (it) => it.becomes },
            ]}
          />
        )}
      </Section>
      <Keep preview={preview} onDone={onDone} />
    </>
  )
}

function Remarks(it: { title: string; remarks: ImportPreview['faults']; empty?: string }) {
  return (
    <Section title={it.title}>
      <Table
        caption={it.title}
        captionHidden
        rows={it.remarks}
        rowKey={(row) => `${row.sheet}-${row.row}-${row.why}`}
        empty={<Empty says={it.empty ?? ''} />}
        columns={[
          { head: words.place, cell: (row) => <span className="whole">{words.placeOf(row.sheet, row.row)}</span> },
          { head: words.why, cell: (row) => row.why },
          { head: words.content, cell: (row) => <span className="quiet">{row.marker}</span> },
        ]}
      />
    </Section>
  )
}

function Keep({ preview, onDone }: { preview: ImportPreview; onDone: () => void }) {
  const [ended, setEnded] = useState<Readonly<Record<string, string>>>({})
  const keeping = useAct(keepImport)
  const { vanished, fresh, corrections } = preview.changes
  const keep = async () => {
    const body = {
      ended: Object.entries(ended).flatMap(([key, lastDay]) => (lastDay === '' ? [] : [{ key, lastDay }])),
    }
    const done = await keeping.send({ params: { id: preview.id }, body })
    if (!done) return
    announce(words.kept(done.written, done.corrected, done.signsRaised))
    onDone()
  }
  const nothing = fresh === 0 && corrections.length === 0 && vanished.length === 0
  if (nothing) {
    return (
      <Empty says={words.nothing}>
        <Button onClick={onDone}>{words.again}</Button>
      </Empty>
    )
  }
  return (
    <Form
      label={words.keep}
      submit={words.keep}
      busy={keeping.busy}
      trouble={keeping.trouble}
      onSubmit={() => void keep()}
      beside={<Button onClick={onDone}>{words.again}</Button>}
    >
      {vanished.length > 0 && (
        <Section title={words.vanished} lead={words.vanishedLead}>
          {vanished.map((it) => (
            <DayField
              key={it.key}
              name={it.key}
              label={`${it.what}：${words.lastDay}`}
              optional
              value={ended[it.key] ?? ''}
              onChange={(day) => setEnded((was) => ({ ...was, [it.key]: day }))}
            />
          ))}
        </Section>
      )}
    </Form>
  )
}
