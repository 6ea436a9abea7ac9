import type { Person } from './plan-document.ts'

/** Who somebody is on the claim date, which is closure, or the day while the plan is open. */
export interface OnClaim {
  kind?: readonly Person['kind'][]
  /** With parenting responsibilities: an adult has them unless the plan says not. */
  parent?: true
  /** Years lived; both ends belong to it. */
  age?: { from: number; to: number }
  /** Of school age on that day, or too young for it. */
  school?: 'of age' | 'below age'
  /** Somebody whom a fact about the clause names belongs to them too. */
  orNamed?: true
}

/** How an outcome is felt: `intrinsic` is valued by the person, `extrinsic` can be seen and measured by others. */
export type Side = 'intrinsic' | 'extrinsic'
