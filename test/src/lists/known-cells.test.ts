import { describe, expect, it } from 'vitest'
import { changedCells, createKnownCells } from '../../../src/lists/known-cells.ts'

const record = (plan: string, name = 'c1') => ({ plan, record: name })

describe('what is known of a row', () => {
  it('is what was written under the tag that it bears', () => {
    const known = createKnownCells()
    known.keep(record('fp-1'), '"a,1"', { Goal: 'Sleep' })
    expect(known.at(record('fp-1'), '"a,1"')).toEqual({ Goal: 'Sleep' })
  })

  it('is nothing where somebody wrote it since, or it is another row', () => {
    const known = createKnownCells()
    known.keep(record('fp-1'), '"a,1"', { Goal: 'Sleep' })
    expect(known.at(record('fp-1'), '"a,2"')).toBeNull()
    expect(known.at(record('fp-1', 'c2'), '"a,1"')).toBeNull()
  })

  it('is kept of the rows that were written last', () => {
    const known = createKnownCells(2)
    for (const plan of ['fp-1', 'fp-2', 'fp-1', 'fp-3']) known.keep(record(plan), '"a,1"', {})
    expect(known.at(record('fp-1'), '"a,1"')).toEqual({})
    expect(known.at(record('fp-2'), '"a,1"')).toBeNull()
  })
})

describe('the columns that are sent', () => {
  it.each([
    ['one that differs', { Goal: 'Sleep' }, { Goal: 'School' }, { Goal: 'School' }],
    ['one that is to be emptied', { Goal: 'Sleep' }, { Goal: null }, { Goal: null }],
    ['none that is empty on both sides', { Goal: '' }, { Goal: null }, {}],
    ['none that differs by its line breaks alone', { Goal: 'a\r\nb' }, { Goal: 'a\nb' }, {}],
    ['none that the row has and nobody asks for', { Goal: 'a', Own: 'x' }, { Goal: 'a' }, {}],
    ['the number of the change, always', { Revision: 4 }, { Revision: 4 }, { Revision: 4 }],
  ])('are %s', (_, cells, wanted, sent) => {
    expect(changedCells(cells, wanted)).toEqual(sent)
  })
})
