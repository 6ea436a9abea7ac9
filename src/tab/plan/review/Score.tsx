import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0, containerType: 'inline-size' },
  question: { padding: 0, marginBottom: '6px', overflowWrap: 'anywhere' },
  last: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cells: {
    display: 'grid',
    gap: '4px',
    maxWidth: '474px',
    gridTemplateColumns: 'repeat(11, minmax(0, 1fr))',
    '@container (max-width: 439px)': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
  },
  cell: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '32px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      border: '1px solid Highlight',
    },
  },
  input: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    maxWidth: '474px',
    marginTop: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fault: {
    margin: '4px 0 0',
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

const numbers = Array.from({ length: 11 }, (_, number) => number)

interface ScoreProps {
  readonly question: string
  readonly last: string
  readonly value: number | null
  readonly fault?: string | undefined
  readonly onChange: (value: number) => void
}

/** A number from 0 to 10 as eleven radios drawn as cells: no slider, nothing to drag. */
export function Score({ question, last, value, fault, onChange }: ScoreProps) {
  const styles = useStyles()
  const name = useId()
  const ends = useId()
  return (
    <fieldset className={styles.set} aria-describedby={ends}>
      <legend className={styles.question}>
        {question} <span className={styles.last}>{last}</span>
      </legend>
      <div className={styles.cells}>
        {numbers.map((number) => (
          <label
            key={number}
            className={mergeClasses(styles.cell, number === value && styles.chosen)}
          >
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={number}
              checked={number === value}
              onChange={() => onChange(number)}
            />
            {number}
          </label>
        ))}
      </div>
      <div className={styles.ends} id={ends}>
        <span>0, a big worry</span>
        <span>10, no worry</span>
      </div>
      {fault !== undefined && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
