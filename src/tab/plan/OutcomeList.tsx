import {
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { OutcomeRow } from './outcome-rows.ts'
import type { ThemeRows } from './theme-rows.ts'

const stacked = '@media (max-width: 599px)'
const columns = '40px minmax(0, 1fr) 150px 92px'

const useStyles = makeStyles({
  heads: {
    display: 'grid',
    gridTemplateColumns: columns,
    columnGap: '8px',
    padding: '0 13px 4px 15px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [stacked]: { display: 'none' },
  },
  firstHead: { gridColumnStart: 2 },
  theme: {
    padding: '8px 0 12px',
    '&:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: {
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  rule: {
    margin: 0,
    padding: '0 12px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  lacks: { color: tokens.colorNeutralForeground1 },
  agree: { fontSize: tokens.fontSizeBase200, lineHeight: '24px', textAlign: 'left' },
  rows: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  row: {
    display: 'grid',
    gridTemplateColumns: columns,
    columnGap: '8px',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '54px',
    margin: 0,
    padding: '6px 12px',
    textAlign: 'left',
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    // The one hover fill on which every colour of a status reads at 4.5:1 in the dark theme too.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [stacked]: { gridTemplateColumns: '40px minmax(0, 1fr)', alignItems: 'start' },
    // What is transparent is drawn there, and the open row would look like all others.
    '@media (forced-colors: active)': {
      borderTopColor: 'Canvas',
      borderRightColor: 'Canvas',
      borderBottomColor: 'Canvas',
      borderLeftColor: 'Canvas',
    },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': {
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'Highlight',
    },
  },
  ref: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  name: {},
  currentName: { fontWeight: tokens.fontWeightSemibold },
  standing: {
    display: 'contents',
    [stacked]: {
      gridColumnStart: 2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0 12px',
      paddingTop: '2px',
    },
  },
  stands: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  when: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

interface OutcomeListProps {
  readonly themes: readonly ThemeRows[]
  readonly current: string | null
  readonly onOpen: (ref: string) => void
  /** Opens the drawer in which an outcome is agreed; null for those who may not. */
  readonly onAgree: (() => void) | null
}

/** The outcomes of a plan by theme: one stop for Tab, arrows inside, Enter opens. */
export function OutcomeList({ themes, current, onOpen, onAgree }: OutcomeListProps) {
  const styles = useStyles()
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true })
  return (
    <nav aria-label="Outcomes" {...arrows}>
      <div className={styles.heads} aria-hidden="true">
        <span className={styles.firstHead}>Outcome</span>
        <span>Status</span>
        <span>Met, or earliest</span>
      </div>
      {themes.map((theme) => (
        <section key={theme.ref} className={styles.theme}>
          <h2 className={styles.title}>{theme.title}</h2>
          {theme.says !== null && (
            <p className={styles.rule}>
              {theme.says}
              {theme.isToAgree && onAgree && (
                <>
                  {' '}
                  <Link as="button" inline className={styles.agree} onClick={onAgree}>
                    Agree an outcome
                  </Link>
                </>
              )}
            </p>
          )}
          {theme.missing.map((one) => (
            <p key={one} className={mergeClasses(styles.rule, styles.lacks)}>
              Needed: {one}
            </p>
          ))}
          <ul className={styles.rows}>
            {theme.rows.map((row) => (
              <li key={row.ref}>
                <Row row={row} isCurrent={row.ref === current} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

interface RowProps {
  readonly row: OutcomeRow
  readonly isCurrent: boolean
  readonly onOpen: (ref: string) => void
}

function Row({ row, isCurrent, onOpen }: RowProps) {
  const styles = useStyles()
  return (
    <button
      type="button"
      data-outcome={row.ref}
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onOpen(row.ref)}
    >
      <span className={styles.ref}>{row.number}</span>
      <span className={styles.words}>
        <span className={isCurrent ? styles.currentName : styles.name}>{row.title}</span>
        <span className={styles.second}>
          {[row.forWhom, row.agreed, row.explains].filter(Boolean).join('. ')}
        </span>
      </span>
      <span className={styles.standing}>
        {row.status === null ? (
          <span className={styles.stands}>{row.stands}</span>
        ) : (
          <StatusMark status={row.status} />
        )}
        <span className={styles.when}>{row.when}</span>
      </span>
    </button>
  )
}
