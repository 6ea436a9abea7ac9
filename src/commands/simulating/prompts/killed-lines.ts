import type { Killed } from './run.ts'

/** Whether nobody was left out and nobody asked twice, and where the receiver could be asked nothing is left in doubt. */
export const isEachOnce = ({ missing, doubled, unsure, canBeAsked }: Killed): boolean =>
  missing.length === 0 && doubled.length === 0 && !(canBeAsked && unsure.told > 0)

/** What it came to, in one line. */
export function lineOf(killed: Killed): string {
  const { seed, prompts, kills, canBeAsked, missing, doubled, unsure, met, took } = killed
  const cards = Object.values(met).reduce((sum, one) => sum + one, 0)
  return (
    `seed ${seed}, ${canBeAsked ? 'a receiver that can be asked' : 'one that cannot, as Teams’'}: ${prompts} prompts, ${kills} kills, ` +
    `${cards} cards on their way (${met.throttled} throttled, ${met.unavailable} unavailable, ${met.slow} answered too late, ` +
    `${met['answer lost']} answers lost, ${met.lost} lost) in ${(took / 1000).toFixed(0)} s; ` +
    `${missing.length} missing, ${doubled.length} doubled, ${unsure.told} told as “may not have arrived”, of which ${unsure.there} had`
  )
}
