import type { Whose } from '../../clause.ts'

/** Each child whom the need names; where it names none, each child of the household. */
export const eachChild = {
  of: 'need',
  onClaim: { kind: ['child'] },
} as const satisfies Whose

/** Each child, the unborn too: a plan may protect a child before birth. */
export const eachChildEvenUnborn = {
  of: 'need',
  onClaim: { kind: ['child', 'unborn'] },
} as const satisfies Whose

/** Each parent whom the need names; where it names none, each parent of the household. */
export const eachParent = { of: 'need', onClaim: { kind: ['parent'] } } as const satisfies Whose

/** Each parent and each child. */
export const eachParentOrChild = {
  of: 'need',
  onClaim: { kind: ['parent', 'child'] },
} as const satisfies Whose

/** Each person whom the need names; where it names none, each of the household. */
export const eachPerson = {
  of: 'need',
  onClaim: { kind: ['adult', 'child'] },
} as const satisfies Whose
