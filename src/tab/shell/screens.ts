import { lazy } from 'react'
import type { Address } from '../address.ts'

const loadFamilies = async () => ({
  default: (await import('../families/Families.tsx')).Families,
})
const loadPlan = async () => ({ default: (await import('../plan/Plan.tsx')).Plan })

export const Families = lazy(loadFamilies)
export const Plan = lazy(loadPlan)

/** Begins to load the screen of an address, while the page finds out who is there. */
export function prepareScreen({ screen }: Address): void {
  if (screen === 'families') loadFamilies().catch(() => undefined)
  if (screen === 'plan') loadPlan().catch(() => undefined)
}
