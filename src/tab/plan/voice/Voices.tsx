import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Add20Regular, Warning16Regular } from '@fluentui/react-icons'
import type { PlanView } from '../../../plan/view.ts'
import { useToneStyles } from '../../../ui/tone-styles.ts'
import { useSession } from '../../session.ts'
import { mayAdd, mayChange } from '../allowed.ts'
import { PartHead } from '../PartHead.tsx'
import { childrenHeard, type Saying } from './voice-words.ts'

const useStyles = makeStyles({
  children: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: '12px 24px',
    paddingTop: '4px',
  },
  child: { minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  silent: { display: 'flex', gap: '8px', margin: '2px 0' },
  icon: { display: 'flex', paddingTop: '2px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  quote: {
    margin: '2px 0',
    padding: '0 0 0 12px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: 'pre-wrap',
  },
  second: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  changed: { margin: '2px 0', whiteSpace: 'pre-wrap' },
  amend: { marginLeft: '-8px', minWidth: 'auto' },
})

interface VoicesProps {
  readonly view: PlanView
  readonly onAdd: (child: string) => void
  readonly onAmend: (voice: string) => void
}

/** What each child said in their own words and what changed because of it; a child who has not been heard for long is named. */
export function Voices({ view, onAdd, onAmend }: VoicesProps) {
  const styles = useStyles()
  const tones = useToneStyles()
  const { me } = useSession()
  const children = childrenHeard(view)
  if (children.length === 0) return null
  const [only, ...others] = children
  return (
    <section>
      <PartHead heading="h2" title="In the children’s own words">
        {mayAdd(me, view, 'voice') && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Add20Regular />}
            onClick={() => onAdd(only && others.length === 0 ? only.id : '')}
          >
            Add a child’s words
          </Button>
        )}
      </PartHead>
      <div className={styles.children}>
        {children.map(({ id, name, sayings, silent }) => (
          <div key={id} className={styles.child}>
            <h3 className={styles.name}>{name}</h3>
            {silent !== '' && (
              <p className={mergeClasses(styles.silent, tones.warn)}>
                <span className={styles.icon}>
                  <Warning16Regular aria-hidden />
                </span>
                {silent}
              </p>
            )}
            {sayings.length > 0 && (
              <ul className={styles.list}>
                {sayings.map((saying) => (
                  <Said
                    key={saying.id}
                    saying={saying}
                    name={name}
                    onAmend={
                      mayChange(me, view, saying.id, 'changed') ? () => onAmend(saying.id) : null
                    }
                  />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

interface SaidProps {
  readonly saying: Saying
  readonly name: string
  readonly onAmend: (() => void) | null
}

function Said({ saying, name, onAmend }: SaidProps) {
  const styles = useStyles()
  const { words, when, how, changed } = saying
  return (
    <li>
      <blockquote className={styles.quote}>“{words}”</blockquote>
      <p className={styles.second}>
        {when}. {how}.
      </p>
      {changed !== '' && (
        <p className={styles.changed}>
          <span className={styles.second}>What changed because of it: </span>
          {changed}
        </p>
      )}
      {onAmend && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.amend}
          onClick={onAmend}
          aria-label={`${changed === '' ? 'Say what changed' : 'Change'}: ${name}, ${when}`}
        >
          {changed === '' ? 'Say what changed' : 'Change'}
        </Button>
      )}
    </li>
  )
}
