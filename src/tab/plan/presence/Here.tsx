import { AvatarGroup, AvatarGroupItem, makeStyles, tokens } from '@fluentui/react-components'
import { usePresence } from './presence-context.ts'
import { hereInWords } from './presence-words.ts'

const useStyles = makeStyles({
  here: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Beside the facts, where there is room: nothing moves when somebody comes.
    '@media (min-width: 720px)': { flex: '1 1 240px', justifyContent: 'end' },
  },
  names: { minWidth: 0, overflowWrap: 'anywhere' },
})

/** As many faces as are told apart at a glance; all are counted in the words beside them. */
const mostFaces = 4

/** Who else has the plan open, by neutral avatars and in words; nothing where nobody has. */
export function Here() {
  const styles = useStyles()
  const { present } = usePresence()
  if (present.length === 0) return null
  return (
    <div className={styles.here}>
      <AvatarGroup layout="stack" size={28} aria-hidden>
        {present.slice(0, mostFaces).map(({ name }, place) => (
          <AvatarGroupItem
            key={`${name} ${place}`}
            color="neutral"
            {...(name === null ? {} : { name })}
          />
        ))}
      </AvatarGroup>
      <span className={styles.names}>{hereInWords(present)}</span>
    </div>
  )
}
