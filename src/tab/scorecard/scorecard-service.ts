import type { ScorecardAnswer } from '../../api/schemas/scorecard.ts'
import { ask, type Answer } from '../answer.ts'
import type { Service } from '../service.ts'

/** The counts of a quarter over all plans. */
export const scorecardFor = (
  { client }: Service,
  quarter: string,
): Promise<Answer<ScorecardAnswer>> => ask(() => client.api.scorecard.$get({ query: { quarter } }))
