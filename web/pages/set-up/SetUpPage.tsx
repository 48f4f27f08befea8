import { useState } from 'react'
import { setUpCounty } from '../../../contract/administration.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Alone } from '../../shell/Shell.tsx'
import { setUpWords as words } from '../../words/set-up.ts'
import './set-up.css'

type Links = Reply<typeof setUpCounty>['links']

/** The first page of an empty real county; whoever fills it in sits at the machine. */
export default function SetUpPage() {
  const [links, setLinks] = useState<Links | null>(null)
  return (
    <Alone>
      <Page title={words.title} lead={links === null ? words.lead : undefined}>
        {links === null ? <FirstPage onMade={setLinks} /> : <OneTimeLinks links={links} />}
      </Page>
    </Alone>
  )
}

const EMPTY = { code: '', name: '', letterHead: '', system: '', security: '', audit: '' }

function FirstPage({ onMade }: { onMade: (links: Links) => void }) {
  const [typed, setTyped] = useState(EMPTY)
  const making = useAct(setUpCounty)
  const bind = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    onChange: (value: string) => setTyped((was) => ({ ...was, [name]: value })),
  })
  const make = async () => {
    const { code, name, letterHead, system, security, audit } = typed
    const made = await making.send({ body: { code, name, letterHead, administrators: { system, security, audit } } })
    if (made) onMade(made.links)
  }
  return (
    <Form
      label={words.title}
      submit={words.submit}
      busy={making.busy}
      trouble={making.trouble}
      onSubmit={() => void make()}
    >
      <TextField name="code" label={words.code} hint={words.codeHint} {...bind('code')} />
      <TextField name="name" label={words.name} hint={words.nameHint} {...bind('name')} />
      <TextField name="letterHead" label={words.letterHead} hint={words.letterHeadHint} {...bind('letterHead')} />
      <Section title={words.administrators} lead={words.administratorsLead}>
        <TextField name="administrators.system" label={words.system} {...bind('system')} />
        <TextField name="administrators.security" label={words.security} {...bind('security')} />
        <TextField name="administrators.audit" label={words.audit} {...bind('audit')} />
      </Section>
    </Form>
  )
}

function OneTimeLinks({ links }: { links: Links }) {
  return (
    <Section title={words.linksTitle} lead={words.linksLead}>
      <ul className="lines">
        {links.map((it) => (
          <li key={it.login}>
            <strong>{words.hats[it.hat]}</strong> {it.login}
            <p>
              <a href={it.link} className="set-up-link">
                {`${window.location.origin}${it.link}`}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p className="form-send">
        <LinkButton to="/sign-in">{words.toSignIn}</LinkButton>
      </p>
    </Section>
  )
}
