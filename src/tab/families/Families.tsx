import { Button, Link, makeStyles, SearchBox, Title3, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { counted } from '../../ui/day-words.ts'
import { useMedia, wideEnoughForGrid } from '../../ui/use-media.ts'
import { More } from '../more/More.tsx'
import { useSession } from '../session.ts'
import { useDay } from '../use-day.ts'
import { Caseload } from './Caseload.tsx'
import { FilterTiles } from './FilterTiles.tsx'
import { select, type FilterName } from './selection.ts'
import { useFamilies } from './use-families.ts'

const NewPlan = lazy(async () => ({ default: (await import('./NewPlan.tsx')).NewPlan }))
const DriftExplained = lazy(async () => ({
  default: (await import('./DriftExplained.tsx')).DriftExplained,
}))

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    alignContent: 'start',
    padding: '16px 24px 24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 719px)': { padding: '12px 16px 16px', gap: '12px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  title: { margin: 0, outlineStyle: 'none' },
  count: { color: tokens.colorNeutralForeground3 },
  explain: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  tools: {
    display: 'flex',
    gap: '8px',
    marginLeft: 'auto',
    '@media (max-width: 719px)': { width: '100%', marginLeft: 0 },
  },
  search: { flex: '1 1 220px', minWidth: 0 },
  new: { whiteSpace: 'nowrap', flexShrink: 0 },
})

const none: readonly CaseloadRow[] = []

/** My families: whom to act on today. */
export function Families() {
  const styles = useStyles()
  const { me } = useSession()
  const isWide = useMedia(wideEnoughForGrid)
  const state = useFamilies()
  useDay(state.caseload?.on)
  const [filter, setFilter] = useState<FilterName | null>(null)
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState<'new-plan' | 'drift' | null>(null)
  const rows = state.caseload?.rows ?? none
  const on = state.caseload?.on ?? me.on
  const shown = useMemo(() => select(rows, on, filter, search), [rows, on, filter, search])
  const isNarrowed = filter !== null || search.trim() !== ''
  const open = rows.filter((row) => !row.closed).length

  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Title3 as="h1" className={styles.title} tabIndex={-1}>
          My families
        </Title3>
        {state.caseload && (
          <output className={styles.count}>
            {isNarrowed ? `${shown.length} of ${rows.length} shown` : counted(open, 'open plan')}
          </output>
        )}
        <Link as="button" className={styles.explain} onClick={() => setOpened('drift')}>
          How risk of drift works
        </Link>
        <div className={styles.tools}>
          <SearchBox
            className={styles.search}
            placeholder="Find a family"
            aria-label="Find a family by name, number or any member of the family or team"
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
          {me.mayOpenNewPlan && (
            <Button
              appearance="primary"
              className={styles.new}
              {...(isWide ? { icon: <Add20Regular /> } : {})}
              onClick={() => setOpened('new-plan')}
            >
              New plan
            </Button>
          )}
          <More />
        </div>
      </header>
      {rows.length > 0 && <FilterTiles rows={rows} on={on} pressed={filter} onPress={setFilter} />}
      <Caseload
        state={state}
        shown={shown}
        onClear={() => {
          setFilter(null)
          setSearch('')
        }}
        onNewPlan={() => setOpened('new-plan')}
      />
      <Suspense fallback={null}>
        {opened === 'new-plan' && <NewPlan rows={rows} onClose={() => setOpened(null)} />}
        {opened === 'drift' && <DriftExplained onClose={() => setOpened(null)} />}
      </Suspense>
    </main>
  )
}
