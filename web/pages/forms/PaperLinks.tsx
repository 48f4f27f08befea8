import { LinkButton } from '../../kit/Button.tsx'
import { checkWords } from '../../words/check.ts'
import { formsWords } from '../../words/forms.ts'

/** What is done with paper: forms to take away, a paper in hand to be checked. */
export function PaperLinks() {
  return (
    <>
      <LinkButton to="/forms">{formsWords.title}</LinkButton> <LinkButton to="/check">{checkWords.title}</LinkButton>
    </>
  )
}
