import { useEffect, useRef } from 'react'
import { useAddress } from '../navigation.ts'
import { NothingHere } from './NothingHere.tsx'
import {
  Closure,
  Families,
  FamilyPaperPage,
  FamilyPlan,
  Frameworks,
  History,
  Inbox,
  Plan,
  RecordPage,
  Review,
  ScorecardPage,
  Settings,
  Team,
  Timeline,
} from './screens.ts'

const titles = {
  families: 'My families',
  plan: 'Plan',
  review: 'Review',
  closure: 'Closure',
  record: 'Outcome record',
  family: 'The family’s plan',
  'family-paper': 'Plan to take home',
  timeline: 'Evidence timeline',
  frameworks: 'Frameworks',
  scorecard: 'Scorecard',
  team: 'Team and sharing',
  history: 'Access and changes',
  inbox: 'Inbox',
  settings: 'Settings',
  nowhere: 'Nothing is here',
} as const

/** The screen that the address asks for; the page's title names the screen and never a family. */
export function Screen() {
  const address = useAddress()
  const { screen } = address
  const isFirst = useRef(true)
  useEffect(() => {
    document.title = `${titles[screen]} - Family Outcome Plan`
    if (!isFirst.current) document.querySelector<HTMLElement>('h1')?.focus()
    isFirst.current = false
  }, [screen])
  if (screen === 'families') return <Families />
  if (screen === 'nowhere') return <NothingHere />
  if (screen === 'review') return <Review key={address.key} planKey={address.key} />
  if (screen === 'closure') return <Closure key={address.key} planKey={address.key} />
  if (screen === 'family') return <FamilyPlan key={address.key} planKey={address.key} />
  if (screen === 'family-paper') {
    const { key, person } = address
    return <FamilyPaperPage key={`${key} ${person}`} planKey={key} person={person} />
  }
  if (screen === 'timeline') return <Timeline key={address.key} planKey={address.key} />
  if (screen === 'frameworks') {
    return <Frameworks framework={address.framework} clause={address.ref} />
  }
  if (screen === 'scorecard') return <ScorecardPage />
  if (screen === 'team') return <Team key={address.key} planKey={address.key} />
  if (screen === 'history') return <History key={address.key} planKey={address.key} />
  if (screen === 'inbox') return <Inbox />
  if (screen === 'settings') return <Settings />
  if (screen === 'record') return <RecordPage key={address.key} planKey={address.key} />
  return <Plan key={address.key} planKey={address.key} outcome={address.outcome} />
}
