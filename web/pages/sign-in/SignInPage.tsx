import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type Me, seeSignIn, signIn, signInAsRole } from '../../../contract/access.ts'
import type { Reply } from '../../api/ask.ts'
import { ME, queryClient } from '../../api/query-client.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { dropDraftsOfOthers } from '../../kit/forms/use-draft.ts'
import { Page, Section } from '../../kit/Page.tsx'
import { Alone } from '../../shell/Shell.tsx'
import { signInWords as words } from '../../words/sign-in.ts'
import './sign-in.css'

/** The county's name; in the invented county its roles; the form. Comes back to where one was. */
export default function SignInPage() {
  const seen = useAnswer(seeSignIn, {})
  const enter = useEntering()
  return (
    <Alone>
      <Answered title={words.title} question={seen}>
        {(county) => (
          <Page title={county.county || words.product} lead={county.county ? words.product : undefined}>
            {county.kind === 'real' && !county.setUp ? (
              <>
                <p>{words.notSetUp}</p>
                <p className="form-send">
                  <LinkButton to="/set-up" look="main">
                    {words.setUp}
                  </LinkButton>
                </p>
              </>
            ) : (
              <>
                {county.roles.length > 0 && <Roles roles={county.roles} onEntered={enter} />}
                <PasswordForm onEntered={enter} />
              </>
            )}
          </Page>
        )}
      </Answered>
    </Alone>
  )
}

/** Where to go once signed in: back to the page one came from. */
export function useEntering() {
  const navigate = useNavigate()
  const [query] = useSearchParams()
  return (me: Me) => {
    // All that was read for somebody else; what this page itself asked stays until it is left.
    queryClient.removeQueries({ type: 'inactive' })
    dropDraftsOfOthers(me.login)
    queryClient.setQueryData(ME, me)
    const back = query.get('back') ?? '/'
    void navigate(/^\/(?!\/)/.test(back) ? back : '/', { replace: true })
  }
}

type Entering = { onEntered: (me: Me) => void }

function Roles({ roles, onEntered }: Entering & { roles: Reply<typeof seeSignIn>['roles'] }) {
  const entering = useAct(signInAsRole)
  const enter = async (key: string) => {
    const me = await entering.send({ body: { key } })
    if (me) onEntered(me)
  }
  return (
    <Section title={words.rolesTitle} lead={words.rolesLead}>
      {entering.trouble && <ErrorNotice trouble={entering.trouble} />}
      <ul className="roles">
        {roles.map((role) => (
          <li key={role.key}>
            <button type="button" onClick={() => void enter(role.key)}>
              <strong>{role.title}</strong>
              <span className="roles-name">{role.name}</span>
              <span className="quiet">{role.finds}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function PasswordForm({ onEntered }: Entering) {
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const signing = useAct(signIn)
  const send = async () => {
    const me = await signing.send({ body: { login, password } })
    if (me) onEntered(me)
  }
  return (
    <Section title={words.formTitle}>
      <div className="sign-in-form">
        <Form
          label={words.formTitle}
          submit={words.submit}
          busy={signing.busy}
          trouble={signing.trouble}
          onSubmit={() => void send()}
        >
          <TextField name="login" label={words.login} autoComplete="username" value={login} onChange={setLogin} />
          <TextField
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
        </Form>
        <p className="quiet">{words.forgotten}</p>
      </div>
    </Section>
  )
}
