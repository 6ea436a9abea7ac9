import type { Drift } from '../../../rules/drift.ts'

export const levelWords = { high: 'High', medium: 'Medium', low: 'Low' } as const

/** The reason that weighs most, or null where nothing speaks of drift. */
export function mainReason({ reasons }: Drift): string | null {
  const [first, ...others] = reasons
  if (!first) return null
  return others.reduce((most, next) => (next.points > most.points ? next : most), first).says
}
