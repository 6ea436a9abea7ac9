import { describe, expect, it } from 'vitest'
import type { Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { fact, offence, supported } from '../plans/rows.ts'
import { familyWith, searchedAll } from './plans.ts'
import { day, excluded, good, home } from './school-plans.ts'

function lineOf(plan: PlanDocument, on: Day, ref: string) {
  const line = evaluate(plan, on)
    .outcomes.flatMap(({ clauses }) => clauses)
    .find((clause) => clause.ref === ref)
  return [line?.because, line?.missing.map((text) => text.replace(/ \(.*\)$/, ''))]
}

const protection = supported('c1', 'child-protection', '2025-11-01', '2026-02-28')

describe('reasons that Durham’s lines give', () => {
  it.each<[string, PlanDocument, Day, string, string, string[]]>([
    [
      'an exclusion over three terms',
      home([...good(), excluded('2026-05-01', 'c1', 'fixed')]),
      day,
      '2.1.m4',
      '1 fixed term exclusion over 2025-26 summer, 2026-27 autumn and 2026-27 spring; fewer than 3 are allowed',
      [],
    ],
    [
      'terms that were not searched',
      home(good(), { searched: [] }),
      day,
      '2.1.m5',
      'no permanent exclusions on file, and no search from 6 April 2026 to 28 March 2027',
      ['a search for exclusions from 6 April 2026 to 28 March 2027'],
    ],
    [
      'terms still to come',
      home(good()),
      '2026-06-01',
      '2.1.m5',
      'no permanent exclusions on file so far; 3 terms that began after the plan opened are complete on 28 March 2027',
      [],
    ],
    [
      'months below a child protection plan',
      familyWith(['3.1'], [protection]),
      '2026-06-01',
      '3.1.m1',
      'a child protection plan until 28 February 2026; 6 months below it are complete on 1 September 2026',
      [],
    ],
    [
      'a level of support that nobody filed',
      familyWith(['3.1'], [protection]),
      '2026-10-01',
      '3.1.m1',
      'a child protection plan until 28 February 2026, and the level of support since then is not all on file',
      ['a search for support level from 1 March 2026 to 31 August 2026'],
    ],
    [
      'an offence after a programme was completed',
      familyWith(['1.6'], [fact('1.1.m4', true), offence('2026-04-01', 'a1', { class: 'proven' })]),
      '2026-06-01',
      '1.1.m4',
      'confirmed on 1 March 2026, and a proven offence on 1 April 2026',
      [],
    ],
    [
      'nothing to reduce',
      familyWith(['1.1'], [], { searched: searchedAll }),
      '2026-10-01',
      '1.1.m3',
      'the count before the plan opened is 0, so there can be no fewer',
      ['a local decision on how 1.1.m3 is read where nothing can fall'],
    ],
  ])('%s', (_, plan, on, ref, because, missing) => {
    expect(lineOf(plan, on, ref)).toEqual([because, missing])
  })
})
