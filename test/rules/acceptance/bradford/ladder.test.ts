import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument, Row } from '../../../../rules/plan-document.ts'
import type { Verdict } from '../../../../rules/findings.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, son } from '../../plans/plan.ts'
import { fact, judged, supported } from '../../plans/rows.ts'
import { about } from './families.ts'

type Level = NonNullable<Row<'support-level'>['value']>

const ladder: readonly Level[] = [
  'looked-after',
  'child-protection',
  'child-in-need',
  'early-help',
  'universal',
]

const day = '2026-09-01'

/** The son on one level from before the plan opened to 30 May, and on another since. */
const moved = (from: Level, to: Level, who = 'c1'): EvidenceRow[] => [
  supported(who, from, '2025-10-01', '2026-05-30'),
  supported(who, to, '2026-05-31'),
]

const ofSon = (evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  about('1', evidence, { people: [mother, son], ...parts })

const verdictOf = (from: number, to: number): Verdict => {
  if (to > from) return 'met'
  return to === from ? 'not-met' : 'unknown'
}

/** Universal is the lowest step, from which nobody can step down. */
const everyStep: Case[] = ladder
  .slice(0, -1)
  .flatMap((from, start) =>
    ladder.map((to, end): Case => [
      `a child who was ${from} at the start and is ${to} at the claim date`,
      ofSon(moved(from, to)),
      day,
      { '1.m3': [verdictOf(start, end), null], '1.m3 c1': verdictOf(start, end) },
    ]),
  )

describe('a step down the ladder of support', () => {
  tryCases(everyStep)
})

describe('where a child stands at the start', () => {
  tryCases([
    [
      'a level that ended on the opening day is the level at the start',
      ofSon([
        supported('c1', 'child-protection', '2025-06-01', '2026-01-10'),
        supported('c1', 'child-in-need', '2026-01-11'),
      ]),
      day,
      { '1.m3': 'met' },
    ],
    [
      'a level that ended on the eve of the opening is past, and the lower one is where the child began',
      ofSon([
        supported('c1', 'child-protection', '2025-06-01', '2026-01-09'),
        supported('c1', 'child-in-need', '2026-01-10'),
      ]),
      day,
      { '1.m3': 'not-met' },
    ],
    [
      'of a child of whose level at the start nothing is on file nobody can tell',
      ofSon([supported('c1', 'child-in-need', '2026-05-01')]),
      day,
      { '1.m3': 'unknown' },
    ],
    ['of a child without any row nobody can tell', ofSon([]), day, { '1.m3': 'unknown' }],
    [
      'a level entered after the day is not known on it',
      ofSon([
        supported('c1', 'child-protection', '2025-06-01', '2026-05-30'),
        { ...supported('c1', 'child-in-need', '2026-05-31'), recorded: '2026-09-02' },
        supported('c1', 'child-protection', '2026-05-31', '2026-09-01'),
      ]),
      day,
      { '1.m3': 'not-met' },
    ],
  ])
})

const steppedDownLate: EvidenceRow[] = [
  supported('c1', 'child-protection', '2025-10-01', '2026-06-30'),
  supported('c1', 'child-in-need', '2026-07-01'),
]

describe('the claim date', () => {
  tryCases([
    [
      'on the eve of the step down the child stands where it stood',
      ofSon(steppedDownLate),
      '2026-06-30',
      { '1.m3': 'not-met' },
    ],
    [
      'on the first day of the lower level the child has stepped down',
      ofSon(steppedDownLate),
      '2026-07-01',
      { '1.m3': 'met' },
    ],
    [
      'a step down on the day of closure counts',
      ofSon(steppedDownLate, { closed: '2026-07-01' }),
      day,
      { '1.m3': 'met' },
    ],
    [
      'a step down on the day after closure comes too late',
      ofSon(steppedDownLate, { closed: '2026-06-30' }),
      day,
      { '1.m3': 'not-met' },
    ],
    [
      'a closure that lies ahead is not the claim date yet',
      ofSon(steppedDownLate, { closed: '2026-07-20' }),
      '2026-07-01',
      { '1.m3': 'met' },
    ],
    [
      'a step down that was undone after closure still counts for the claim',
      ofSon(
        [
          supported('c1', 'child-protection', '2025-10-01', '2026-05-30'),
          supported('c1', 'child-in-need', '2026-05-31', '2026-07-31'),
          supported('c1', 'child-protection', '2026-08-01'),
        ],
        { closed: '2026-06-30' },
      ),
      day,
      { '1.m3': 'met' },
    ],
    [
      'a step down that was undone before the claim date is none',
      ofSon([
        supported('c1', 'child-protection', '2025-10-01', '2026-05-30'),
        supported('c1', 'child-in-need', '2026-05-31', '2026-07-31'),
        supported('c1', 'child-protection', '2026-08-01'),
      ]),
      day,
      { '1.m3': 'not-met' },
    ],
  ])
})

const up = moved('child-in-need', 'child-protection')

describe('a step up to protect a child', () => {
  tryCases([
    [
      'a practitioner who says it protects is enough',
      ofSon([...up, judged('practitioner', '1.m3', 'met', '2026-07-01')]),
      day,
      { '1.m3': 'met' },
    ],
    [
      'a practitioner who says it does not help stands against it',
      ofSon([...up, judged('practitioner', '1.m3', 'not-met', '2026-07-01')]),
      day,
      { '1.m3': 'not-met' },
    ],
    ['a fact is enough', ofSon([...up, fact('1.m3', true)]), day, { '1.m3': 'met' }],
    [
      'a fact that it is not so stands against it',
      ofSon([...up, fact('1.m3', false)]),
      day,
      { '1.m3': 'not-met' },
    ],
    [
      'the child’s own word does not decide it',
      ofSon([...up, judged('child', '1.m3', 'met', '2026-07-01')]),
      day,
      { '1.m3': 'unknown' },
    ],
    [
      'a judgement of tomorrow is not known today',
      ofSon([...up, judged('practitioner', '1.m3', 'met', '2026-09-02')]),
      day,
      { '1.m3': 'unknown' },
    ],
    [
      'a judgement of today is',
      ofSon([...up, judged('practitioner', '1.m3', 'met', '2026-09-01')]),
      day,
      { '1.m3': 'met' },
    ],
    [
      'no word helps a child who stands where it stood',
      ofSon([
        supported('c1', 'child-in-need', '2025-10-01'),
        judged('practitioner', '1.m3', 'met', '2026-07-01'),
      ]),
      day,
      { '1.m3': 'not-met' },
    ],
    [
      'no adverse word takes away a step down',
      ofSon([
        ...moved('child-protection', 'child-in-need'),
        judged('practitioner', '1.m3', 'not-met', '2026-07-01'),
      ]),
      day,
      { '1.m3': 'met' },
    ],
  ])
})

const both = (evidence: EvidenceRow[]) => about('1', evidence, { people: [mother, son, daughter] })

const same = (who: string) => supported(who, 'child-in-need', '2025-10-01')

describe('two children', () => {
  tryCases([
    [
      'one who stepped down is enough beside one who did not',
      both([...moved('child-protection', 'child-in-need'), same('c2')]),
      day,
      { '1.m3': 'met', '1.m3 c1': 'met', '1.m3 c2': 'not-met' },
    ],
    [
      'one who stepped down is enough beside one of whom nothing is known',
      both(moved('child-protection', 'child-in-need')),
      day,
      { '1.m3': 'met', '1.m3 c2': 'unknown' },
    ],
    [
      'while one is unknown and the other did not step down nobody can tell',
      both([same('c1')]),
      day,
      { '1.m3': ['unknown', null], '1.m3 c1': 'not-met', '1.m3 c2': 'unknown' },
    ],
    [
      'where neither did it is not met',
      both([same('c1'), same('c2')]),
      day,
      { '1.m3': 'not-met', '1.m3 c1': 'not-met', '1.m3 c2': 'not-met' },
    ],
    [
      'a step up waits for a word beside one who stands where it stood',
      both([...up, same('c2')]),
      day,
      { '1.m3': 'unknown' },
    ],
    [
      'a fact about the child who stepped up speaks for that child',
      both([...up, same('c2'), fact('1.m3', true, { who: 'c1' })]),
      day,
      { '1.m3': 'met', '1.m3 c1': 'met', '1.m3 c2': 'not-met' },
    ],
    [
      'a fact about the other child does not',
      both([...up, same('c2'), fact('1.m3', true, { who: 'c2' })]),
      day,
      { '1.m3': 'unknown', '1.m3 c1': 'unknown' },
    ],
  ])
})
