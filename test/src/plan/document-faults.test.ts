import { describe, expect, it } from 'vitest'
import { hiddenFault } from '../../../src/plan/document-faults.ts'
import { adds, grace, liam, marlowes, policeOnly, priya, removes, sets } from './plan-lab.ts'

describe('a change that something else rests on', () => {
  it('is not made, and names the entry that rests on it', () => {
    const paper = marlowes()
    expect(paper.offer(priya, removes('tom'))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'record', says: 'need need-school, people[0]: tom is not in people' }],
    })
    expect(paper.plan.records.has('tom')).toBe(true)
  })

  it('does not tell of an entry the writer cannot see', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('secret', { who: 'ivy' }))
    const refused = { kind: 'faulty', faults: [{ path: 'record', says: hiddenFault }] }
    expect(paper.offer(priya, removes('ivy'))).toMatchObject(refused)
    paper.write(liam, policeOnly('secret-too', { who: 'ivy' }))
    expect(paper.offer(priya, removes('ivy'))).toMatchObject(refused)
  })

  it('names places as the writer knows them and not by what is hidden before them', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('secret'))
    paper.write(
      grace,
      adds('evidence', 'seen', { measure: 'offence', who: 'ivy', on: '2026-09-01' }),
    )
    expect(paper.offer(priya, removes('ivy'))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'record', says: 'evidence seen, who: ivy is not in people' }],
    })
    expect(paper.offer(grace, sets('seen', 'who', 'nobody'))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'value', says: 'nobody is not in people' }],
    })
  })

  it('can be made once nothing rests on it', () => {
    const paper = marlowes()
    paper.write(priya, removes('need-school'))
    expect(paper.offer(priya, removes('tom')).kind).toBe('accepted')
  })
})
