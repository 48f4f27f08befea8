import { useId } from 'react'
import { Link } from 'react-router'
import type { CountedActs, seeActions } from '../../../../contract/actions.ts'
import type { Reply } from '../../../api/ask.ts'
import { LinkButton } from '../../../kit/Button.tsx'
import { Fills, Legend } from '../../../kit/charts/Fills.tsx'
import { Bar } from '../../../kit/charts/StackedBars.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Section } from '../../../kit/Page.tsx'
import { type Column, Table } from '../../../kit/Table.tsx'
import { Tabs } from '../../../kit/Tabs.tsx'
import { levelNames, actionWords as words } from '../../../words/actions.ts'
import { actKinds, countColumns } from './act-counts.tsx'

type Actions = Reply<typeof seeActions>

/** The units of one level in the order of their numbers, a bar each; one of them opened post by post. */
export function ActionUnits({ actions }: { actions: Actions }) {
  const { levels, level, from, until } = actions
  const id = useId()
  const address = (more: Readonly<Record<string, string>>) =>
    `/insight/actions?${new URLSearchParams({ from, until, ...(level ? { level } : {}), ...more })}`
  return (
    <Section title={words.units} lead={words.unitsLead}>
      {actions.posts && <Posts posts={actions.posts} id={id} span={{ from, until }} back={address({})} />}
      <Tabs
        label={words.level}
        keys={levels.map((it) => it.level)}
        chosen={level ?? 'county'}
        say={(it) => levelNames[it]}
        to={(it) => address({ level: it })}
      />
      <div className="chart only-wide">
        <Fills id={id} />
        <Legend id={id} kinds={actKinds} />
      </div>
      <Table
        caption={words.unitsOf(level ? levelNames[level] : '')}
        captionHidden
        compact
        rows={actions.units}
        rowKey={(it) => it.unit.number}
        columns={[
          { head: words.unit, cell: (it) => <Link to={address({ unit: it.unit.number })}>{it.unit.name}</Link> },
          barColumn(id),
          ...countColumns<Actions['units'][number]>(({ unit }) => ({
            where: unit.name,
            which: { unit: unit.number, from, until },
          })),
        ]}
      />
    </Section>
  )
}

const barColumn = (id: string): Column<{ counted: CountedActs }> => ({
  head: words.drawn,
  onlyWide: true,
  cell: ({ counted }) => (
    <span className="chart-in-table">
      <Bar id={id} kinds={actKinds} counts={counted} whole={counted.acts} />
    </span>
  ),
})

type Posts = NonNullable<Actions['posts']>

function Posts(it: { posts: Posts; id: string; span: Readonly<Record<string, string>>; back: string }) {
  const { unit, posts } = it.posts
  return (
    <div className="small-form">
      <h3>{words.posts(unit.name)}</h3>
      <p className="quiet">{words.postsLead}</p>
      <Table
        caption={words.posts(unit.name)}
        captionHidden
        compact
        rows={posts}
        rowKey={(row) => row.post}
        empty={<Empty says={words.postsNone} />}
        columns={[
          { head: words.post, cell: (row) => nameOf(row.post) },
          barColumn(it.id),
          ...countColumns<Posts['posts'][number]>(({ post }) => ({
            where: `${unit.name}${nameOf(post)}`,
            which: { unit: unit.number, post, ...it.span },
          })),
        ]}
      />
      <p className="more">
        <LinkButton to={it.back}>{words.allPosts}</LinkButton>
      </p>
    </div>
  )
}

const nameOf = (post: string) => (post === '-' ? words.noPost : post)
