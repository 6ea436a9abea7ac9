import type { Attested } from '../../clause.ts'

/** The source printed for twenty-six of the outcomes; for another it stands without its full stop. */
export const leadProfessionalLater =
  'Lead Professional evidenced after a three month period, or on closure / exit having completed a period of support.'

const systems = ['EHM', 'LCS'] as const

export const judgedAfterThreeMonths = {
  kind: 'attested',
  by: ['lead-professional'],
  waits: { months: 3, after: 'opened', orClosure: true },
  sources: systems,
} as const satisfies Attested

export const readsAfterThreeMonths =
  'A judgement of the lead professional, given three months after the plan opened or later, or of a plan that closed sooner. Given earlier it does not count, unless it is adverse: then it stands until a later one. A fact does not replace it.'

/** Where the outcome itself names three months, closure does not shorten them. */
export const judgedOverThreeMonths = {
  kind: 'attested',
  by: ['lead-professional'],
  waits: { months: 3, after: 'opened' },
  sources: systems,
} as const satisfies Attested

export const readsOverThreeMonths =
  'A judgement of the lead professional, given three months after the plan opened or later. The outcome itself names three months, so closure does not shorten them. Given earlier it does not count, unless it is adverse: then it stands until a later one. A fact does not replace it.'

export const judgedOverTwoTerms = {
  kind: 'attested',
  by: ['lead-professional'],
  waits: { months: 3, after: 'opened', terms: 2 },
  sources: systems,
} as const satisfies Attested

export const judgedAtAnyTime = {
  kind: 'attested',
  by: ['lead-professional'],
  sources: systems,
} as const satisfies Attested

export const readsAtAnyTime =
  'A judgement of the lead professional at any time; no three months are printed beside it. A fact does not replace it.'
