import { useState } from 'react'
import { useParams } from 'react-router'
import { seeLink, useLink as spendLink } from '../../../contract/access.ts'
import { badFields } from '../../api/trouble.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { Page } from '../../kit/Page.tsx'
import { Alone } from '../../shell/Shell.tsx'
import { signInWords as words } from '../../words/sign-in.ts'
import { useEntering } from './SignInPage.tsx'
import './sign-in.css'

/** A one-time link: a password, and in. */
export default function LinkPage() {
  const { token = '' } = useParams()
  // Asked again once it is spent, the link would be refused.
  const [spending, setSpending] = useState(false)
  const link = useAnswer(seeLink, { params: { token } }, { enabled: !spending })
  const enter = useEntering()
  const setting = useAct(spendLink)
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [differ, setDiffer] = useState(false)
  const send = async () => {
    setDiffer(password !== again)
    if (password !== again) return
    setSpending(true)
    const me = await setting.send({ body: { token, password } })
    if (me) enter(me)
    else setSpending(false)
  }
  const trouble = differ ? badFields([{ field: 'again', why: words.differ }]) : setting.trouble
  return (
    <Alone>
      <Answered title={words.linkTitle} question={link}>
        {(it) => (
          <Page title={words.linkTitle} lead={words.linkLead(it.county, it.login)}>
            <div className="sign-in-form">
              <Form
                label={words.linkTitle}
                submit={words.setPassword}
                busy={setting.busy}
                trouble={trouble}
                onSubmit={() => void send()}
              >
                <TextField
                  name="password"
                  label={words.newPassword}
                  hint={words.newPasswordHint}
                  type="password"
                  autoComplete="new-password"
                  value={password}
                  onChange={setPassword}
                />
                <TextField
                  name="again"
                  label={words.again}
                  type="password"
                  autoComplete="new-password"
                  value={again}
                  onChange={setAgain}
                />
              </Form>
            </div>
          </Page>
        )}
      </Answered>
    </Alone>
  )
}
