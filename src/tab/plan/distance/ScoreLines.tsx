import { LineChart } from '@fluentui/react-charts'
import { makeStyles, tokens } from '@fluentui/react-components'
import type { Day } from '../../../../rules/calendar.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { lookAt } from './line-looks.ts'
import type { ScoreChart } from './score-charts.ts'

const useStyles = makeStyles({
  chart: {
    height: '180px',
    minWidth: 0,
    // What a point says may reach below the chart.
    '& div': { overflow: 'visible' },
    '& text': { fill: tokens.colorNeutralForeground2 },
    '@media (forced-colors: active)': {
      '& path, & line': { stroke: 'CanvasText' },
      '& text': { fill: 'CanvasText' },
    },
  },
})

/** The instant at which a day begins where the page is read, for an axis of days. */
const startOf = (day: Day): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

const dayOf = (date: Date): Day =>
  [
    String(date.getFullYear()),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-')

/** The lines of one tool over time. */
export function ScoreLines({ chart }: { readonly chart: ScoreChart }) {
  const styles = useStyles()
  const days = [
    ...new Set(chart.lines.flatMap(({ scores }) => scores.map(({ on }) => on))),
  ].toSorted()
  const ends = [days[0], days.at(-1)].flatMap((day) => (day === undefined ? [] : [startOf(day)]))
  return (
    <div className={styles.chart}>
      <LineChart
        data={{
          chartTitle: chart.tool,
          lineChartData: chart.lines.map(({ says, scores }, place) => {
            const { color, dashes } = lookAt(place)
            return {
              legend: says,
              color,
              lineOptions: {
                strokeWidth: 2,
                ...(dashes === '' ? {} : { strokeDasharray: dashes }),
              },
              data: scores.map(({ on, number }) => ({
                x: startOf(on),
                y: number,
                xAxisCalloutData: dayInTable(on),
                xAxisCalloutAccessibilityData: { ariaLabel: dayInTable(on) },
                callOutAccessibilityData: { ariaLabel: `${says}, ${dayInTable(on)}: ${number}` },
              })),
            }
          }),
        }}
        height={180}
        hideLegend
        yMinValue={chart.lowest}
        yMaxValue={chart.highest}
        yAxisTickCount={chart.highest - chart.lowest <= 2 ? 2 : 5}
        tickValues={ends}
        customDateTimeFormatter={(date) => dayInTable(dayOf(date))}
        margins={{ left: 32, right: 40, top: 12, bottom: 28 }}
        useUTC={false}
        culture="en-GB"
      />
    </div>
  )
}
