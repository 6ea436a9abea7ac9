import type { DaysOfLast, Length, MeasuredSpell } from '../clause.ts'
import { listed, measureWords, spell } from '../explain/words.ts'
import { monthsWords } from './counts.ts'
import { maybe, phrase, type Phrase } from './phrase.ts'

const anyOf = (values: readonly string[]) => listed(values.map(spell), 'or')

function lasts(length: Length | DaysOfLast): string {
  if ('ofLast' in length) return `${length.days} of the last ${length.ofLast} days`
  if ('months' in length) return monthsWords(length.months)
  return `${length.weeks} weeks`
}

/** Where somebody must stand, and for how long. */
function standing(is: MeasuredSpell['is']): Phrase[] {
  if ('held' in is)
    return [
      phrase('threshold', anyOf(is.held)),
      phrase('window', `${lasts(is)} on end, counted from the opening where it began before`),
      ...maybe('what speaks against it', is.endedBy && anyOf(is.endedBy)),
    ]
  if ('now' in is)
    return [
      phrase('threshold', `on the day ${anyOf(is.now)}`),
      ...maybe('what speaks against it', is.not && anyOf(is.not)),
      ...maybe('who is asked', is.onceIn && `only those once ${anyOf(is.onceIn)}`),
      ...maybe('who is asked', is.schoolAge && 'only those of school age on the day'),
      ...maybe('who judges', is.asks && `whether ${anyOf(is.asks)} counts must be said`),
    ]
  if ('lowered' in is)
    return [
      phrase('threshold', 'below the highest level since the plan opened'),
      phrase('window', `${monthsWords(is.lowered.months)} on end`),
      phrase('who is asked', `only those once at ${anyOf(is.from)}`),
    ]
  if ('deescalated' in is)
    return [
      phrase('threshold', 'the plan has closed, or the family’s highest level has stepped down'),
    ]
  if ('stepped' in is)
    return [
      phrase('threshold', is.stepped === 'closed' ? 'support has ended' : 'stepped down or ended'),
    ]
  if ('steppedFrom' in is)
    return [
      phrase('threshold', 'their plan has stepped down or ended'),
      phrase('who is asked', `everybody with ${anyOf(is.steppedFrom)} since the plan opened`),
    ]
  if ('onClaim' in is) return [phrase('threshold', `on the claim date ${anyOf(is.onClaim)}`)]
  if ('down' in is)
    return [
      phrase(
        'threshold',
        'on the claim date at a lower level of support than on the day the plan opened; of a higher one a professional judges',
      ),
    ]
  if ('over' in is)
    return [
      phrase('threshold', `${anyOf(is.over)} has ended since the plan opened, and none goes on`),
      phrase('what speaks against it', anyOf(is.not)),
    ]
  return [
    phrase('threshold', 'a job held as long as the last benefit before it asks for'),
    phrase(
      'window',
      `${lasts(is.worked['jsa-type'])} after a JSA-type benefit, ${lasts(is.worked.other)} after any other`,
    ),
  ]
}

/** How a line about dated spells is decided. */
export const spellPhrases = ({ measure, whose, is }: MeasuredSpell): Phrase[] => [
  phrase(
    'what is counted',
    `${measureWords[measure]}${whose === 'family' ? ' of anybody in the family' : ''}, by dated spells`,
  ),
  ...standing(is),
]
