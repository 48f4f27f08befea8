import { arrangeYear, type seeUnitList } from '../../../contract/lists.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Section } from '../../kit/Page.tsx'
import { Table } from '../../kit/Table.tsx'
import { unitListWords as words } from '../../words/unit-lists.ts'

/** The year's tasks as taken from the lists, and the one step that takes them. */
export function Arrangement({ shown }: { shown: Reply<typeof seeUnitList> }) {
  const { today } = useMe()
  const arranging = useAct(arrangeYear)
  const year = Number(today.slice(0, 4))
  const made = shown.arrangement
  const take = async () => {
    const done = await arranging.send({ params: { id: shown.unit.number }, body: { year } })
    if (done) announce(words.arrangedNow(done.items))
  }
  return (
    <Section
      title={words.arrangement}
      lead={made ? words.arranged(made.year, made.madeOn, made.madeBy.name) : words.arrangementLead}
    >
      {shown.mayAdopt && (
        <p className="unit-list-do">
          <Button busy={arranging.busy} onClick={() => void take()}>
            {words.arrange(year)}
          </Button>
        </p>
      )}
      {arranging.trouble && <ErrorNotice trouble={arranging.trouble} onRetry={() => void take()} />}
      {made ? (
        <Table
          caption={words.arrangement}
          captionHidden
          rows={made.items}
          rowKey={(it) => `${it.item}-${it.who.join()}`}
          columns={[
            { head: words.what, cell: (it) => it.what },
            { head: words.who, cell: (it) => it.who.join('、') },
            { head: words.when, cell: (it) => it.by },
          ]}
        />
      ) : (
        <p className="quiet">{words.noArrangement}</p>
      )}
    </Section>
  )
}
