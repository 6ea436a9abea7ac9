import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../../rules/calendar.ts'
import { timelineOf } from '../../../../../src/tab/plan/timeline/timeline-entries.ts'
import {
  byMonth,
  narrowed,
  noFilter,
} from '../../../../../src/tab/plan/timeline/timeline-filter.ts'
import { on, sampleView, type Extra } from '../sample-view.ts'

const entriesOf = (...more: Extra[]) => {
  const { view, framework } = sampleView('Hartley', { more })
  return timelineOf(view, framework)
}
const judgement = (id: string, day: string, result = 'met'): Extra => ({
  kind: 'evidence',
  id,
  fields: { measure: 'judgement', by: 'practitioner', about: '1.4.E1', on: day, result },
})
const search = (id: string, to: string): Extra => ({
  kind: 'searched',
  id,
  fields: {
    measures: ['offence'],
    people: ['tyler'],
    from: addDays(to, -20),
    to,
    source: 'Police',
  },
})
const entry = (id: string, ...more: Extra[]) => entriesOf(...more).find((one) => one.id === id)

describe('the timeline of a family', () => {
  it('begins with the newest, under its month', () => {
    const days = entriesOf().map(({ day }) => day)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(byMonth(entriesOf(judgement('last', on)))[0]?.title).toBe('March 2027')
  })

  it('says which outcomes an entry counts for, and who can see it', () => {
    const offence = entriesOf().find(({ shows }) => shows.includes('named as a suspect'))
    expect(offence).toMatchObject({ outcomes: ['7.3'], seenBy: 'Whole team', people: ['tyler'] })
    expect(entriesOf().find(({ seenBy }) => seenBy === 'Professionals only')?.isKept).toBe(true)
  })

  it('puts a judgement of a line with those whom the need names', () => {
    expect(entry('said', judgement('said', on))).toMatchObject({
      people: ['ellie'],
      shows: '1.4.E1: Judged met by practitioner',
    })
  })

  it('says until when a search counts, and that one counted until a day that is past', () => {
    expect(entry('now', search('now', addDays(on, -31)))?.validity).toBe('Counts until 1 Mar 2027')
    expect(entry('then', search('then', addDays(on, -32)))?.validity).toBe(
      'Counted until 28 Feb 2027',
    )
  })

  it('sets no end to a search of the time before the plan opened, which is a baseline', () => {
    const { view } = sampleView('Hartley')
    const opened = String(view.records.find(({ kind }) => kind === 'plan')?.fields['opened'])
    expect(entry('base', search('base', opened))?.validity).toBe('')
    expect(entry('since', search('since', addDays(opened, 1)))?.validity).not.toBe('')
  })

  it('shows a judgement as replaced by a later one of the same judge, and not by an earlier', () => {
    const both = [judgement('first', '2027-01-04', 'not-met'), judgement('second', '2027-02-01')]
    expect(entry('first', ...both)?.replaced).toBe('Replaced by a later judgement of 1 Feb 2027')
    expect(entry('second', ...both)?.replaced).toBe('')
  })

  it('takes of two on one day the later in the file', () => {
    const both = [judgement('first', on), judgement('second', on)]
    expect(entry('first', ...both)?.replaced).not.toBe('')
    expect(entry('second', ...both)?.replaced).toBe('')
  })
})

describe('a filter', () => {
  const all = entriesOf()
  const only = (filter: Partial<typeof noFilter>) => narrowed(all, { ...noFilter, ...filter })

  it('that is empty leaves all', () => {
    expect(only({})).toHaveLength(all.length)
  })

  it('by person keeps what is about the whole family', () => {
    const shown = only({ person: 'ellie' })
    expect(shown.length).toBeLessThan(all.length)
    expect(shown.every(({ people }) => people.length === 0 || people.includes('ellie'))).toBe(true)
  })

  it('by outcome and source keeps what fits both', () => {
    const shown = only({ outcome: '7.3', source: 'Police' })
    expect(shown.length).toBeGreaterThan(2)
    expect(only({ outcome: '7.3', source: 'Landlord' })).toEqual([])
  })
})
