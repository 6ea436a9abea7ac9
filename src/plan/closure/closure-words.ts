import type { ClosureDecision, ClosureMove, FamilyAnswer } from '../codes.ts'
import type { ConditionResult } from './conditions.ts'

/** What people read for the codes of a closure. */
export const moveWords: Readonly<Record<ClosureMove, string>> = {
  'step-down': 'Step down to less help',
  'step-up': 'Step up to more help',
  ended: 'Support ends',
  moved: 'The family moves away',
}

export const answerWords: Readonly<Record<FamilyAnswer, string>> = {
  agrees: 'The family agrees',
  partly: 'The family agrees in part',
  'does-not': 'The family does not agree',
  'not-asked': 'The family was not asked',
}

export const decisionWords: Readonly<Record<ClosureDecision, string>> = {
  approved: 'Approved',
  returned: 'Sent back',
  withdrawn: 'Taken back',
}

export const resultWords: Readonly<Record<ConditionResult, string>> = {
  holds: 'Met',
  later: 'Proof later',
  fails: 'Not met',
  unstated: 'For information',
}

/** The word for a code, or the code where it has none. */
export const wordIn = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code
