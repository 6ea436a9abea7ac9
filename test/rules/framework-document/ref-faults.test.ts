import { describe, expect, it } from 'vitest'
import { clause, councils, faultsOf, themeWith } from './frameworks.ts'

const theme = (parts: Record<string, unknown>, evidence: unknown = clause()) =>
  faultsOf(councils({ themes: [themeWith(evidence, parts)] }))
const line = (ref: string) => ({ ref, says: 'A printed line.' })

describe('a ref', () => {
  it.each([
    ['legend', 'legend[0].ref: 1.1.E1 is already themes[0].outcomes[0].evidence'],
    ['footnotes', 'footnotes[0].ref: 1.1.E1 is already themes[0].outcomes[0].evidence'],
  ])('of a clause is not a line of the %s too', (section, fault) => {
    expect(faultsOf(councils({ [section]: [line('1.1.E1')] }))).toEqual([fault])
  })

  it('of a need and of the outcome that answers it may be the same', () => {
    expect(faultsOf(councils())).toEqual([])
  })

  it('of an outcome and of a clause may not', () => {
    expect(theme({}, clause({ ref: '1.1' }))).toEqual([
      'themes[0].outcomes[0].evidence.ref: 1.1 is an outcome as well',
    ])
  })

  it('is never plan, which a judgement may be about', () => {
    expect(theme({}, clause({ ref: 'plan' }))).toEqual([
      'themes[0].outcomes[0].evidence.ref: plan is the plan as a whole and cannot be a ref',
    ])
  })
})

describe('what leads nowhere', () => {
  const outcome = { ref: '1.1', says: 'Attendance is good', confirms: [], evidence: clause() }

  it('is a need that an outcome answers', () => {
    expect(theme({ outcomes: [{ ...outcome, meets: ['1.1', '9.9'] }] })).toEqual([
      'themes[0].outcomes[0].meets[1]: there is no need 9.9',
    ])
  })

  it('is not a theme where the framework lists no needs', () => {
    const parts = { needs: [], outcomes: [{ ...outcome, meets: ['1'] }] }
    expect(theme(parts)).toEqual([])
  })

  it('is a theme where it lists some', () => {
    const parts = { closes: 'any outcome', outcomes: [{ ...outcome, meets: ['1'] }] }
    expect(theme(parts)).toEqual(['themes[0].outcomes[0].meets[0]: there is no need 1'])
  })

  it('is a need for which a line is mandatory', () => {
    expect(theme({}, clause({ mandatoryFor: ['1.1', '1.2'] }))).toEqual([
      'themes[0].outcomes[0].evidence.mandatoryFor[1]: there is no need 1.2',
    ])
  })

  it('is a need whose people or whose siblings are asked', () => {
    const who = { of: 'need', named: ['1.3'], siblingsOf: { need: '1.4', measure: 'offence' } }
    expect(theme({}, { kind: 'each', who, of: clause() })).toEqual([
      'themes[0].outcomes[0].evidence.who.named[0]: there is no need 1.3',
      'themes[0].outcomes[0].evidence.who.siblingsOf.need: there is no need 1.4',
    ])
  })

  it('is an outcome beside which a defect or a score is shown', () => {
    const note = { code: 'a-note', text: 'A note.' }
    const faults = faultsOf(
      councils({
        defects: [{ ref: 'anywhere', ...note, shownWith: ['1.1', '7'] }],
        watches: [{ ref: '8', instrument: 'EPDS', above: 0, ...note }],
      }),
    )
    expect(faults).toEqual([
      'defects[0].shownWith[1]: there is no outcome 7',
      'watches[0].ref: there is no outcome or clause 8',
    ])
  })
})

describe('a need that no outcome answers', () => {
  const needs = [
    { ref: '1.1', says: 'A child who misses school' },
    { ref: '1.2', says: 'A child without a school' },
  ]

  it('is a fault where the theme closes need by need', () => {
    expect(theme({ needs })).toEqual([
      'themes[0].needs[1].ref: no outcome of its theme answers this need',
    ])
  })

  it('is none where any outcome closes the theme', () => {
    expect(theme({ needs, closes: 'any outcome' })).toEqual([])
  })
})
