import { describe, expect, it } from 'vitest'
import { routesOfContract } from '../../../../../src/commands/facts/routes.ts'
import { changeShown } from '../../../../../src/tab/plan/history/change-words.ts'
import { actInWords, lookFile, lookRow } from '../../../../../src/tab/plan/history/look-words.ts'
import { idsOf, sampleView } from '../sample-view.ts'

const grace = { oid: 'oid-grace', name: 'Grace Adeyemi', agency: 'Northgate Primary School' }
const look = {
  number: 7,
  at: '2027-03-01T14:05:00.000Z',
  who: grace,
  what: 'plan',
  from: 'page',
  outcome: 'allowed',
  why: null,
  times: 1,
} as const

describe('a look at a plan', () => {
  it('reads as what somebody did, when and from where', () => {
    expect(lookRow(look)).toEqual({
      id: '7',
      who: 'Grace Adeyemi',
      agency: 'Northgate Primary School',
      did: 'Opened the plan',
      when: '1 Mar 2027, 2:05pm',
      where: 'Tab',
      why: '',
    })
  })

  it('that was refused, and one of somebody not signed in, say so', () => {
    const row = lookRow({ ...look, who: null, outcome: 'refused', times: 3 })
    expect(row).toMatchObject({
      who: 'Somebody not signed in',
      did: 'Opened the plan, Refused, 3 times',
    })
  })

  it('has words for every route of a plan', () => {
    const unnamed = routesOfContract()
      .map(({ route }) => route.replaceAll(/\{(\w+)\}/g, ':$1'))
      .filter((route) => route.includes('/api/plans/:key'))
      .filter((route) => actInWords(route).startsWith('Other'))
    expect(unnamed).toEqual([])
    expect(actInWords('something new')).toBe('Other: something new')
  })

  it('is kept in a file under the plan’s number; what begins like a formula is text in it', () => {
    const { name, text } = lookFile('FP-1042', [{ ...look, why: '=1+1' }])
    expect(name).toBe('access-FP-1042.csv')
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain(`"'=1+1"`)
  })
})

describe('a change of a plan', () => {
  const { view } = sampleView('Hartley')
  const [dawn = ''] = idsOf(view, 'person', 'name', 'Dawn Hartley')
  const change = {
    at: '2027-07-01T23:30:00.000Z',
    since: '2027-07-01T23:30:00.000Z',
    who: grace,
    does: 'set',
    kind: 'person',
    record: dawn,
    fields: ['schoolAge', 'born'],
  } as const

  it('names the entry as it stands, and the fields, at the time of London', () => {
    expect(changeShown({ ...change, fields: [...change.fields] }, 0, view)).toMatchObject({
      entry: 'Dawn Hartley',
      did: 'Changed: school age and born',
      when: '2 Jul 2027, 12:30am',
    })
  })

  it('names what was taken away by its kind alone, and nobody whose name is kept back', () => {
    const gone = { ...change, does: 'remove' as const, record: 'gone', fields: [] }
    const who = { oid: '', name: null, agency: null }
    expect(changeShown({ ...gone, who }, 0, view)).toMatchObject({
      entry: 'Person of the family',
      did: 'Taken away',
      who: 'Withheld',
    })
  })
})
