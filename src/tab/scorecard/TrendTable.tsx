import { makeStyles } from '@fluentui/react-components'
import type { ScorecardAnswer } from '../../api/schemas/scorecard.ts'
import {
  allPlaces,
  countInWords,
  quarterInWords,
  shareOf,
  sideInWords,
  themesOn,
} from './scorecard-rows.ts'
import { CountTable } from './CountTable.tsx'
import { ShareBar } from './ShareBar.tsx'

const useStyles = makeStyles({ theme: { whiteSpace: 'normal' } })

interface TrendTableProps {
  readonly quarters: readonly ScorecardAnswer[]
  readonly framework: string
  readonly caption: string
  readonly titleOf: (theme: string) => string
}

/** How many families met each theme in each of the quarters, for all places together. */
export function TrendTable({ quarters, framework, caption, titleOf }: TrendTableProps) {
  const styles = useStyles()
  const rowsOf = ({ scorecard }: ScorecardAnswer) =>
    themesOn(scorecard, framework).flatMap(({ theme, rows }) =>
      rows
        .filter(({ place }) => place === allPlaces)
        .flatMap(({ sides }) =>
          sides.map((cell) => ({ key: `${theme} ${cell.side}`, theme, cell })),
        ),
    )
  const byQuarter = quarters.map((quarter) => ({ quarter, rows: rowsOf(quarter) }))
  const shown = byQuarter.at(-1)?.rows ?? []
  return (
    <CountTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">Theme</th>
          {quarters.map(({ name }) => (
            <th key={name} scope="col">
              {quarterInWords(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, theme, cell: { side } }) => (
          <tr key={key}>
            <th scope="row" className={styles.theme}>
              {[titleOf(theme), sideInWords(side)].filter(Boolean).join(', ')}
            </th>
            {byQuarter.map(({ quarter, rows }) => {
              const cell = rows.find((row) => row.key === key)?.cell
              const share = cell ? shareOf(cell.met, cell.families) : null
              return (
                <td key={quarter.name}>
                  {cell
                    ? `${countInWords(cell.met)} of ${countInWords(cell.families)}`
                    : 'no family'}
                  {share !== null && <ShareBar share={share} isHatched={side === 'intrinsic'} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </CountTable>
  )
}
