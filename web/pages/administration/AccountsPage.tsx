import { useState } from 'react'
import { closeAccount, listAccounts, newLink, openAccount, unlockAccount } from '../../../contract/administration.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { usePages } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { More } from '../../kit/More.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Table } from '../../kit/Table.tsx'
import { administrationWords as words } from '../../words/administration.ts'
import './accounts.css'

type Account = Reply<typeof listAccounts>['items'][number]

const stateOf = (it: Account) =>
  it.closed
    ? words.states.closed
    : it.locked
      ? words.states.locked
      : it.hasPassword
        ? words.states.ok
        : words.states.waiting

/** Accounts: opened and given a link by the system administrator, unlocked and closed by the security administrator. */
export default function AccountsPage() {
  const { hat } = useMe()
  const [q, setQ] = useState('')
  const [link, setLink] = useState<{ login: string; link: string } | null>(null)
  const found = usePages(listAccounts, { query: { q: q.trim() } })
  return (
    <Page title={words.accounts} lead={words.accountsLead}>
      {link && (
        <div role="status" className="said">
          <p>
            {link.login} {words.linkSaid}
          </p>
          <p className="mono">{`${window.location.origin}/sign-in/link/${link.link}`}</p>
        </div>
      )}
      {hat === 'system-admin' && <Open onOpened={setLink} />}
      <TextField name="q" label={words.find} value={q} onChange={setQ} width="20em" />
      {found.trouble && <ErrorNotice trouble={found.trouble} onRetry={() => void found.refetch()} />}
      <Table
        caption={words.accounts}
        captionHidden
        rows={found.items}
        rowKey={(it) => it.id}
        empty={<Empty says={words.noAccounts} />}
        columns={[
          { head: words.login, cell: (it) => it.login },
          { head: words.name, cell: (it) => it.name ?? '' },
          { head: words.state, cell: stateOf },
          { head: words.actions, cell: (it) => <Actions account={it} onLink={setLink} /> },
        ]}
      />
      <More more={found.more} />
    </Page>
  )
}

function Actions({ account, onLink }: { account: Account; onLink: (link: { login: string; link: string }) => void }) {
  const { hat } = useMe()
  const linking = useAct(newLink)
  const unlocking = useAct(unlockAccount)
  const params = { id: account.id }
  if (account.closed) return null
  const link = async () => {
    const made = await linking.send({ params, body: {} })
    if (made) onLink({ login: account.login, link: made.link })
  }
  const unlock = async () => {
    if (await unlocking.send({ params, body: {} })) announce(words.unlocked)
  }
  return (
    <div className="account-actions">
      {hat === 'system-admin' && account.hat === 'officer' && (
        <Button look="quiet" busy={linking.busy} onClick={() => void link()}>
          {words.link}
        </Button>
      )}
      {hat === 'security-admin' && account.locked && (
        <Button look="quiet" busy={unlocking.busy} onClick={() => void unlock()}>
          {words.unlock}
        </Button>
      )}
      <Close id={account.id} />
    </div>
  )
}

function Close({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const closing = useAct(closeAccount)
  const close = async () => {
    if (await closing.send({ params: { id }, body: { why } })) announce(words.closed)
  }
  if (!open) {
    return (
      <Button look="quiet" onClick={() => setOpen(true)}>
        {words.close}
      </Button>
    )
  }
  return (
    <Form
      label={words.close}
      submit={words.close}
      busy={closing.busy}
      trouble={closing.trouble}
      onSubmit={() => void close()}
    >
      <TextField name="why" label={words.closeWhy} value={why} onChange={setWhy} />
    </Form>
  )
}

function Open({ onOpened }: { onOpened: (link: { login: string; link: string }) => void }) {
  const [number, setNumber] = useState('')
  const [login, setLogin] = useState('')
  const opening = useAct(openAccount)
  const send = async () => {
    const made = await opening.send({ body: { person: number, login } })
    if (!made) return
    announce(words.opened)
    onOpened({ login, link: made.link })
    setNumber('')
    setLogin('')
  }
  return (
    <Section title={words.open}>
      <Form
        label={words.open}
        submit={words.open}
        busy={opening.busy}
        trouble={opening.trouble}
        onSubmit={() => void send()}
      >
        <TextField name="person" label={words.personNumber} value={number} onChange={setNumber} width="12em" />
        <TextField name="login" label={words.login} value={login} onChange={setLogin} width="12em" />
      </Form>
    </Section>
  )
}
