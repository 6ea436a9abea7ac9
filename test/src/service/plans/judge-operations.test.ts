import { describe, expect, it } from 'vitest'
import { hiddenFault } from '../../../../src/plan/document-faults.ts'
import type { Operation } from '../../../../src/plan/operation.ts'
import { judgeOperations } from '../../../../src/service/plans/judge-operations.ts'
import { largestPlan } from '../../../../src/service/plans/plan-size.ts'
import {
  adds,
  judgement,
  liam,
  marlowes,
  policeOnly,
  priya,
  removes,
  sets,
  today,
  type Paper,
} from '../../plan/plan-lab.ts'

/** The Marlowes with nothing that names Ruth but what only the police see, or without that too. */
function plans(): { readonly named: Paper; readonly free: Paper } {
  const [named, free] = [marlowes(), marlowes()]
  for (const paper of [named, free]) {
    paper.write(priya, removes('need-crime'))
    paper.write(priya, removes('need-school'))
  }
  named.write(liam, policeOnly('secret'))
  return { named, free }
}

const judge = (paper: Paper, ...operations: Operation[]) => {
  const by = { actor: priya, on: today, at: `${today}T12:00:00.000Z`, valueAt: paper.valueAt }
  const house = { workers: { find: () => null }, largest: largestPlan }
  const judged = judgeOperations(paper.plan, operations, by, () => false, house)
  return judged.kind === 'faulty' ? judged.faults : judged.kind
}
const wrong = sets('tom', 'born', 'soon')

describe('what a hidden row stands in the way of', () => {
  it('is told by that alone', () => {
    const { named, free } = plans()
    expect(judge(named, removes('ruth'))).toEqual([
      { path: 'operations[0].record', says: hiddenFault },
    ])
    expect(judge(free, removes('ruth'))).toBe('accepted')
  })

  it('is not told beside a fault that keeps anything from happening', () => {
    const { named, free } = plans()
    for (const operations of [
      [removes('ruth'), wrong],
      [wrong, removes('ruth')],
      [removes('ruth'), judgement('j', 'practitioner', { about: '99' })],
      [removes('ruth'), adds('evidence', 'e', { measure: 'offence', who: 'ruth', on: today })],
      [removes('ruth'), sets('ruth', 'name', 'x')],
    ])
      expect(judge(named, ...operations)).toEqual(judge(free, ...operations))
  })

  it('is not told by which of several operations it was', () => {
    const { named } = plans()
    const faults = [{ path: 'operations', says: hiddenFault }]
    expect(judge(named, removes('ivy'), removes('ruth'), removes('tom'))).toEqual(faults)
    named.write(liam, policeOnly('other', { who: 'tom' }))
    expect(judge(named, removes('ivy'), removes('ruth'), removes('tom'))).toEqual(faults)
  })
})
