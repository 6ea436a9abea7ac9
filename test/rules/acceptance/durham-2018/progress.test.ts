import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, Need, PlanDocument } from '../../../../rules/plan-document.ts'
import { mother, need, search } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { fact, judged, missing, offence } from '../../plans/rows.ts'
import { crimeSearched, durham, footnotesMoved, judgedPlan } from './plans.ts'

const day = '2026-07-10'
const early = judgedPlan('met', 'met').map((row) => ({ ...row, on: '2026-02-01' }))
const well = fact('6.1.m3', true)
const health = need('6.1', ['a1'])
const crime = need('1.1', ['a1'])
const children = need('3.5', ['c1'])

const progressOf = (plan: PlanDocument, on = day) => evaluate(plan, on).progress
const family = (needs: Need[], evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  durham({ needs, evidence, ...parts })

describe('the day the family could be there', () => {
  const proven = [offence('2025-08-01', 'a1', { class: 'proven' })]
  const again = offence('2026-03-05', 'a1', { class: 'proven' })

  it('is that of the mandatory line that waits, though another outcome is met', () => {
    const plan = family([crime], [...proven, ...early, fact('1.3.m1', true)], {
      searched: [crimeSearched('2026-07-09')],
    })
    expect(progressOf(plan, '2026-07-09')).toMatchObject({
      verdict: 'waiting',
      earliest: day,
      because: ['1'],
    })
  })
  it('is that of the mandatory line that was restarted', () => {
    const plan = family([crime], [...proven, again, ...early, fact('1.3.m1', true)], {
      searched: [crimeSearched(day)],
    })
    expect(progressOf(plan)).toMatchObject({
      verdict: 'not-met',
      earliest: '2026-09-05',
      because: ['1'],
    })
  })
  it('is the latest of two themes that wait', () => {
    const work = { measure: 'employment' as const, who: 'a1', value: 'employed' as const }
    const plan = family(
      [children, need('4.1', ['a1'])],
      [...early, { ...work, from: '2026-05-01' }],
      { searched: [search(['benefit'], 'family', '2025-01-01', day)] },
    )
    expect(progressOf(plan, '2026-07-09')).toMatchObject({
      verdict: 'waiting',
      earliest: '2026-07-31',
      because: ['3', '4'],
    })
  })
  it('is none once the team objects', () => {
    const plan = family([children], judgedPlan('met', 'not-met'))
    expect(progressOf(plan, '2026-07-09')).toMatchObject({ verdict: 'not-met', earliest: null })
  })
  it('is none where one theme is unknown', () => {
    expect(progressOf(family([children, health], early), '2026-07-09')).toMatchObject({
      verdict: 'unknown',
      earliest: null,
      because: ['3', '6'],
    })
  })
})

it('a theme that asks nobody holds nothing back', () => {
  const small = { id: 'c3', kind: 'child' as const, born: '2023-06-01' }
  const plan = family([need('2.4', ['c3']), health], [well, ...early], { people: [mother, small] })
  expect(evaluate(plan, day)).toMatchObject({
    themes: [
      { ref: '2', verdict: 'not-applicable' },
      { ref: '6', verdict: 'met' },
    ],
    progress: { verdict: 'met', because: [] },
    outstanding: [],
  })
})

it('a judgement entered tomorrow is not known today', () => {
  const late = early.map((row) => ({ ...row, recorded: '2026-07-11' }))
  expect(progressOf(family([health], [well, ...late])).verdict).toBe('unknown')
  expect(progressOf(family([health], [well, ...late]), '2026-07-11').verdict).toBe('met')
})

describe('words that disagree', () => {
  const at = (...evidence: EvidenceRow[]) =>
    family([need('3.2', ['c1'])], evidence, {
      searched: [search(['harm-report'], 'family', '2026-01-10', day)],
    })
  const cases: Case[] = [
    [
      'a word on the line outranks a later one on the outcome',
      at(
        judged('practitioner', '3.7.m1', 'not-met', '2026-03-01'),
        judged('practitioner', '3.7', 'met', '2026-05-01'),
      ),
      day,
      { '3.7': 'not-met' },
    ],
    [
      'of professionals the latest decides',
      at(
        judged('practitioner', '3.7.m1', 'not-met', '2026-03-01'),
        judged('team', '3.7.m1', 'met', '2026-05-01'),
      ),
      day,
      { '3.7': 'met' },
    ],
    [
      'where no judge is named one yes suffices',
      at(judged('team', '3.8.m1', 'met'), judged('parent', '3.8.m1', 'not-met')),
      day,
      { '3.8': 'met' },
    ],
    [
      'whoever said yes and then no says no',
      at(
        judged('team', '3.8.m1', 'met', '2026-03-01'),
        judged('team', '3.8.m1', 'not-met', '2026-04-01'),
      ),
      day,
      { '3.8': 'not-met' },
    ],
    [
      'her own word and then her later one',
      family(
        [health],
        [
          judged('self', '6.1.m1', 'met', '2026-03-01'),
          judged('self', '6.1.m1', 'not-met', '2026-04-01'),
        ],
      ),
      day,
      { '6.1.m1': 'not-met' },
    ],
    [
      'a yes on another outcome says nothing',
      at(judged('team', '3.9.m1', 'met')),
      day,
      { '3.9': 'met', '3.8': 'unknown' },
    ],
    [
      'an episode entered tomorrow is not known today',
      family([children], [missing('2026-03-05', 'c1', { recorded: '2026-07-11' })], {
        searched: [search(['missing-episode'], 'family', '2026-01-10', day)],
      }),
      day,
      { '3.6': 'met' },
    ],
  ]
  tryCases(cases)
})

describe('a mandatory line lifted by decision', () => {
  const stayed = [
    offence('2025-08-01', 'a1', { class: 'proven' }),
    offence('2026-02-01', 'a1', { class: 'proven' }),
    fact('1.3.m1', true),
  ]
  const searched = [crimeSearched(day)]
  const lifted = footnotesMoved('2026-06-01').map((one) => ({ ...one, mandatoryFor: [] }))
  const verdict = (plan: PlanDocument) => evaluate(plan, day).themes[0]?.verdict

  it('binds nobody', () => {
    expect(verdict(family([crime], stayed, { searched, overrides: lifted }))).toBe('met')
  })
  it('without the decision it binds', () => {
    expect(verdict(family([crime], stayed, { searched }))).toBe('not-met')
  })
  it('of two decisions the later holds', () => {
    const overrides = [...lifted, ...footnotesMoved('2026-07-01')]
    expect(verdict(family([crime], stayed, { searched, overrides }))).toBe('not-met')
  })
})
