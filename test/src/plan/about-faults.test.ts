import { describe, expect, it } from 'vitest'
import { toDocument } from '../../../src/plan/document.ts'
import { maySee } from '../../../src/plan/policy.ts'
import { adds, grace, liam, marlowes, priya, sets, today } from './plan-lab.ts'

const scaled = { measure: 'score', who: 'family', on: today, number: 6, instrument: 'Scaling' }
const engaged = { measure: 'participation', who: 'family', from: today, level: 'fully' }

describe('a score or a spell of taking part', () => {
  it.each([
    ['an outcome', adds('evidence', 'row', { ...scaled, about: '2.1' })],
    ['a clause of one', adds('evidence', 'row', { ...engaged, about: '2.1.E1' })],
    ['nothing in particular', adds('evidence', 'row', scaled)],
  ])('may be about %s, which no rule reads', (_, row) => {
    const paper = marlowes()
    paper.write(priya, row)
    expect(JSON.stringify(toDocument(paper.plan))).not.toContain('"about"')
  })

  it('is about no ref that the framework does not have, however it is sent', () => {
    const paper = marlowes()
    const says = 'supporting-families-2022 has no outcome or clause 12 Elm Road'
    const row = adds('evidence', 'row', { ...scaled, about: '12 Elm Road' })
    expect(paper.offer(priya, row)).toEqual({
      kind: 'faulty',
      faults: [{ path: 'fields.about', says }],
    })
    paper.write(priya, adds('evidence', 'row', scaled))
    expect(paper.offer(priya, sets('row', 'about', '12 Elm Road'))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'value', says }],
    })
  })

  it('is hidden from those from whom the need it is about is hidden', () => {
    const paper = marlowes()
    paper.write(
      liam,
      adds('need', 'quiet', {
        ref: '6.1',
        people: ['tom'],
        identified: today,
        audience: [liam.agency],
      }),
    )
    paper.write(liam, adds('evidence', 'hidden', { ...scaled, about: '6.1' }))
    paper.write(liam, adds('evidence', 'open', { ...scaled, about: '2.1' }))
    const sees = (id: string) => {
      const record = paper.plan.records.get(id)
      return record !== undefined && maySee(grace, paper.plan, record, today)
    }
    expect([sees('hidden'), sees('open')]).toEqual([false, true])
  })
})

it('a row of another measure has no place for what it is about', () => {
  const row = { measure: 'exclusion', who: 'tom', on: today, about: '2.1' }
  expect(marlowes().offer(priya, adds('evidence', 'row', row)).kind).toBe('faulty')
})
