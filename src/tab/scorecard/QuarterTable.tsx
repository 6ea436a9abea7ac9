import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Cell, Scorecard } from '../../../rules/scorecard.ts'
import { columns, countInWords, shareOf, sideInWords, themesOn } from './scorecard-rows.ts'
import { CountTable } from './CountTable.tsx'
import { ShareBar } from './ShareBar.tsx'

const useStyles = makeStyles({
  theme: { paddingTop: '12px', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'normal' },
  place: { fontWeight: tokens.fontWeightRegular, paddingLeft: '12px' },
  side: { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
})

interface QuarterTableProps {
  readonly scorecard: Scorecard
  readonly framework: string
  readonly caption: string
  readonly titleOf: (theme: string) => string
}

/** Themes by place, in counts. Where a framework has two sides they stand beside each other and are never summed. */
export function QuarterTable({ scorecard, framework, caption, titleOf }: QuarterTableProps) {
  const styles = useStyles()
  const themes = themesOn(scorecard, framework)
  const sides = themes[0]?.rows[0]?.sides ?? []
  const isSided = sides.length > 1
  return (
    <CountTable caption={caption}>
      <thead>
        {isSided && (
          <tr>
            <th scope="col">Side</th>
            {sides.map(({ side }) => (
              <th key={side} scope="colgroup" colSpan={columns.length + 1} className={styles.side}>
                {sideInWords(side)}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th scope="col">Place</th>
          {sides.map(({ side }) => [
            ...columns.map(([column, says, means]) => (
              <th key={`${side} ${column}`} scope="col" title={means}>
                {says}
              </th>
            )),
            <th key={`${side} share`} scope="col">
              Share met
            </th>,
          ])}
        </tr>
      </thead>
      {themes.map(({ theme, rows }) => (
        <tbody key={theme}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={1 + sides.length * (columns.length + 1)}
              className={styles.theme}
            >
              {titleOf(theme)}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.place}>
              <th scope="row" className={styles.place}>
                {row.place}
              </th>
              {row.sides.map((cell) => (
                <Counts key={cell.side} cell={cell} isSided={isSided} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </CountTable>
  )
}

function Counts({ cell, isSided }: { readonly cell: Cell; readonly isSided: boolean }) {
  const styles = useStyles()
  const share = shareOf(cell.met, cell.families)
  return (
    <>
      {columns.map(([column], place) => (
        <td key={column} className={mergeClasses(place === 0 && isSided && styles.side)}>
          {countInWords(cell[column])}
        </td>
      ))}
      <td>
        {share === null ? (
          'not shown'
        ) : (
          <>
            {Math.round(share * 100)}%
            <ShareBar share={share} isHatched={cell.side === 'intrinsic'} />
          </>
        )}
      </td>
    </>
  )
}
