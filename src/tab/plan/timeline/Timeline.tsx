import { Button, Field, makeStyles, Select, Toaster, tokens } from '@fluentui/react-components'
import { DocumentAdd20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { Framework } from '../../../../rules/framework.ts'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { counted } from '../../../ui/day-words.ts'
import { arrive } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { useDay } from '../../use-day.ts'
import { mayAdd } from '../allowed.ts'
import { usePageStyles } from '../page-styles.ts'
import { headIn, recordsIn, shortName } from '../people.ts'
import { PlanPageHeader } from '../PlanPageHeader.tsx'
import { PlanSkeleton } from '../PlanSkeleton.tsx'
import { useFramework } from '../use-framework.ts'
import { useToasts } from '../use-toasts.tsx'
import { useWriter } from '../use-writer.ts'
import { WithPlan } from '../WithPlan.tsx'
import { Standing } from '../../shell/Standing.tsx'
import { TimelineRow } from './TimelineRow.tsx'
import { timelineOf } from './timeline-entries.ts'
import { byMonth, narrowed, noFilter, outcomesIn, sourcesIn } from './timeline-filter.ts'

const AddEvidence = lazy(async () => ({
  default: (await import('../add-evidence/AddEvidence.tsx')).AddEvidence,
}))

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'end' },
  field: { flex: '1 1 160px', maxWidth: '240px', minWidth: 0 },
  card: {
    padding: '4px 20px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    '@media (max-width: 719px)': { padding: '4px 12px 12px' },
  },
  month: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

/** Who knows what, since when: everything on file, an axis for each child. */
export function Timeline({ planKey }: { readonly planKey: string }) {
  return <WithPlan planKey={planKey}>{(view) => <WithFramework view={view} />}</WithPlan>
}

function WithFramework({ view }: { readonly view: PlanView }) {
  const { state, again } = useFramework(textOf(headIn(view), 'framework'))
  if (state.kind === 'ready') return <TimelineBody view={view} framework={state.framework} />
  if (state.kind === 'loading') return <PlanSkeleton />
  return (
    <Standing title="The framework could not be loaded" action={{ says: 'Try again', run: again }}>
      Nothing was changed. Check your connection and try again.
    </Standing>
  )
}

interface TimelineBodyProps {
  readonly view: PlanView
  readonly framework: Framework
}

function TimelineBody({ view, framework }: TimelineBodyProps) {
  const styles = useStyles()
  const page = usePageStyles()
  const { me } = useSession()
  const [filter, setFilter] = useState(noFilter)
  const [isAdding, setAdding] = useState(false)
  const write = useWriter(view.key)
  const { toasterId, saySaved } = useToasts()
  useEffect(arrive, [])
  useDay(view.on)
  const all = useMemo(() => timelineOf(view, framework), [view, framework])
  const shown = narrowed(all, filter)
  const people = recordsIn(view, 'person')
  const lanes = people.filter((one) => textOf(one, 'kind') !== 'adult').map(({ id }) => id)
  const choices = [
    ['outcome', 'Outcome', outcomesIn(all).map((ref) => [ref, ref])],
    ['source', 'Source', sourcesIn(all).map((source) => [source, source])],
    ['person', 'Person', people.map(({ id }) => [id, shortName(id, people)])],
  ] as const
  return (
    <main className={page.page}>
      <PlanPageHeader
        view={view}
        title="Evidence timeline"
        under={`${textOf(headIn(view), 'reference')}, ${counted(all.length, 'entry', 'entries')} that you can see`}
      />
      <div className={styles.tools}>
        {choices.map(([name, label, options]) => (
          <Field key={name} label={label} className={styles.field}>
            <Select
              value={filter[name]}
              onChange={(_, { value }) => setFilter({ ...filter, [name]: value })}
            >
              <option value="">All</option>
              {options.map(([value, says]) => (
                <option key={value} value={value}>
                  {says}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {mayAdd(me, view, 'evidence') && (
          <Button
            appearance="primary"
            icon={<DocumentAdd20Regular />}
            onClick={() => setAdding(true)}
          >
            Add evidence
          </Button>
        )}
      </div>
      <output className={styles.quiet}>
        {shown.length === all.length
          ? `Each child has a line: ${lanes.map((id) => shortName(id, people)).join(', ') || 'none yet'}. A ring is the whole family.`
          : `${shown.length} of ${all.length} shown`}
      </output>
      {shown.length === 0 ? (
        <p className={styles.quiet}>
          {all.length === 0
            ? 'Nothing is on file yet. What the team files appears here.'
            : 'Nothing on file fits these filters.'}
        </p>
      ) : (
        <div className={styles.card}>
          {byMonth(shown).map(({ title, entries }) => (
            <section key={title} aria-label={title}>
              <h2 className={styles.month}>{title}</h2>
              <ul className={styles.list}>
                {entries.map((entry) => (
                  <TimelineRow key={entry.id} entry={entry} planKey={view.key} lanes={lanes} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <p className={styles.quiet}>
        Entries that were taken back are not here. The change history tells of them.
      </p>
      <Suspense fallback={null}>
        {isAdding && (
          <AddEvidence
            view={view}
            framework={framework}
            outcome={null}
            write={async (operations) => {
              const answer = await write(operations)
              if (answer.kind === 'answered') saySaved('Saved')
              return answer
            }}
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
      <Toaster toasterId={toasterId} position="bottom-end" />
    </main>
  )
}
