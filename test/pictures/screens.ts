import type { Page } from 'playwright-core'
import { pathOf, type Address } from '../../src/tab/address.ts'

/** A screen, who looks at it, where it stands, and what is pressed there. */
export interface Screen {
  readonly name: string
  readonly who: string
  /** Its address, from the key of the plan of a family. */
  readonly at: (keyOf: (family: string) => string) => Address
  /** Brings the page to what is looked at, where its address alone does not. */
  readonly press?: (page: Page) => Promise<void>
}

const priya = 'Priya Nair'
const helen = 'Helen Marsh'
const omar = 'Omar Farouk'

type OfPlan = Exclude<Extract<Address, { readonly key: string }>['screen'], 'plan' | 'family-paper'>
const ofPlan =
  (screen: OfPlan, family: string): Screen['at'] =>
  (keyOf) => ({ screen, key: keyOf(family) })
const plan =
  (family: string, outcome: string | null = null): Screen['at'] =>
  (keyOf) => ({ screen: 'plan', key: keyOf(family), outcome })
const clause = (framework: string | null, ref: string | null) => (): Address => ({
  screen: 'frameworks',
  framework,
  ref,
})

/** Every screen of the product, and the states of it that look otherwise. */
export const screens: readonly Screen[] = [
  { name: 'families', who: priya, at: () => ({ screen: 'families' }) },
  { name: 'families-none', who: omar, at: () => ({ screen: 'families' }) },
  { name: 'plan', who: priya, at: plan('Hartley') },
  { name: 'plan-read-only', who: helen, at: plan('Hartley') },
  { name: 'plan-few-rights', who: priya, at: plan('Nwosu') },
  { name: 'plan-other-framework', who: priya, at: plan('Hussain') },
  { name: 'plan-not-there', who: omar, at: plan('Hartley') },
  { name: 'outcome', who: priya, at: plan('Hartley', '7.3') },
  { name: 'outcome-gone', who: priya, at: plan('Hartley', '4.4') },
  { name: 'outcome-met', who: priya, at: plan('Hartley', '2.3') },
  {
    name: 'add-evidence',
    who: priya,
    at: plan('Hartley', '7.3'),
    press: async (page) => {
      await page.getByRole('button', { name: 'Add for 7.3' }).click()
      await page.getByRole('button', { name: 'Save' }).waitFor()
    },
  },
  { name: 'review', who: priya, at: ofPlan('review', 'Hartley') },
  { name: 'closure', who: priya, at: ofPlan('closure', 'Hartley') },
  { name: 'closure-ready', who: priya, at: ofPlan('closure', 'Sandhu') },
  { name: 'closure-closed', who: helen, at: ofPlan('closure', 'Tremlett') },
  { name: 'record', who: helen, at: ofPlan('record', 'Tremlett') },
  { name: 'timeline', who: priya, at: ofPlan('timeline', 'Hartley') },
  { name: 'team', who: priya, at: ofPlan('team', 'Hartley') },
  { name: 'history', who: helen, at: ofPlan('history', 'Hartley') },
  { name: 'family', who: priya, at: ofPlan('family', 'Hartley') },
  {
    name: 'family-paper',
    who: priya,
    at: (keyOf) => ({ screen: 'family-paper', key: keyOf('Hartley'), person: 'dawn' }),
    press: async (page) => {
      await page.getByRole('button', { name: 'Check and print' }).click()
      await page.getByRole('button', { name: 'It is safe' }).click()
      await page.getByRole('heading', { name: 'Your plan', level: 1 }).waitFor()
    },
  },
  { name: 'frameworks', who: priya, at: clause(null, null) },
  { name: 'framework-clause', who: priya, at: clause('supporting-families-2022', '7.1.E1') },
  { name: 'scorecard', who: helen, at: () => ({ screen: 'scorecard' }) },
  { name: 'inbox', who: priya, at: () => ({ screen: 'inbox' }) },
  { name: 'settings', who: priya, at: () => ({ screen: 'settings' }) },
  { name: 'nowhere', who: priya, at: () => ({ screen: 'nowhere' }) },
]

/** Where the screen stands in the product. */
export const pathOfScreen = (screen: Screen, keyOf: (family: string) => string): string => {
  const address = screen.at(keyOf)
  return address.screen === 'nowhere' ? '/nowhere' : pathOf(address)
}
