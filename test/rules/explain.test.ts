import { describe, expect, it } from 'vitest'
import {
  attendance,
  attested,
  counted,
  joinReasons,
  missing,
  windowWords,
} from '../../rules/explain.ts'

describe('a reason', () => {
  it('counts in numerals and says none where there is none', () => {
    const words = windowWords.months(6, '2026-11-22')
    expect(counted.holds(0, 'incident', words, 0)).toBe(
      'no incidents in the 6 months to 22 November 2026',
    )
    expect(counted.holds(1, 'incident', words, 2)).toBe(
      '1 incident in the 6 months to 22 November 2026; at most 2 are allowed',
    )
  })

  it('names the last of several events', () => {
    const words = windowWords.months(1, '2026-11-22')
    expect(counted.tooMany(1, 'missing report', words, '2026-11-02', 0)).toBe(
      '1 missing report in the month to 22 November 2026, on 2 November 2026; none is allowed',
    )
    expect(counted.tooMany(3, 'missing report', words, '2026-11-02', 1)).toBe(
      '3 missing reports in the month to 22 November 2026, the last on 2 November 2026; at most 1 is allowed',
    )
  })

  it.each([
    ['ASB incident', 'an'],
    ['EPDS', 'an'],
    ['SDQ', 'an'],
    ['PHQ-9', 'a'],
    ['GAD-7', 'a'],
    ['DASH', 'a'],
    ['MARAC referral', 'a'],
    ['RCPCH', 'an'],
    ['offence', 'an'],
    ['proven offence', 'a'],
    ['exclusion', 'an'],
    ['unidentified caller', 'an'],
    ['universal credit claim', 'a'],
    ['use of force', 'a'],
    ['one-off incident', 'a'],
  ])('gives %s the article it is said with, %s', (noun, article) => {
    expect(missing.event(noun, [])).toBe(`${article} ${noun}`)
  })

  it('never rounds attendance up to the line', () => {
    const asked = attendance.atLeast(90)
    expect(attendance.level(89.99, ['2025-26 spring', '2025-26 summer'], asked)).toBe(
      'attendance 89.9% over 2025-26 spring and 2025-26 summer; at least 90% is needed',
    )
    expect(attendance.level(90, ['2025-26 spring'], asked)).toBe(
      'attendance 90% over 2025-26 spring; at least 90% is needed',
    )
  })

  it('says who holds apart what', () => {
    expect(attested.heldApart(['practitioner', 'fact'], ['parent'])).toBe(
      'held apart: met by a practitioner and a fact, not met by a parent',
    )
  })

  it('stands once beside the others', () => {
    expect(joinReasons(['after closure', '', 'after closure', 'not judged'])).toBe(
      'after closure; not judged',
    )
  })
})

describe('what is missing', () => {
  it('is a search of some measures over some days, by whoever could make it', () => {
    expect(
      missing.search(['offence', 'asb-incident'], '2026-05-03', '2026-11-22', [
        'Police',
        'Housing',
      ]),
    ).toBe(
      'a search for offences and ASB incidents from 3 May 2026 to 22 November 2026 (Police or Housing)',
    )
  })

  it('of a single day is a search on that day', () => {
    expect(missing.search(['referral'], '2026-05-03', '2026-05-03', [])).toBe(
      'a search for referrals on 3 May 2026',
    )
  })

  it('is a detail of one event', () => {
    expect(missing.detail('severe offence', '2026-05-03', ['severe'], ['Police'])).toBe(
      'of the severe offence on 3 May 2026, whether it was a severe offence (Police)',
    )
  })

  it('is a judgement by those entitled to it', () => {
    expect(missing.judgement('professional', ['Health visitor'])).toBe(
      'a professional judgement (Health visitor)',
    )
    expect(missing.judgement('self', [])).toBe(
      'a judgement by the person, a parent, the child or the family',
    )
  })
})
