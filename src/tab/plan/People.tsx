import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { PersonAdd20Regular } from '@fluentui/react-icons'
import { textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { useSession } from '../session.ts'
import { mayAdd, mayChange } from './allowed.ts'
import { parentsToAskFor } from './parents.ts'
import { personInWords, recordsIn } from './people.ts'
import type { OpenDrawer } from './PlanDrawers.tsx'
import { textShown } from './withheld.ts'

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: '16px',
    padding: '16px 12px 0',
    marginTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: '4px 0 8px', padding: 0, display: 'grid', gap: '6px' },
  person: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  asked: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  change: { minWidth: 'auto', marginLeft: '4px' },
  add: { marginLeft: '-8px' },
})

const roleWords: Readonly<Record<string, string>> = {
  lead: 'lead professional',
  manager: 'manager',
}

/** Who is in the family and who is in its team. */
export function People({ view, onDrawer }: { view: PlanView; onDrawer: OpenDrawer }) {
  const styles = useStyles()
  const { me } = useSession()
  const members = recordsIn(view, 'member').filter((member) => {
    const to = textOf(member, 'to')
    return to === '' || to >= view.on
  })
  const people = recordsIn(view, 'person')
  const isFirst = people.length === 0
  const asked = parentsToAskFor(people)
  return (
    <div className={styles.people}>
      <section>
        <h2 className={styles.title}>Family</h2>
        <ul className={styles.list}>
          {people.map((person) => (
            <li key={person.id} className={styles.person}>
              {textShown(person, 'name')}
              <span className={styles.second}>
                {personInWords(person, view.on)}
                {mayChange(me, view, person.id, 'name') && (
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.change}
                    aria-label={`Change: ${textShown(person, 'name')}`}
                    onClick={() => onDrawer('person', person.id)}
                  >
                    Change
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
        {asked !== null && <p className={styles.asked}>{asked}</p>}
        {mayAdd(me, view, 'person') && (
          <Button
            appearance={isFirst ? 'primary' : 'subtle'}
            {...(isFirst ? {} : { className: styles.add })}
            icon={<PersonAdd20Regular />}
            onClick={() => onDrawer('person')}
          >
            Add a person
          </Button>
        )}
      </section>
      <section>
        <h2 className={styles.title}>Team</h2>
        <ul className={styles.list}>
          {members.map((member) => (
            <li key={member.id} className={styles.person}>
              {textShown(member, 'name')}
              <span className={styles.second}>
                {[textShown(member, 'agency'), roleWords[textOf(member, 'role')]]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
