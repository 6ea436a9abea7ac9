import type { Outcome } from './run.ts'

/** Whether nothing was lost, doubled, different or under a wrong name, and all came to rest. */
export const isRight = (outcome: Outcome): boolean =>
  outcome.after !== null && troubles(outcome).every(([, found]) => found.length === 0)

const troubles = (outcome: Outcome) =>
  [
    ['words lost', outcome.lost],
    ['words doubled', outcome.doubled],
    ['cells that differ', outcome.differing],
    ['rows under a wrong name', outcome.wronglyNamed],
    ['changes refused', outcome.refused],
  ] as const

/** What a seed came to, in one line, and one more for each trouble. */
export function linesOf(outcome: Outcome): string[] {
  const { seed, events, kills, officers, met, clashes, after } = outcome
  const counted = troubles(outcome).map(([what, found]) => `${found.length} ${what}`)
  return [
    `seed ${seed}: ${events} changes, ${kills} kills, ${officers.edits} edits and ${officers.removals} removals in the lists, ` +
      `${met.throttled} throttled, ${met.unavailable} unavailable, ${met.lost} answers lost, ${met.misled} changes mistold, ${clashes} clashes told; ` +
      `${after === null ? 'never at rest' : `at rest after ${(after / 1000).toFixed(1)} s`}; ${counted.join(', ')}`,
    ...troubles(outcome).flatMap(([what, found]) =>
      found.length === 0 ? [] : [`  ${what}: ${found.slice(0, 8).join('; ')}`],
    ),
  ]
}
