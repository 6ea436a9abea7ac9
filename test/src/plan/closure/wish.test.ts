import { describe, expect, it } from 'vitest'
import { faultsOfWish, fieldsOfWish, type ClosureWish } from '../../../../src/plan/closure/wish.ts'
import { readyPaper, wish } from './closure-lab.ts'

const { plan } = readyPaper()
const on = '2026-11-22'
const faults = (more: Partial<ClosureWish>, isWhole = true) =>
  faultsOfWish(plan, { ...wish, ...more }, on, () => isWhole).map(({ path }) => path)

describe('a wish to close a plan', () => {
  it('has no fault where it says all that is asked', () => {
    expect(faults({})).toEqual([])
  })

  it.each([
    ['2026-10-21', ['closing']],
    ['2026-10-22', []],
    ['2026-12-22', []],
    ['2026-12-23', ['closing']],
    ['2026-02-30', ['closing']],
  ])('may close a month back or ahead: %s', (closing, found) => {
    expect(faults({ closing })).toEqual(found)
  })

  it('never closes before the plan opened', () => {
    const early = faultsOfWish(
      plan,
      { ...wish, closing: '2026-01-09', agreed: '2026-01-12' },
      '2026-01-20',
      () => true,
    )
    expect(early).toEqual([{ path: 'closing', says: 'is before the plan opened' }])
  })

  it('says when the family was asked, on a day that has come', () => {
    expect(faults({ agreed: undefined })).toEqual(['agreed'])
    expect(faults({ agreed: '2026-11-22' })).toEqual([])
    expect(faults({ agreed: '2026-11-23' })).toEqual(['agreed'])
    expect(faults({ agrees: 'not-asked', agreed: undefined, words: undefined })).toEqual([])
  })

  it('has the family’s words where it does not wholly agree', () => {
    expect(faults({ agrees: 'agrees', words: undefined })).toEqual([])
    expect(faults({ agrees: 'partly', words: '  ' })).toEqual(['words'])
    expect(faults({ agrees: 'does-not', words: undefined })).toEqual(['words'])
    expect(faults({ agrees: 'does-not', words: 'Not yet.' })).toEqual([])
  })

  it('says why where not all is met', () => {
    expect(faults({}, false)).toEqual(['unmet'])
    expect(faults({ unmet: ' ' }, false)).toEqual(['unmet'])
    expect(faults({ unmet: 'The family moves.' }, false)).toEqual([])
  })

  it('leaves no text empty, and keeps them tidy', () => {
    expect(faults({ reason: ' ', stays: '', destination: ' ', contact: '' })).toEqual([
      'destination',
      'reason',
      'stays',
      'contact',
    ])
    expect(fieldsOfWish({ ...wish, reason: ' Done.\r\nAll. ' }, on)).toMatchObject({
      reason: 'Done.\nAll.',
      asked: on,
    })
  })
})
