import { useEffect, useRef } from 'react'
import { useAddress } from '../navigation.ts'
import { NothingHere } from './NothingHere.tsx'
import { Closure, Families, Plan, RecordPage } from './screens.ts'

const titles = {
  families: 'My families',
  plan: 'Plan',
  closure: 'Closure',
  record: 'Outcome record',
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
  if (screen === 'closure') return <Closure key={address.key} planKey={address.key} />
  if (screen === 'record') return <RecordPage key={address.key} planKey={address.key} />
  return <Plan key={address.key} planKey={address.key} outcome={address.outcome} />
}
