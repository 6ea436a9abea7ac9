import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { countOf, filterNames, filters, type FilterName } from './selection.ts'

const useStyles = makeStyles({
  tiles: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    gap: '8px',
    '@media (max-width: 719px)': { gridTemplateColumns: 'repeat(2, 1fr)' },
  },
  tile: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    minWidth: 0,
    minHeight: '40px',
    padding: '4px 12px',
    gap: '12px',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 719px)': { flexWrap: 'wrap', gap: '0 8px', padding: '4px 8px' },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
})

interface FilterTilesProps {
  readonly rows: readonly CaseloadRow[]
  readonly on: string
  readonly pressed: FilterName | null
  readonly onPress: (name: FilterName | null) => void
}

/** Four numbers that sum up a caseload; pressing one shows its families only. */
export function FilterTiles({ rows, on, pressed, onPress }: FilterTilesProps) {
  const styles = useStyles()
  return (
    <fieldset aria-label="Show only" className={styles.tiles}>
      {filterNames.map((name) => (
        <ToggleButton
          key={name}
          className={pressed === name ? `${styles.tile} ${styles.pressed}` : styles.tile}
          checked={pressed === name}
          onClick={() => onPress(pressed === name ? null : name)}
        >
          <span className={styles.count}>{countOf(name, rows, on)}</span>
          <span>{filters[name].says}</span>
        </ToggleButton>
      ))}
    </fieldset>
  )
}
