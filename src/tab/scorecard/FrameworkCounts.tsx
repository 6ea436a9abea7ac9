import { makeStyles, tokens } from '@fluentui/react-components'
import { catalogue } from '../../../rules/frameworks/catalogue.ts'
import type { ScorecardAnswer } from '../../api/schemas/scorecard.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { frameworkName } from '../framework-name.ts'
import { useFramework } from '../plan/use-framework.ts'
import { CountTable } from './CountTable.tsx'
import { quarterGroups, quarterHeads, trendRows } from './count-groups.ts'
import { quarterInWords } from './scorecard-rows.ts'

const useStyles = makeStyles({
  card: {
    padding: '12px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    '@media (max-width: 719px)': { padding: '8px 12px' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
})

interface FrameworkCountsProps {
  readonly framework: string
  /** The quarter that is read, last, and those before it. */
  readonly quarters: readonly ScorecardAnswer[]
}

/** One framework in a quarter: its themes by place, and the trend of the quarters up to it. */
export function FrameworkCounts({ framework: id, quarters }: FrameworkCountsProps) {
  const styles = useStyles()
  const { state } = useFramework(id)
  const entry = catalogue.find((one) => one.id === id)
  const name = entry ? frameworkName(entry) : id
  const themes = state.kind === 'ready' ? state.framework.themes : []
  const titleOf = (ref: string) =>
    themes.find((theme) => theme.ref === ref)?.title ?? `Theme ${ref}`
  const shown = quarters.at(-1)
  if (!shown) return null
  const { quarter } = shown.scorecard
  return (
    <section className={styles.card} aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <CountTable
        caption={`${quarterInWords(shown.name)}, as it stood on ${dayInTable(quarter.to)}`}
        rowHead="Place"
        heads={quarterHeads}
        groups={quarterGroups(shown.scorecard, id, titleOf)}
      />
      <CountTable
        caption="Families who met each theme, over 4 quarters"
        rowHead="Theme"
        heads={quarters.map((one) => quarterInWords(one.name))}
        groups={[{ title: '', rows: trendRows(quarters, id, titleOf) }]}
      />
    </section>
  )
}
