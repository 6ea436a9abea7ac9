import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, Override, PlanDocument } from '../../../../rules/plan-document.ts'
import { need } from '../../plans/plan.ts'
import { antisocial, fact, offence } from '../../plans/rows.ts'
import { crimeSearched, durham, footnotesMoved } from './plans.ts'

const day = '2026-07-10'
const crimeFell = [offence('2025-08-01', 'a1', { class: 'proven' })]
const crimeStayed = [...crimeFell, offence('2026-02-01', 'a1', { class: 'proven' })]
const asbFell = [antisocial('2025-08-01', 'a1')]
const asbStayed = [...asbFell, antisocial('2026-02-01', 'a1')]
const order = fact('1.1.m1', true, { on: '2026-04-01' })
const notice = fact('1.2.m1', true)
const breachless = fact('1.3.m1', true)

const family = (issues: string[], evidence: EvidenceRow[], overrides?: Override[]): PlanDocument =>
  durham({
    needs: issues.map((issue) => need(issue, ['a1'])),
    evidence,
    searched: [crimeSearched(day)],
    ...(overrides ? { overrides } : {}),
  })

type Said = readonly [theme: string, outstanding: string[]]
const said = (plan: PlanDocument, on = day): Said => {
  const { themes, outstanding } = evaluate(plan, on)
  return [themes.find(({ ref }) => ref === '1')?.verdict ?? 'not listed', outstanding]
}

const printed: [string, PlanDocument, Said][] = [
  ['1.1: proven crime fell', family(['1.1'], crimeFell), ['met', []]],
  [
    '1.1: it did not fall, and no other line of the outcome makes up for it',
    family(['1.1'], [...crimeStayed, order]),
    ['not-met', ['1.1', '1.2', '1.3']],
  ],
  [
    '1.1: it did not fall, and no other outcome makes up for it',
    family(['1.1'], [...crimeStayed, notice]),
    ['not-met', ['1.1', '1.3']],
  ],
  [
    '1.1: none before, and another outcome is met: nobody can tell',
    family(['1.1'], [notice]),
    ['unknown', ['1.1', '1.3']],
  ],
  [
    '1.2: proven crime must fall as printed',
    family(['1.2'], [...crimeStayed, ...asbFell]),
    ['not-met', ['1.1', '1.3']],
  ],
  [
    '1.2: proven crime fell, anti-social behaviour did not',
    family(['1.2'], [...crimeFell, ...asbStayed]),
    ['met', []],
  ],
  [
    '1.3: anti-social behaviour fell, proven crime did not',
    family(['1.3'], [...crimeStayed, ...asbFell]),
    ['met', []],
  ],
  [
    '1.3: anti-social behaviour must fall, though a notice was removed',
    family(['1.3'], [...asbStayed, notice]),
    ['not-met', ['1.1', '1.2', '1.3']],
  ],
  [
    '1.3: anti-social behaviour must fall, though an order was completed',
    family(['1.3'], [...asbStayed, order]),
    ['not-met', ['1.2', '1.3']],
  ],
  [
    '1.4: anti-social behaviour must fall as printed',
    family(['1.4'], [...asbStayed, ...crimeFell]),
    ['not-met', ['1.2', '1.3']],
  ],
  ['1.4: anti-social behaviour fell', family(['1.4'], asbFell), ['met', []]],
  [
    '1.5: any outcome is enough',
    family(['1.5'], [...asbStayed, ...crimeStayed, order]),
    ['met', []],
  ],
  [
    '1.6: any outcome is enough',
    family(['1.6'], [...asbStayed, ...crimeStayed, breachless]),
    ['met', []],
  ],
  [
    '1.1 and 1.3: both must fall, and both did',
    family(['1.1', '1.3'], [...crimeFell, ...asbFell]),
    ['met', []],
  ],
  [
    '1.1 and 1.3: only crime fell',
    family(['1.1', '1.3'], [...crimeFell, ...asbStayed]),
    ['not-met', ['1.2', '1.3']],
  ],
  [
    '1.1 and 1.3: only anti-social behaviour fell',
    family(['1.1', '1.3'], [...crimeStayed, ...asbFell]),
    ['not-met', ['1.1', '1.3']],
  ],
  [
    '1.2 and 1.4: both must fall, and one never was',
    family(['1.2', '1.4'], asbFell),
    ['unknown', ['1.1', '1.3']],
  ],
  [
    '1.5 and 1.1: the mandatory line binds all the same',
    family(['1.5', '1.1'], [...crimeStayed, breachless]),
    ['not-met', ['1.1', '1.2']],
  ],
]

const moved: [string, PlanDocument, Said][] = [
  [
    '1.2 asks for anti-social behaviour instead',
    family(['1.2'], [...asbStayed, ...crimeFell], footnotesMoved()),
    ['not-met', ['1.2', '1.3']],
  ],
  [
    '1.2 no longer asks for crime',
    family(['1.2'], [...crimeStayed, ...asbFell], footnotesMoved()),
    ['met', []],
  ],
  [
    '1.4 asks for crime instead',
    family(['1.4'], [...crimeStayed, ...asbFell], footnotesMoved()),
    ['not-met', ['1.1', '1.3']],
  ],
  [
    '1.4 no longer asks for anti-social behaviour',
    family(['1.4'], [...crimeFell, ...asbStayed], footnotesMoved()),
    ['met', []],
  ],
  [
    '1.1 asks for crime still',
    family(['1.1'], [...crimeStayed, notice], footnotesMoved()),
    ['not-met', ['1.1', '1.3']],
  ],
  [
    '1.3 asks for anti-social behaviour still',
    family(['1.3'], [...asbStayed, order], footnotesMoved()),
    ['not-met', ['1.2', '1.3']],
  ],
  [
    'decided today it holds today',
    family(['1.2'], [...crimeStayed, ...asbFell], footnotesMoved(day)),
    ['met', []],
  ],
  [
    'decided tomorrow it does not yet',
    family(['1.2'], [...crimeStayed, ...asbFell], footnotesMoved('2026-07-11')),
    ['not-met', ['1.1', '1.3']],
  ],
]

describe('footnotes 3 and 4 as printed', () => {
  it.each(printed)('%s', (_, plan, expected) => {
    expect(said(plan)).toEqual(expected)
  })
})

describe('footnotes 3 and 4 moved by a recorded decision', () => {
  it.each(moved)('%s', (_, plan, expected) => {
    expect(said(plan)).toEqual(expected)
  })
})

it('an issue identified tomorrow binds no line today', () => {
  const plan = durham({
    needs: [need('1.6', ['a1']), need('1.1', ['a1'], '2026-07-11')],
    evidence: [...crimeStayed, breachless],
    searched: [crimeSearched(day)],
  })
  expect(said(plan)).toEqual(['met', []])
})

it('an issue identified today binds its line today', () => {
  const plan = durham({
    needs: [need('1.6', ['a1']), need('1.1', ['a1'], day)],
    evidence: [...crimeStayed, breachless],
    searched: [crimeSearched(day)],
  })
  expect(said(plan)).toEqual(['not-met', ['1.1', '1.2']])
})

it('warns of the footnotes wherever there is crime', () => {
  expect(evaluate(family(['1.6'], []), day).warnings).toContainEqual(
    expect.objectContaining({ ref: '1', code: 'footnotes-3-4-look-swapped' }),
  )
})

it('and not where there is none', () => {
  const codes = evaluate(family(['6.1'], []), day).warnings.map(({ code }) => code)
  expect(codes).not.toContain('footnotes-3-4-look-swapped')
})
