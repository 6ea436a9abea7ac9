import { z } from '@hono/zod-openapi'
import type { Scorecard } from '../../../rules/scorecard.ts'

/** What is told of a quarter: no name of a tool, an edition or an informant, which are free text and may say anything. */
export type QuarterCounts = Omit<Scorecard, 'distances'>

/** A quarter in counts. Those from 1 to 4 are not said, nor what would give one away; no plan can be told from it. */
export interface ScorecardAnswer {
  readonly name: string
  /** The day it was worked out on. */
  readonly on: string
  readonly scorecard: QuarterCounts
}

export const scorecardAnswer = z.custom<ScorecardAnswer>().openapi('Scorecard', { type: 'object' })
