import { describe, expect, it } from 'vitest'
import { measures } from '../../../../rules/plan-document.ts'
import { categoriesIn } from '../../../../src/plan/policy/categories.ts'
import type { Fields } from '../../../../src/plan/record.ts'

const ofRow = (fields: Fields) => categoriesIn({ kind: 'evidence', fields }).join(' ')

describe('the kind of information in a row', () => {
  it.each([
    ['offence', 'crime'],
    ['asb-incident', 'crime'],
    ['domestic-abuse-incident', 'crime'],
    ['missing-episode', 'crime'],
    ['harm-report', 'crime'],
    ['exclusion', 'general'],
    ['referral', 'general'],
    ['milestone', 'general'],
    ['attendance', 'general'],
    ['score', 'health'],
    ['support-level', 'general'],
    ['employment', 'general'],
    ['benefit', 'general'],
    ['education-status', 'general'],
    ['accommodation', 'general'],
    ['participation', 'general'],
    ['judgement', 'general'],
    ['fact', 'general'],
  ])('of %s is %s', (measure, category) => {
    expect(ofRow({ measure })).toBe(category)
  })

  it('is said for every measure there is, and one that there is none of is not general', () => {
    expect(measures).toHaveLength(18)
    expect(ofRow({ measure: 'toString' })).toBe('health')
  })

  it.each([
    ['EPDS', 'health'],
    ['PHQ-9', 'health'],
    ['CORE-10', 'health'],
    ['SDQ', 'health'],
    ['DASH', 'crime'],
    ['Family Star Plus', 'general'],
    ['Scaling', 'general'],
  ])('of a score follows its instrument: %s is %s', (instrument, category) => {
    expect(ofRow({ measure: 'score', instrument })).toBe(category)
  })

  it.each([
    [{ measure: 'participation', service: 'Drug and alcohol service' }, 'general health'],
    [{ measure: 'participation', service: 'Parenting course' }, 'general'],
    [{ measure: 'milestone', kind: 'checkup' }, 'general health'],
    [{ measure: 'milestone', kind: 'licence-completed' }, 'general crime'],
    [{ measure: 'milestone', kind: 'notice-withdrawn' }, 'general'],
    [{ measure: 'referral', referredTo: 'marac' }, 'general crime'],
    [{ measure: 'referral', referredTo: 'early-help' }, 'general'],
  ])('follows what its words tell: %o is %s', (fields, category) => {
    expect(ofRow(fields)).toBe(category)
  })

  it('of a search is that of all it looked for', () => {
    const fields = { measures: ['attendance', 'offence', 'score', 'asb-incident'] }
    expect(categoriesIn({ kind: 'searched', fields })).toEqual(['general', 'crime', 'health'])
  })

  it('is none where nothing is evidence', () => {
    expect(categoriesIn({ kind: 'person', fields: { kind: 'adult' } })).toEqual([])
  })
})
