import type { DaysOfLast, Length, Months, Told } from './clause.ts'

/** Where somebody stands, or has stood, by dated spells. */
export interface MeasuredSpell extends Told {
  kind: 'measured'
  shape: 'spell'
  measure: 'support-level' | 'employment' | 'education-status' | 'accommodation'
  whose: 'person' | 'family'
  is:
    | ({ held: readonly string[]; endedBy?: readonly string[] } & Length)
    /** `asks`: where somebody stands there, a word must say whether it counts. */
    | {
        now: readonly string[]
        not?: readonly string[]
        onceIn?: readonly string[]
        asks?: readonly string[]
        schoolAge?: true
      }
    /** So many months below the highest level since the plan opened, asked of those once at one of `from`. */
    | { lowered: Months; from: readonly string[] }
    /** The plan has closed, or the family's highest level of support has stepped down; until then it waits. */
    | { deescalated: true }
    | { stepped: 'down or closed' }
    /** Asked of everyone in the family who had a plan at one of these levels since this plan opened. */
    | { steppedFrom: readonly string[] }
    | { stepped: 'closed' }
    /** Where they stood on the claim date. */
    | { onClaim: readonly string[] }
    /** On the claim date at a lower level of support than on the day the plan opened; of a higher one a professional judges. */
    | { down: 'since the start' }
    /** Such a spell has ended since the plan opened, and neither another of them nor one of `not` goes on. */
    | { over: readonly string[]; not: readonly string[] }
    /** A job held as long as the last benefit before it asks for. */
    | { worked: { 'jsa-type': Length | DaysOfLast; other: Length } }
  /** Where the rows cannot decide, a fact or a judgement about the clause may, or a fact or a professional's judgement. */
  orAttested?: true | 'professionally'
}
