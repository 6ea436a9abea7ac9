import { useEffect } from 'react'
import { PersonalHeader } from '../more/PersonalHeader.tsx'
import { arrive } from '../navigation.ts'
import { mayAskInEmergency } from '../plan/allowed.ts'
import { usePageStyles } from '../plan/page-styles.ts'
import { useSession } from '../session.ts'
import { Alerts } from './Alerts.tsx'
import { Asked } from './Asked.tsx'
import { Emergency } from './Emergency.tsx'

/** What asks whoever is signed in something, what they are alerted to, and the way into a plan in an emergency. */
export function Inbox() {
  const styles = usePageStyles()
  const { me } = useSession()
  useEffect(arrive, [])
  return (
    <main className={styles.page}>
      <PersonalHeader title="Inbox" />
      <Asked />
      <Alerts />
      {mayAskInEmergency(me) && <Emergency />}
    </main>
  )
}
