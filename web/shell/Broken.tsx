import { Component, type ReactNode } from 'react'
import { Button } from '../kit/Button.tsx'
import { Page } from '../kit/Page.tsx'
import { shellWords } from '../words/shell.ts'

/** A fault of the program shows a sentence and a way on, never a white page. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <Page title={shellWords.broken} lead={shellWords.brokenLead}>
        <Button onClick={() => window.location.reload()}>{shellWords.reload}</Button>
      </Page>
    )
  }
}
