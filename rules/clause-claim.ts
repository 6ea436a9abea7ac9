import type { Person } from './plan-document.ts'

/** Who somebody is on the claim date, which is closure, or the day while the plan is open. */
export interface OnClaim {
  /** Any of these; `parent` is whoever has parenting responsibilities, as an adult has unless the plan says not. */
  kind?: readonly (Person['kind'] | 'parent')[]
  /** Years lived; both ends belong to it. */
  age?: { from: number; to?: number }
  /** Of school age on that day, or too young for it. */
  school?: 'of age' | 'below age'
  /** Somebody whom a fact about the clause names belongs to them too. */
  orNamed?: true
}

/** How an outcome is felt: `intrinsic` is valued by the person, `extrinsic` can be seen and measured by others. */
export type Side = 'intrinsic' | 'extrinsic'
