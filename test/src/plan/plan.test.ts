import { describe, expect, it } from 'vitest'
import { applyEvent, applyEvents, emptyPlan, headOf, recordsOf } from '../../../src/plan/plan.ts'
import { adds, grace, marlowes, openedByPriya, priya, removes, sets, writes } from './plan-lab.ts'

describe('a plan', () => {
  it('is what its events make of it, one by one or all at once', () => {
    const { events, plan } = marlowes()
    const empty = emptyPlan(plan.key)
    expect(events.reduce(applyEvent, empty)).toEqual(plan)
    expect(applyEvents(empty, events)).toEqual(plan)
  })

  it('keeps who added an entry and says when it last changed', () => {
    const paper = marlowes()
    const nanCame = adds('person', 'nan', { name: 'Nan', kind: 'adult' })
    const came = paper.write(grace, nanCame, '2026-02-01')
    const born = paper.write(priya, sets('nan', 'born', '1950-01-01'), '2026-03-01')
    expect(born).toBe(came + 1)
    const nan = paper.plan.records.get('nan')
    expect(nan?.author.oid).toBe(grace.oid)
    expect(nan?.at).toMatch(/^2026-02-01/)
    expect(nan?.changed).toMatch(/^2026-03-01/)
    expect(nan?.touched).toEqual({ name: came, kind: came, born })
  })

  it('forgets a field that is cleared and an entry that is taken away', () => {
    const paper = marlowes()
    paper.write(priya, sets('ruth', 'born', null))
    expect(paper.plan.records.get('ruth')?.fields).toEqual({ name: 'Ruth Marlowe', kind: 'adult' })
    paper.write(priya, removes('ivy'))
    expect(recordsOf(paper.plan, 'person').map(({ id }) => id)).toEqual(['ruth', 'tom'])
    expect([...paper.plan.gone.keys()]).toEqual(['ivy'])
  })

  it('leaves the plan it came from as it was', () => {
    const paper = openedByPriya()
    const before = paper.plan
    paper.write(priya, writes('head', 'goal', 'To eat together'))
    paper.write(priya, adds('person', 'tom', { name: 'Tom', kind: 'child' }))
    paper.write(priya, removes('tom'))
    expect([before.seq, headOf(before)?.fields['goal'], before.gone.size]).toEqual([
      2,
      undefined,
      0,
    ])
  })
})

describe('an order of events that is broken', () => {
  const { plan, events } = marlowes()
  const author = { oid: 'x', name: 'X', agency: 'X' }
  const event = { operation: 'o', author, at: '2026-11-22T10:00:00.000Z' }
  const next = plan.seq + 1

  it.each([
    ['a number left out', { ...event, seq: next + 1, change: { do: 'remove', record: 'tom' } }],
    ['a number given twice', { ...event, seq: plan.seq, change: { do: 'remove', record: 'tom' } }],
    ['a change of nothing', { ...event, seq: next, change: { do: 'remove', record: 'nobody' } }],
    [
      'an entry added over another',
      { ...event, seq: next, change: { do: 'add', kind: 'person', record: 'tom', fields: {} } },
    ],
  ] as const)('is not read past %s', (_, broken) => {
    expect(() => applyEvent(plan, broken)).toThrow(/event/)
  })

  it('is not read past an entry added under the id of one that was taken away', () => {
    const paper = marlowes()
    paper.write(priya, removes('ivy'))
    const again = { do: 'add', kind: 'need', record: 'ivy', fields: {} } as const
    expect(() =>
      applyEvent(paper.plan, { ...event, seq: paper.plan.seq + 1, change: again }),
    ).toThrow('adds a record under an id that was used before')
    expect(events).toHaveLength(plan.seq)
  })
})
