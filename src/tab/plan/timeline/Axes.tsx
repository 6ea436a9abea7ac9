import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  lanes: { display: 'flex', alignSelf: 'stretch', flexShrink: 0 },
  lane: {
    position: 'relative',
    width: '20px',
    display: 'flex',
    justifyContent: 'center',
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 359px)': { width: '14px' },
  },
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: '50%',
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  dot: {
    zIndex: 1,
    marginTop: '15px',
    width: '10px',
    height: '10px',
    marginLeft: '1px',
    borderRadius: '50%',
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  ring: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
})

interface AxesProps {
  /** The children, by their records, a lane each. */
  readonly lanes: readonly string[]
  /** Whom an entry is about; nobody in particular is the whole family. */
  readonly people: readonly string[]
}

/** An axis for each child, with a mark where an entry is about that child, and a ring where it is about the whole family. The words beside it say the same. */
export function Axes({ lanes, people }: AxesProps) {
  const styles = useStyles()
  return (
    <span className={styles.lanes} aria-hidden>
      {lanes.map((child) => (
        <span key={child} className={mergeClasses(styles.lane, styles.line)}>
          {people.includes(child) && <span className={styles.dot} />}
          {people.length === 0 && <span className={mergeClasses(styles.dot, styles.ring)} />}
        </span>
      ))}
    </span>
  )
}
