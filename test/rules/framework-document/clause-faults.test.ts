import { describe, expect, it } from 'vitest'
import { clause, clauseFaults } from './frameworks.ts'

const spell = (measure: string, is: unknown) => {
  const { setting: _, over: __, ...rest } = clause({ shape: 'spell', whose: 'person', measure, is })
  return clauseFaults(rest)
}
const events = (parts: Record<string, unknown>) => {
  const {
    setting: _,
    measure: __,
    ...rest
  } = clause({
    shape: 'events',
    counts: [{ measure: 'offence' }],
    noun: 'offence',
    whose: 'person',
    is: { atMost: 0 },
    over: { months: 6 },
    ...parts,
  })
  return clauseFaults(rest)
}

describe('a clause with a ref', () => {
  it('quotes its sentence', () => {
    const { says: _, ...silent } = clause()
    expect(clauseFaults(silent)).toEqual([
      'clause.says: is missing: a clause with a ref quotes its sentence',
    ])
  })

  it('does not quote nothing', () => {
    expect(clauseFaults(clause({ says: '' }))).toEqual(['clause.says: is empty'])
  })

  it('without one needs no sentence: it belongs to the line around it', () => {
    const { ref: _, says: __, ...part } = clause()
    expect(clauseFaults({ kind: 'all', ref: '1.1.E1', says: 'All.', of: [part] })).toEqual([])
  })
})

describe('a test', () => {
  it.each([
    [
      'two at once',
      { atLeast: 95, above: 90 },
      'clause.is: fits none of its forms: atLeast; above; risenBy; risen',
    ],
    [
      'one there is not',
      { atLest: 95 },
      'clause.is: fits none of its forms: atLeast; above; risenBy; risen',
    ],
    ['a number as text', { atLeast: '95' }, 'clause.is.atLeast: 95 is not a number'],
    ['more than everything', { above: 101 }, 'clause.is.above: 101 is more than 100'],
    ['nothing', undefined, 'clause.is: is missing'],
  ])('with %s is told so', (_, is, fault) => {
    expect(clauseFaults(clause({ is }))).toEqual([fault])
  })

  it.each([0, 100])('of %d percent is one', (atLeast) => {
    expect(clauseFaults(clause({ is: { atLeast } }))).toEqual([])
  })
})

describe('a window', () => {
  it.each([{ months: 1 }, { terms: 3 }, { since: 'opened' }, { monthsAfterClosure: 6 }])(
    'of %j is one',
    (over) => {
      expect(events({ over })).toEqual([])
    },
  )

  it.each([
    [{ months: 0 }, 'clause.over.months: 0 is not more than 0'],
    [{ months: 1.5 }, 'clause.over.months: 1.5 is not a whole number'],
    [{ since: 'closed' }, 'clause.over.since: closed is not opened'],
  ])('of %j is none', (over, fault) => {
    expect(events({ over })).toEqual([fault])
  })
})

describe('what is counted', () => {
  it('is told apart by what the rows of a plan may hold', () => {
    expect(events({ counts: [{ measure: 'offence', where: { class: ['proven'] } }] })).toEqual([])
  })

  it.each([
    [
      'a measure there is not',
      { measure: 'offences' },
      /^clause\.counts\[0\]\.measure: offences is none of offence, asb-incident, /,
    ],
    [
      'a judgement, which is no event',
      { measure: 'judgement' },
      /^clause\.counts\[0\]\.measure: judgement is none of /,
    ],
    [
      'a key no row has',
      { measure: 'offence', where: { colour: ['red'] } },
      /^clause\.counts\[0\]\.where\.colour: is no key of this format$/,
    ],
    [
      'a value no row has',
      { measure: 'offence', where: { class: ['mild'] } },
      /^clause\.counts\[0\]\.where\.class\[0\]: mild is none of proven, /,
    ],
  ])('is not %s', (_, counted, fault) => {
    expect(events({ counts: [counted] })).toEqual([expect.stringMatching(fault)])
  })
})

describe('a spell', () => {
  it('is held at a value that a plan can hold', () => {
    expect(spell('employment', { held: ['employed'], weeks: 13 })).toEqual([])
  })

  it('is not held at another', () => {
    expect(spell('employment', { held: ['employed', 'busy'], weeks: 13 })).toEqual([
      'clause.is.held[1]: busy is none of employed, self-employed',
    ])
  })

  it.each([
    [26, []],
    [25, ['clause.is.worked.jsa-type.ofLast: 25 is less than days, 26']],
  ])('of 26 days of the last %d is told as it is', (ofLast, faults) => {
    const worked = { 'jsa-type': { days: 26, ofLast }, other: { weeks: 13 } }
    expect(spell('employment', { worked })).toEqual(faults)
  })
})

describe('who is asked', () => {
  const each = (who: unknown) => clauseFaults({ kind: 'each', who, of: clause() })

  it('is of an age that somebody can be', () => {
    expect(each({ of: 'household', onClaim: { age: { from: 16, to: 18 } } })).toEqual([])
    expect(each({ of: 'household', age: { passes: { months: 24, below: 30 } } })).toEqual([])
  })

  it('is of no age that nobody can be', () => {
    expect(each({ of: 'household', onClaim: { age: { from: 19, to: 18 } } })).toEqual([
      'clause.who.onClaim.age.to: 18 is less than from, 19',
    ])
    expect(each({ of: 'household', age: { passes: { months: 24, below: 24 } } })).toEqual([
      'clause.who.age.passes.below: is not above months',
    ])
  })

  it('is not asked for by a judge there is not', () => {
    const by = clauseFaults({
      kind: 'attested',
      ref: '1.1.E1',
      says: 'Somebody says.',
      by: 'vicar',
    })
    expect(by).toEqual(['clause.by: vicar is not professional, self, anyone or a list of judges'])
  })
})
