import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Override, PlanDocument } from '../../../rules/plan-document.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { need } from '../plans/plan.ts'
import { antisocial, fact, offence } from '../plans/rows.ts'
import { familyWith, searchedAll } from './plans.ts'

const day = '2026-07-10'
const licence = fact('1.1.m2', true)
const enforcement = fact('1.2.m1', true)
const crimeFell = [offence('2025-09-01', 'a1', { class: 'proven' })]
const asbFell = [antisocial('2025-09-02', 'a1')]
const searched = { searched: searchedAll }

const themeOf = (plan: PlanDocument, on = day) => {
  const { themes, outstanding } = evaluate(plan, on)
  return [themes.find(({ ref }) => ref === '1')?.verdict, outstanding]
}

const printed: Case[] = [
  [
    'for a prisoner’s family completed licence conditions are one of the lines of 1.1',
    familyWith(['1.4'], [licence], searched),
    day,
    { '1.1': 'met' },
  ],
  [
    'with a proven offence among the issues they no longer suffice',
    familyWith(['1.1'], [licence], searched),
    day,
    { '1.1': 'unknown', '1.1.m2': 'met' },
  ],
  [
    'with an ASB incident among the issues neither, as printed',
    familyWith(['1.2'], [licence, ...crimeFell], searched),
    day,
    { '1.1': 'met', '1.1.m3': 'met' },
  ],
  [
    'with housing intervention among the issues the ASB line must hold',
    familyWith(['1.3'], [enforcement], searched),
    day,
    { '1.2': 'unknown', '1.2.m1': 'met' },
  ],
  [
    'with a prisoner among the issues too, as printed',
    familyWith(['1.4'], [enforcement], searched),
    day,
    { '1.2': 'unknown' },
  ],
  [
    'for a sentenced member no line is mandatory',
    familyWith(['1.5'], [enforcement], searched),
    day,
    { '1.2': 'met' },
  ],
]

describe('the mandatory lines of footnotes 3 and 4', () => {
  tryCases(printed)

  it('needs the bound outcome, though another is met', () => {
    expect(themeOf(familyWith(['1.1'], [enforcement], searched))).toEqual([
      'unknown',
      ['1.1', '1.3'],
    ])
  })

  it('is content with the bound outcome alone', () => {
    expect(themeOf(familyWith(['1.1'], crimeFell, searched))).toEqual(['met', []])
  })

  it('needs both lines where both footnotes apply', () => {
    expect(themeOf(familyWith(['1.2', '1.3'], crimeFell, searched))).toEqual([
      'unknown',
      ['1.2', '1.3'],
    ])
    expect(themeOf(familyWith(['1.2', '1.3'], [...crimeFell, ...asbFell], searched))).toEqual([
      'met',
      [],
    ])
  })

  it('asks for all outcomes of the theme while none is met', () => {
    expect(themeOf(familyWith(['1.1'], [], searched))).toEqual(['unknown', ['1.1', '1.2', '1.3']])
  })

  it('binds from the day the issue is identified', () => {
    const plan = familyWith(['1.4'], [licence, ...asbFell], searched)
    const later = { ...plan, needs: [...plan.needs, need('1.1', 'family', '2026-07-11')] }
    expect(themeOf(later)).toEqual(['met', []])
    expect(themeOf(later, '2026-07-11')).toEqual(['unknown', ['1.1', '1.3']])
  })

  it('marks the mandatory line, and no other', () => {
    const marked = evaluate(familyWith(['1.1'], []), day).outcomes.flatMap(({ clauses }) =>
      clauses.filter(({ mandatory }) => mandatory).map(({ ref }) => ref),
    )
    expect(marked).toEqual(['1.1.m3'])
  })

  it('warns once, at the theme, that the footnotes look swapped', () => {
    const codes = (refs: string[]) =>
      evaluate(familyWith(refs, []), day)
        .warnings.filter(({ code }) => code === 'footnotes-3-4-look-swapped')
        .map(({ ref }) => ref)
    expect(codes(['1.6'])).toEqual(['1'])
    expect(codes(['2.1'])).toEqual([])
  })
})

const override = (ref: string, mandatoryFor: string[], decided = '2026-02-01'): Override => ({
  ref,
  mandatoryFor,
  decided,
  by: 'Programme Team',
  why: 'the numbers slipped',
})

/** Crime is mandatory for 1.1 and 1.4, ASB for 1.2 and 1.3. */
const unslipped = [override('1.1.m3', ['1.1', '1.4']), override('1.2.m2', ['1.2', '1.3'])]

describe('a local reading of footnotes 3 and 4, recorded in the plan', () => {
  it('moves what is mandatory', () => {
    const asPrinted = familyWith(['1.2'], [licence, ...asbFell], searched)
    expect(themeOf(asPrinted)).toEqual(['unknown', ['1.1', '1.3']])
    expect(themeOf({ ...asPrinted, overrides: unslipped })).toEqual(['met', []])
  })

  it('holds from the day it was decided', () => {
    const plan = { ...familyWith(['1.2'], asbFell, searched), overrides: unslipped }
    const evaluated = (on: string) =>
      evaluate(plan, on).outcomes.flatMap(({ clauses }) =>
        clauses.filter(({ mandatory }) => mandatory).map(({ ref }) => ref),
      )
    expect(evaluated('2026-01-31')).toEqual(['1.1.m3'])
    expect(evaluated('2026-02-01')).toEqual(['1.2.m2'])
  })

  it('is the one decided last, whatever their order', () => {
    const lifted = override('1.2.m2', [], '2026-03-01')
    const plan = familyWith(['1.2', '1.3'], [enforcement, ...crimeFell], searched)
    expect(themeOf({ ...plan, overrides: [lifted, ...unslipped] })).toEqual(['met', []])
    expect(themeOf({ ...plan, overrides: unslipped })).toEqual(['unknown', ['1.2', '1.3']])
  })

  it('is read only about lines and issues there are', () => {
    const plan = { ...familyWith(['1.2'], []), overrides: [override('1.1.m2', ['1.9'])] }
    expect(readPlan(plan)).toMatchObject({
      errors: [
        'overrides[0].ref: durham-2018 has no mandatory line 1.1.m2',
        'overrides[0].mandatoryFor[0]: durham-2018 has no issue 1.9',
      ],
    })
    expect(readPlan({ ...plan, overrides: unslipped })).toHaveProperty('plan')
  })

  it('is not read without the day and the reason', () => {
    const bare = { ref: '1.1.m3', mandatoryFor: [], by: 'Programme Team' }
    expect(readPlan({ ...familyWith(['1.2'], []), overrides: [bare] })).toMatchObject({
      errors: ['overrides[0].decided: is missing', 'overrides[0].why: is missing'],
    })
  })
})
