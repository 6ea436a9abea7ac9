import { describe, expect, it } from 'vitest'
import { countOf, select } from '../../../../src/tab/families/selection.ts'
import { row } from './caseload-row.ts'

const on = '2026-11-26'
const dueIn = (due: string, late = 0) => row({ key: due, nextDue: { point: '3-month', due, late } })

describe('the tiles above a caseload', () => {
  it('a review due in exactly 14 days is soon, in 15 it is not yet', () => {
    const rows = [dueIn('2026-12-10'), dueIn('2026-12-11')]
    expect(countOf('soon', rows, on)).toBe(1)
  })

  it('a late review counts as late and not as soon', () => {
    const rows = [dueIn('2026-11-25', 1), dueIn('2026-11-26')]
    expect(countOf('late', rows, on)).toBe(1)
    expect(countOf('soon', rows, on)).toBe(1)
  })

  it('the outstanding tile counts outcomes, not families', () => {
    expect(countOf('outstanding', [row({ outstanding: 3 }), row({ outstanding: 4 })], on)).toBe(7)
  })

  it('a family with nothing outstanding is ready to close, one without needs or already closed is not', () => {
    const ready = row({ outstanding: 0, result: 'met' })
    const begun = row({ parts: [], outstanding: 0, result: 'open' })
    const rows = [ready, begun, { ...ready, closed: true }]
    expect(select(rows, on, 'ready', '')).toEqual([ready])
  })
})

describe('the search of a caseload', () => {
  it('finds a family by any member’s name, in whatever case, with every word typed', () => {
    const rows = [row(), row({ key: 'o', family: 'Osei', members: ['Ama Osei'] })]
    expect(select(rows, on, null, 'TYLER hart')).toHaveLength(1)
    expect(select(rows, on, null, 'tyler osei')).toHaveLength(0)
  })

  it('finds a family by its plan’s number and by somebody in its team', () => {
    const rows = [row(), row({ key: 'o', reference: 'FP-1077', team: ['Grace Adeyemi'] })]
    expect(select(rows, on, null, 'fp-1077').map(({ key }) => key)).toEqual(['o'])
    expect(select(rows, on, null, 'adeyemi').map(({ key }) => key)).toEqual(['o'])
  })

  it('a tile that is pressed still holds for what is searched', () => {
    const rows = [row({ outstanding: 0 }), row({ key: 'o' })]
    expect(select(rows, on, null, 'hartley')).toHaveLength(2)
    expect(select(rows, on, 'outstanding', 'hartley').map(({ key }) => key)).toEqual(['o'])
  })

  it('nothing typed keeps every family', () => {
    expect(select([row(), row()], on, null, '  ')).toHaveLength(2)
  })
})
