import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { ArrowDownload20Regular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { quarterOf, quartersTo } from '../../plan/scorecard/quarter.ts'
import { keepFile } from '../keep-file.ts'
import { PersonalHeader } from '../more/PersonalHeader.tsx'
import { arrive } from '../navigation.ts'
import { usePageStyles } from '../plan/page-styles.ts'
import { PlanSkeleton } from '../plan/PlanSkeleton.tsx'
import { useSession } from '../session.ts'
import { NothingHere } from '../shell/NothingHere.tsx'
import { Standing } from '../shell/Standing.tsx'
import { FrameworkCounts } from './FrameworkCounts.tsx'
import { scorecardFile } from './scorecard-file.ts'
import { frameworksOn, quarterInWords } from './scorecard-rows.ts'
import { useScorecards } from './use-scorecards.ts'

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'end' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

/** What changed in a quarter and where, over all plans, in counts that tell of no family. */
export function ScorecardPage() {
  const styles = useStyles()
  const page = usePageStyles()
  const { me } = useSession()
  const current = quarterOf(me.on)
  const [quarter, setQuarter] = useState(current)
  const { state, again } = useScorecards(quarter)
  useEffect(arrive, [])
  if (state?.kind === 'refused' && state.refusal.code === 'not-allowed') return <NothingHere />
  if (state && state.kind !== 'answered') {
    return (
      <Standing
        title="The scorecard could not be loaded"
        action={{ says: 'Try again', run: again }}
      >
        Nothing was changed. Check your connection and try again.
      </Standing>
    )
  }
  const shown = state?.value.at(-1)
  return (
    <main className={page.page}>
      <PersonalHeader title="Scorecard" />
      <div className={styles.tools}>
        <Field label="Quarter">
          <Select value={quarter} onChange={(_, { value }) => setQuarter(value)}>
            {quartersTo(current, 8)
              .toReversed()
              .map((name) => (
                <option key={name} value={name}>
                  {quarterInWords(name)}
                  {name === current ? ', so far' : ''}
                </option>
              ))}
          </Select>
        </Field>
        {shown && (
          <Button
            icon={<ArrowDownload20Regular />}
            onClick={() => keepFile(scorecardFile(shown.scorecard, shown.name))}
          >
            Keep as a table
          </Button>
        )}
      </div>
      <p className={styles.quiet}>
        Counts of 1 to 4 read “fewer than 5”. What would give one away is not shown. Places with
        fewer than 5 families are put together.
      </p>
      {!state && <PlanSkeleton />}
      {state && shown && frameworksOn(shown.scorecard).length === 0 && (
        <p className={styles.quiet}>No plan was open in this quarter.</p>
      )}
      {state &&
        shown &&
        frameworksOn(shown.scorecard).map((framework) => (
          <FrameworkCounts key={framework} framework={framework} quarters={state.value} />
        ))}
    </main>
  )
}
