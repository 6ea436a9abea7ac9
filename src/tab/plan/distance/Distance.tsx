import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import type { Framework } from '../../../../rules/framework.ts'
import type { PlanView } from '../../../plan/view.ts'
import { counted, dayInTable } from '../../../ui/day-words.ts'
import { PartHead } from '../PartHead.tsx'
import { lookAt } from './line-looks.ts'
import {
  scoreCharts,
  scoresWithheld,
  tableOf,
  wayInWords,
  type ScoreChart,
} from './score-charts.ts'

const ScoreLines = lazy(async () => ({ default: (await import('./ScoreLines.tsx')).ScoreLines }))

const useStyles = makeStyles({
  tool: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  legend: {
    listStyleType: 'none',
    margin: '4px 0',
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  swatch: {
    flexShrink: 0,
    '@media (forced-colors: active)': { '& line': { stroke: 'CanvasText !important' } },
  },
  table: {
    width: '100%',
    margin: '4px 0',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: '4px 8px 4px 0',
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  note: { margin: '4px 0', color: tokens.colorNeutralForeground3 },
})

interface DistanceProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly outcome: string
  readonly heading: 'h2' | 'h3'
}

/** How far the people of an outcome have come by their scores, drawn or as a table; nothing where there is no score. */
export function Distance({ view, framework, outcome, heading }: DistanceProps) {
  const styles = useStyles()
  const [isTable, setTable] = useState(false)
  const charts = scoreCharts(outcome, view, framework)
  const withheld = scoresWithheld(outcome, view, framework)
  if (charts.length === 0 && withheld === 0) return null
  return (
    <section>
      <PartHead heading={heading} title="Distance travelled">
        {charts.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setTable(!isTable)}>
            {isTable ? 'Show as chart' : 'Show as table'}
          </Button>
        )}
      </PartHead>
      {charts.map((chart) => (
        <OneTool key={chart.key} chart={chart} isTable={isTable} />
      ))}
      {withheld > 0 && (
        <p className={styles.note}>
          {counted(withheld, 'score')} not shown here, because part of it is withheld from you.
        </p>
      )}
    </section>
  )
}

function OneTool({ chart, isTable }: { readonly chart: ScoreChart; readonly isTable: boolean }) {
  const styles = useStyles()
  return (
    <>
      <p className={styles.tool}>{chart.tool}</p>
      {isTable ? (
        <ScoreTable chart={chart} />
      ) : (
        <>
          <ul className={styles.legend}>
            {chart.lines.map((line, place) => (
              <li key={line.key} className={styles.line}>
                {chart.isDrawn && <Swatch place={place} />}
                <span>
                  {line.says}, {wayInWords(line)}
                </span>
              </li>
            ))}
          </ul>
          {chart.isDrawn ? (
            <Suspense fallback={<ChartToCome />}>
              <ScoreLines chart={chart} />
            </Suspense>
          ) : (
            <p className={styles.note}>The next score will show how far they have come.</p>
          )}
        </>
      )}
    </>
  )
}

function Swatch({ place }: { readonly place: number }) {
  const styles = useStyles()
  const { color, dashes } = lookAt(place)
  return (
    <svg width="24" height="8" aria-hidden className={styles.swatch}>
      <line
        x1="0"
        y1="4"
        x2="24"
        y2="4"
        strokeWidth="2"
        style={{ stroke: color }}
        strokeDasharray={dashes}
      />
    </svg>
  )
}

const ChartToCome = () => (
  <Skeleton aria-label="The chart is loading">
    <SkeletonItem style={{ height: '180px' }} />
  </Skeleton>
)

function ScoreTable({ chart }: { readonly chart: ScoreChart }) {
  const styles = useStyles()
  return (
    <table className={styles.table} aria-label={`Scores, ${chart.tool}`}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {chart.lines.map(({ key, says }) => (
            <th key={key} scope="col">
              {says}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableOf(chart).map(({ day, cells }) => (
          <tr key={day}>
            <th scope="row">{dayInTable(day)}</th>
            {cells.map((cell, place) => (
              <td key={chart.lines[place]?.key}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
