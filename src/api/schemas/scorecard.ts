import { z } from '@hono/zod-openapi'
import type { Scorecard } from '../../../rules/scorecard.ts'

/** A quarter in counts. Those from 1 to 4 are not said, nor what would give one away; no plan can be told from it. */
export interface ScorecardAnswer {
  readonly name: string
  /** The day it was worked out on. */
  readonly on: string
  readonly scorecard: Scorecard
}

export const scorecardAnswer = z.custom<ScorecardAnswer>().openapi('Scorecard', { type: 'object' })
