import { LinkButton } from '../kit/Button.tsx'
import { Page } from '../kit/Page.tsx'
import { shellWords } from '../words/shell.ts'

export function NotFound() {
  return (
    <Page title={shellWords.away} lead={shellWords.awayLead}>
      <LinkButton to="/">{shellWords.toDesk}</LinkButton>
    </Page>
  )
}
