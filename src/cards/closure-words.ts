import type { ClosureMove, ClosureView, FamilyAgrees } from './closure-request-view.ts'

/** Where a family goes from here, on every card about a closure. */
export const moveWords: Readonly<Record<ClosureMove, string>> = {
  'step-down': 'Step down',
  'step-up': 'Step up',
  ended: 'Support ends',
  moved: 'Moving away',
}

/** What the family says, on every card about a closure. */
export const agreementWords: Readonly<Record<FamilyAgrees, string>> = {
  agrees: 'Agrees',
  partly: 'Agrees in part',
  'does-not': 'Does not agree',
  'not-asked': 'Not asked yet',
}

/** "4 of 5" */
export function metWords({ counts: { met, total } }: ClosureView): string {
  return `${met} of ${total}`
}

/** How much of the hash is enough for two people to see that they speak of the same. */
export const shownHash = ({ hash }: ClosureView): string => hash.slice(0, 12)
