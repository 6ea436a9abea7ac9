import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { linkTo } from '../navigation.ts'
import type { PrintedLine } from './printed-sections.ts'

const narrow = '@media (max-width: 859px)'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px 24px',
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '2px',
    scrollMarginTop: '16px',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  current: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: '12px',
  },
  side: { minWidth: 0, overflowWrap: 'anywhere' },
  kind: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground3,
  },
  quote: { margin: '0 0 4px' },
  joined: { fontWeight: tokens.fontWeightSemibold },
  second: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  ours: {
    margin: 0,
    '& dt': {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground3,
    },
    '& dd': { margin: '0 0 6px' },
  },
  reads: { margin: '4px 0 0' },
  note: {
    margin: '4px 0 0',
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
  },
})

interface PrintedLineRowProps {
  readonly line: PrintedLine
  readonly framework: string
  readonly isCurrent: boolean
}

/** A printed line on the left, to the letter; on the right what we read in it, which is ours. */
export function PrintedLineRow({ line, framework, isCurrent }: PrintedLineRowProps) {
  const styles = useStyles()
  const { anchor, ref, kind, says, joined, sources, checks, reads, notes } = line
  const hasReading = checks.length + reads.length + notes.length > 0
  return (
    <article
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      aria-label={`${kind} ${ref}`}
      data-clause={anchor}
      tabIndex={-1}
    >
      <div className={styles.side}>
        <div className={styles.kind}>
          <span>{kind}</span>
          <Link
            inline
            {...linkTo({ screen: 'frameworks', framework, ref: anchor })}
            {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
          >
            {ref}
          </Link>
          {joined !== null && <span className={styles.joined}>{joined}</span>}
        </div>
        {says.map((one) => (
          <blockquote key={one} className={styles.quote}>
            “{one}”
          </blockquote>
        ))}
        {says.length === 0 && <p className={styles.second}>The document says nothing of it.</p>}
        {sources.length > 0 && (
          <p className={styles.second}>Sources in print: {sources.join('; ')}</p>
        )}
      </div>
      <div className={styles.side}>
        {checks.length > 0 && (
          <dl className={styles.ours}>
            {checks.map((check) => (
              <div key={check.about}>
                <dt>{check.about}</dt>
                {check.says.map((one) => (
                  <dd key={one}>{one}</dd>
                ))}
              </div>
            ))}
          </dl>
        )}
        {reads.map((one) => (
          <p key={one} className={styles.reads}>
            {one}
          </p>
        ))}
        {notes.map((one) => (
          <p key={one} className={styles.note}>
            About the printed text: {one}
          </p>
        ))}
        {!hasReading && (
          <p className={styles.second}>Shown as printed. It has no checks of its own.</p>
        )}
      </div>
    </article>
  )
}
