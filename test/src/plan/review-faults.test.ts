import { describe, expect, it } from 'vitest'
import { copyFor } from '../../../src/plan/family-copy.ts'
import { viewOf } from '../../../src/plan/view.ts'
import { adds, grace, helen, liam, marlowes, priya, sets, today } from './plan-lab.ts'

type Fields = Parameters<typeof adds>[2]

const held = (fields: Fields = {}) =>
  adds('review', 'held', { point: '3-month', held: today, ...fields })
const faultsOf = (fields: Fields) => {
  const result = marlowes().offer(priya, held(fields))
  return result.kind === 'faulty' ? result.faults : []
}
const unknown = 'is neither in the team nor of the family'

describe('who was at a review', () => {
  it('is of the team or of the family, and nobody else', () => {
    expect(faultsOf({ attended: ['ruth', 'grace'], apologies: ['liam'] })).toEqual([])
    expect(faultsOf({ attended: ['ruth', 'nobody', 'need-school'] })).toEqual([
      { path: 'fields.attended[1]', says: unknown },
      { path: 'fields.attended[2]', says: unknown },
    ])
  })

  it('did not both come and send apologies, said at once or later', () => {
    const both = 'names somebody who is said to have come and not to have come'
    expect(faultsOf({ attended: ['ruth'], apologies: ['ruth'] })).toEqual([
      { path: 'fields.apologies', says: both },
    ])
    const paper = marlowes()
    paper.write(priya, held({ attended: ['ruth'] }))
    expect(paper.offer(priya, sets('held', 'apologies', ['ruth']))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'value', says: both }],
    })
    expect(paper.offer(priya, sets('held', 'apologies', ['tom'])).kind).toBe('accepted')
  })

  it('is for the lead to write down, and for no other member and no manager', () => {
    const paper = marlowes()
    expect(paper.offer(grace, held({ attended: ['grace'] })).kind).toBe('forbidden')
    expect(paper.offer(helen, held({ attended: ['helen'] })).kind).toBe('forbidden')
    paper.write(priya, held())
    expect(paper.offer(grace, sets('held', 'attended', ['grace'])).kind).toBe('forbidden')
    expect(paper.offer(priya, sets('held', 'attended', ['grace'])).kind).toBe('accepted')
  })

  it('is withheld from a reader from whom somebody who was there is hidden, and the review itself is not', () => {
    const paper = marlowes()
    const guest = { name: 'A guest', kind: 'adult', household: false, audience: [priya.agency] }
    paper.write(priya, adds('person', 'guest', guest))
    paper.write(priya, held({ attended: ['ruth', 'guest'], apologies: ['liam'] }))
    const seenBy = (who: typeof priya) =>
      viewOf(paper.plan, who, today)?.records.find(({ id }) => id === 'held')
    expect(seenBy(priya)?.fields['attended']).toEqual(['ruth', 'guest'])
    expect(seenBy(liam)).toMatchObject({ withheld: ['attended'], fields: { apologies: ['liam'] } })
    expect(seenBy(liam)?.fields).not.toHaveProperty('attended')
  })

  it('can name nobody who is hidden from whoever writes it', () => {
    const paper = marlowes()
    const guest = { name: 'A guest', kind: 'adult', household: false, audience: [liam.agency] }
    paper.write(liam, adds('person', 'guest', guest))
    expect(paper.offer(priya, held({ attended: ['guest'] }))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'fields.attended[0]', says: unknown }],
    })
  })
})

describe('what else is written of a review', () => {
  it('has a next day after the day it was held', () => {
    const says = 'leaves the next review no later'
    expect(faultsOf({ next: today })).toEqual([{ path: 'fields.next', says }])
    expect(faultsOf({ next: '2026-11-23' })).toEqual([])
  })

  it('was held in one of two ways', () => {
    expect(faultsOf({ mode: 'gathered' })).toEqual([])
    expect(faultsOf({ mode: 'by post' })).toEqual([
      { path: 'fields.mode', says: 'is none of meeting, gathered' },
    ])
  })

  it('goes into no copy for the family: that it was held does, who came and what was said do not', () => {
    const paper = marlowes()
    paper.write(
      priya,
      held({ attended: ['ruth'], apologies: ['tom'], note: 'Ruth was tired.', mode: 'meeting' }),
    )
    const copied = copyFor(paper.plan, 'tom', today)?.records.find(({ id }) => id === 'held')
    expect(copied?.fields).toEqual({ point: '3-month', held: today, mode: 'meeting' })
  })

  it('says nothing of a protected place to those who may not know it', () => {
    const paper = marlowes()
    paper.write(
      priya,
      adds('location', 'refuge', {
        people: ['ruth'],
        use: 'home',
        text: 'Harbour House, Quay Row',
        protected: true,
        audience: [priya.agency],
      }),
    )
    paper.write(priya, held({ note: 'Next time at Harbour House.' }))
    const seen = viewOf(paper.plan, grace, today)?.records.find(({ id }) => id === 'held')
    expect(seen).toMatchObject({ withheld: ['note'], fields: { point: '3-month' } })
    expect(seen?.fields).not.toHaveProperty('note')
  })
})
