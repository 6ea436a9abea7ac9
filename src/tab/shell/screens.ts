import { lazy } from 'react'
import type { Address } from '../address.ts'

const loadFamilies = async () => ({
  default: (await import('../families/Families.tsx')).Families,
})
const loadPlan = async () => ({ default: (await import('../plan/Plan.tsx')).Plan })

const loadClosure = async () => ({
  default: (await import('../plan/closure/Closure.tsx')).Closure,
})
const loadRecord = async () => ({
  default: (await import('../plan/closure/RecordPage.tsx')).RecordPage,
})

const loadSignInEnded = async () => ({
  default: (await import('./SignInEnded.tsx')).SignInEnded,
})

export const Families = lazy(loadFamilies)
export const Plan = lazy(loadPlan)
export const Closure = lazy(loadClosure)
export const RecordPage = lazy(loadRecord)
export const SignInEnded = lazy(loadSignInEnded)

/** Brings what tells the end of a sign-in while there still is one; the first screen does not wait for it. */
export function prepareSignInEnded(): void {
  loadSignInEnded().catch(() => undefined)
}

/** Begins to load the screen of an address, while the page finds out who is there. */
export function prepareScreen({ screen }: Address): void {
  if (screen === 'families') loadFamilies().catch(() => undefined)
  if (screen === 'plan') loadPlan().catch(() => undefined)
  if (screen === 'closure') loadClosure().catch(() => undefined)
  if (screen === 'record') loadRecord().catch(() => undefined)
}
