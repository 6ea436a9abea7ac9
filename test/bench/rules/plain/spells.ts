import type { Verdict } from '../../../../rules/findings.ts'
import type { Person, Row } from '../../../../rules/plan-document.ts'
import { some } from './combine.ts'
import { monthsOn, nextDay } from './days.ts'
import { isAbout, isSearched, peopleOf, type Known } from './known.ts'
import { byAnybody } from './sayings.ts'

const isNow = ({ to }: { to?: string | undefined }, known: Known) =>
  to === undefined || to >= known.on

/** Of the spells that run on the day the one that began last. */
function latestOf<S extends { from: string; to?: string | undefined }>(
  spells: readonly S[],
  known: Known,
): S | undefined {
  let latest: S | undefined
  for (const spell of spells)
    if (isNow(spell, known) && (latest === undefined || spell.from >= latest.from)) latest = spell
  return latest
}

/** The spell that ended last; of those that ended on one day the one that began last. */
function lastOf<S extends { from: string; to?: string | undefined }>(
  spells: readonly S[],
): S | undefined {
  let last: S | undefined
  for (const spell of spells)
    if (
      last === undefined ||
      (spell.to ?? '') > (last.to ?? '') ||
      (spell.to === last.to && spell.from >= last.from)
    )
      last = spell
  return last
}

type Spelled = 'education-status' | 'employment' | 'support-level' | 'accommodation'

function spellsOf(known: Known, person: Person, measure: Spelled): Row<Spelled>[] {
  const rows: readonly Row<Spelled>[] = known.rows(measure)
  return rows.filter(({ who }) => isAbout(who, person))
}

/** Held on the day by a spell of one of these values, and by no other begun with it; a fact where there is no spell. */
export function standsNow(
  known: Known,
  person: Person,
  ref: string,
  measure: Spelled,
  values: readonly string[],
): Verdict {
  const spells = spellsOf(known, person, measure)
  const latest = latestOf(spells, known)
  if (latest === undefined) {
    const last = lastOf(spells)
    const isOver = spells.some(
      ({ from, to, value }) => from === last?.from && to === last.to && values.includes(value),
    )
    return isOver ? 'not-met' : byAnybody(known, person, ref)
  }
  const begun = spells.filter((spell) => isNow(spell, known) && spell.from === latest.from)
  return begun.every(({ value }) => values.includes(value)) ? 'met' : 'not-met'
}

/** 1.3.E3: a child who was off roll is at a school again; of one never known off roll it is not asked. */
export function backAtSchool(known: Known, person: Person, ref: string): Verdict {
  const values = ['on-roll', 'alternative-provision', 'pru'] as const
  const verdict = standsNow(known, person, ref, 'education-status', values)
  const spells = spellsOf(known, person, 'education-status')
  const wasOff = spells.some(({ value }) => value === 'off-roll' || value === 'neet')
  const isThroughout = spells.some(({ from }) => from <= known.opened)
  return latestOf(spells, known) && verdict === 'met' && isThroughout && !wasOff
    ? 'not-applicable'
    : verdict
}

const levels = ['universal', 'early-help', 'child-in-need', 'child-protection', 'looked-after']

/** A support plan over, or stepped down where that is enough: 6.1.E1 and 6.5.E2. */
export function supportOver(
  known: Known,
  person: Person,
  ref: string,
  { downIsEnough }: { downIsEnough: boolean },
): Verdict {
  const plans = spellsOf(known, person, 'support-level').filter(
    ({ value, to }) => value !== 'universal' && (to === undefined || to >= known.opened),
  )
  if (plans.length === 0) return byAnybody(known, person, ref)
  const isOver = ({ to }: { to?: string | undefined }) => to !== undefined && to <= known.on
  const running = plans.filter((spell) => !isOver(spell))
  if (running.length === 0) return 'met'
  const levelOf = ({ value }: Row<Spelled>) => levels.indexOf(value)
  const isDown = Math.max(...running.map(levelOf)) < Math.max(...plans.map(levelOf))
  return downIsEnough && isDown ? 'met' : 'not-met'
}

/** Where anybody of the household lives, since a family has one home; of a young person where they live themselves. */
function homesOf(known: Known, person: Person, ref: string): readonly Row<'accommodation'>[] {
  const people = [person]
  if (ref !== '9.3') {
    people.push(...known.household)
    for (const need of known.needs) if (need.ref === ref) people.push(...peopleOf(need, known))
  }
  return known.rows('accommodation').filter(({ who }) => people.some((one) => isAbout(who, one)))
}

/** Six months in accommodation of this kind, from the later of its first day and the opening day. */
function heldHalfYear(
  homes: readonly Row<'accommodation'>[],
  known: Known,
  value: 'temporary' | 'settled' | 'with-family',
): Verdict {
  const contrary = homes
    .filter(
      (spell) => (spell.value === 'at-risk' || spell.value === 'homeless') && isNow(spell, known),
    )
    .reduce((last, { from }) => (from > last ? from : last), '')
  const verdicts = joined(homes.filter((spell) => spell.value === value))
    .filter((spell) => (spell.to ?? known.on) >= known.opened)
    .map((spell): Verdict => {
      if (contrary >= spell.from) return 'not-met'
      const start = spell.from > known.opened ? spell.from : known.opened
      const full = monthsOn(start, 6)
      if (isNow(spell, known)) return known.on >= full ? 'met' : 'waiting'
      return nextDay(spell.to ?? known.on) >= full ? 'met' : 'not-met'
    })
  if (verdicts.length > 0) return some(...verdicts)
  return latestOf(homes, known) ? 'not-met' : 'unknown'
}

/** Spells that overlap, or follow each other without a day between, as one. */
function joined<S extends { from: string; to?: string | undefined }>(
  spells: readonly S[],
): { from: string; to?: string | undefined }[] {
  const runs: { from: string; to?: string | undefined }[] = []
  for (const { from, to } of spells.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const run = runs.at(-1)
    if (run === undefined || (run.to !== undefined && from > nextDay(run.to)))
      runs.push({ from, to })
    else if (run.to !== undefined && (to === undefined || to > run.to)) run.to = to
  }
  return runs
}

function settledNow(homes: readonly Row<'accommodation'>[], known: Known): Verdict {
  const latest = latestOf(homes, known)
  if (latest === undefined) return lastOf(homes)?.value === 'settled' ? 'not-met' : 'unknown'
  return latest.value === 'settled' ? 'met' : 'not-met'
}

/** The family has one notice: withdrawn for anybody of them, and not withdrawn only where all were searched. */
function noticeWithdrawn(known: Known, person: Person): Verdict {
  const rows = known
    .rows('milestone')
    .filter(({ kind, on }) => kind === 'notice-withdrawn' && on >= known.opened)
  if (rows.some(({ who }) => [person, ...known.household].some((one) => isAbout(who, one))))
    return 'met'
  const since = nextDay(known.opened)
  return known.household.every((one) => isSearched(known, one, ['milestone'], since, known.on))
    ? 'not-met'
    : 'unknown'
}

/** The six months that stand only in the outcome column of 9.1, 9.2 and 9.3. */
export const housed = {
  '9.1': (known: Known, person: Person) => {
    const homes = homesOf(known, person, '9.1')
    return some(heldHalfYear(homes, known, 'temporary'), settledNow(homes, known))
  },
  '9.2': (known: Known, person: Person) =>
    some(
      heldHalfYear(homesOf(known, person, '9.2'), known, 'settled'),
      noticeWithdrawn(known, person),
    ),
  '9.3': (known: Known, person: Person) =>
    heldHalfYear(homesOf(known, person, '9.3'), known, 'with-family'),
}
