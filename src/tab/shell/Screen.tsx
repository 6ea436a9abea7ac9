import { lazy, useEffect, useRef } from 'react'
import { Families } from '../families/Families.tsx'
import { useAddress } from '../navigation.ts'
import { NothingHere } from './NothingHere.tsx'

const Plan = lazy(async () => {
  const { Plan: component } = await import('../plan/Plan.tsx')
  return { default: component }
})

const titles = { families: 'My families', plan: 'Plan', nowhere: 'Nothing is here' } as const

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
  return <Plan key={address.key} planKey={address.key} outcome={address.outcome} />
}
