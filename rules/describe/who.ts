import type { Each, Whose } from '../clause.ts'
import type { OnClaim } from '../clause-claim.ts'
import { listed } from '../explain/words.ts'
import { monthsWords } from './counts.ts'

const kinds = {
  child: 'children',
  adult: 'adults',
  unborn: 'the unborn',
  parent: 'parents',
} as const

const kindWords = (of: readonly (keyof typeof kinds)[]) =>
  listed(
    of.map((kind) => kinds[kind]),
    'and',
  )

const places: { readonly [K in Whose['of']]: string } = {
  need: 'the people whom the need names, or where it names nobody the household',
  household: 'everybody who lives in the household',
  family: 'the household and everybody whom a need names',
}

function ageWords(age: NonNullable<Whose['age']>): string {
  if ('atLeast' in age) return `aged ${age.atLeast} or over on the day the plan opened`
  if ('below' in age) return `under ${age.below} on the day the plan opened`
  if ('reaches' in age)
    return `who reach ${monthsWords(age.reaches.months)} of age while the plan is open`
  const below = age.passes.below === undefined ? '' : ` and below ${monthsWords(age.passes.below)}`
  return `who are past ${monthsWords(age.passes.months)} of age${below} at some time while the plan is open`
}

function claimWords({ kind, age, school, orNamed }: OnClaim): string {
  const who = [
    kind ? kindWords(kind) : '',
    age ? `aged ${age.from}${age.to === undefined ? ' or over' : ` to ${age.to}`}` : '',
    school === 'of age' ? 'of school age' : school === 'below age' ? 'below school age' : '',
  ].filter(Boolean)
  return `only those who on the claim date are ${who.length > 0 ? who.join(', ') : 'there'}${orNamed ? ', or whom a fact about the clause names' : ''}`
}

/** Whom a part is judged for. */
export function whoWords({ who, enough }: Pick<Each, 'who' | 'enough'>): string {
  const also = [
    who.kind ? `only ${kindWords(who.kind)}` : '',
    who.age ? `only those ${ageWords(who.age)}` : '',
    who.siblingsOf ? `only brothers and sisters of a child with need ${who.siblingsOf.need}` : '',
    who.named ? `those whom need ${listed(who.named, 'or')} names, where they name any` : '',
    who.prefers ? `of them ${kindWords(who.prefers)}, where there are any` : '',
    who.onFile === 'participation' ? 'those with participation on file, where there are any' : '',
    typeof who.onFile === 'object'
      ? `those with a ${who.onFile.score} score on file, where there are any`
      : '',
    who.pregnant ? 'only where a child is expected' : '',
    who.onClaim ? claimWords(who.onClaim) : '',
  ].filter(Boolean)
  const whom = [places[who.of], ...also].join('; ')
  return enough === 'one' ? `one is enough of ${whom}` : `each of ${whom}`
}
