import type { Each } from '../../clause.ts'

/** A child or an adult of the family group, whether or not they live there; one is enough. */
export const anyFamilyMember = {
  kind: 'each',
  who: { of: 'family', kind: ['adult', 'child'] },
  enough: 'one',
} as const satisfies Omit<Each, 'of'>

/** An adult, or a young person who is sixteen by the end of the plan; one is enough. */
export const anyoneOfWorkingAge = {
  kind: 'each',
  who: { of: 'family', kind: ['adult', 'child'], age: { passes: { months: 192 } } },
  enough: 'one',
} as const satisfies Omit<Each, 'of'>
