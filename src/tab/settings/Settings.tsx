import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { startUpper } from '../../ui/sentence.ts'
import { PersonalHeader } from '../more/PersonalHeader.tsx'
import { arrive } from '../navigation.ts'
import { useCardStyles } from '../plan/closure/card-styles.ts'
import { usePageStyles } from '../plan/page-styles.ts'
import { joined } from '../plan/people.ts'
import { Section } from '../plan/Section.tsx'
import { useSession } from '../session.ts'
import { QuietTimes } from './QuietTimes.tsx'

const roleWords: Readonly<Record<string, string>> = {
  Practitioner: 'practitioner',
  Manager: 'manager',
  ProgrammeOfficer: 'programme officer',
  Auditor: 'auditor',
  Administrator: 'administrator',
}

/** Who the service takes one for, when cards may come, and the way out. */
export function Settings() {
  const styles = usePageStyles()
  const cards = useCardStyles()
  const { me, signOut } = useSession()
  useEffect(arrive, [])
  return (
    <main className={styles.page}>
      <PersonalHeader title="Settings" />
      <Section
        title="You"
        hint="As the service knows you. Your name and roles come from your sign-in, your agency from the council’s directory."
      >
        <dl className={cards.facts}>
          <dt>Name</dt>
          <dd>{me.name}</dd>
          <dt>Agency</dt>
          <dd>
            {me.agency ||
              'Not in the directory. Ask an administrator to enter you, so that plans open.'}
          </dd>
          <dt>Roles</dt>
          <dd>
            {me.roles.length === 0
              ? 'None'
              : startUpper(joined(me.roles.map((role) => roleWords[role] ?? role)))}
          </dd>
        </dl>
        {signOut && (
          <div className={cards.buttons}>
            <Button onClick={() => void signOut()}>Sign out</Button>
          </div>
        )}
      </Section>
      <Section title="Reminders" hint="What comes to you in chat, and when.">
        <ul>
          <li>Before a review you are asked for what you could know: 3 questions at most.</li>
          <li>The lead professional is asked when a review is due. The first answer counts.</li>
          <li>
            5 working days after a review is due and unanswered, the family’s manager is told.
          </li>
          <li>On Monday at 8:30am there is one summary, if it has something to say.</li>
          <li>
            Cards come on working days from 8:30am to 5:30pm. They name plans by number and nobody
            by name.
          </li>
        </ul>
      </Section>
      <QuietTimes />
    </main>
  )
}
