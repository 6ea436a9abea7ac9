import type { Day } from '../calendar.ts'
import type { Lack, Verdict } from '../findings.ts'

/** What a leaf says and in whose name, kept until it is known whether data and judgement agree. */
export type Stance =
  'data for' | 'data against' | 'data restarted' | 'judged for' | 'judged against'

/** What one part of an outcome comes to, before it is written down as a finding. */
export interface Result {
  verdict: Verdict
  because: string
  earliest: Day | null
  missing: readonly string[]
  facts: readonly string[]
  lacks: readonly Lack[]
  rests: 'data' | 'word' | 'both'
  /** Not met only because an event restarted a window. */
  restarted: boolean
  /** Those who speak to it disagree. */
  heldApart: boolean
  /** Who said what, for the person judged now. */
  stances: readonly Stance[]
  /** Data and judgement disagree about a person: which of the two holds the verdict. */
  atOdds: 'data' | 'judgement' | undefined
  /** It looks past closure. */
  afterClosure: boolean
  /** The verdict without what looks past closure. */
  before: Verdict
}

type Extra = Partial<Omit<Result, 'verdict' | 'because' | 'before'>>

/** One empty list for all results: they are only read. */
export const none: readonly never[] = []

/** Every result is made with the same keys in the same order, which engines reward. */
const resultOf =
  (verdict: Verdict) =>
  (
    because: string,
    {
      earliest = null,
      missing = none,
      facts = none,
      lacks = none,
      rests = 'data',
      restarted = false,
      heldApart = false,
      stances = none,
      atOdds,
      afterClosure = false,
    }: Extra = {},
  ): Result => ({
    verdict,
    because,
    earliest,
    missing,
    facts,
    lacks,
    rests,
    restarted,
    heldApart,
    stances,
    atOdds,
    afterClosure,
    before: afterClosure ? 'not-applicable' : verdict,
  })

export const met = resultOf('met')
export const waiting = resultOf('waiting')
export const unknown = resultOf('unknown')
export const notMet = resultOf('not-met')
export const notApplicable = resultOf('not-applicable')
