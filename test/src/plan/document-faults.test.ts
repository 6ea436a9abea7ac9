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

  it('names somebody hidden from its writer, who for them is not there', () => {
    const paper = marlowes()
    const audience = [liam.agency]
    paper.write(liam, adds('person', 'dad', { name: 'Carl', kind: 'adult', audience }))
    const about = (who: string) => [
      adds('evidence', 'e', { measure: 'offence', who, on: '2026-09-01' }),
      adds('evidence', 'e', { measure: 'offence', who, on: 'soon' }),
      adds('need', 'n', { ref: '1.1', people: ['tom', who], identified: '2026-01-10' }),
      sets('need-school', 'people', [who]),
    ]
    const answers = (who: string) =>
      about(who).map((operation) => JSON.stringify(paper.offer(grace, operation)))
    expect(answers('dad').map((answer) => answer.replaceAll('dad', 'who'))).toEqual(
      answers('never').map((answer) => answer.replaceAll('never', 'who')),
    )
    expect(paper.offer(grace, sets('need-school', 'people', ['dad']))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'value[0]', says: 'dad is not in people' }],
    })
    expect(
      paper.offer(liam, adds('evidence', 'e', { measure: 'offence', who: 'dad', on: '2026-09-01' }))
        .kind,
    ).toBe('accepted')
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
