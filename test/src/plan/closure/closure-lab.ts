import { frameworkOf } from '../../../../rules/frameworks/index.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { asking, approving, type Changes } from '../../../../src/plan/closure/changes.ts'
import type { ClosureWish } from '../../../../src/plan/closure/wish.ts'
import { applyEvents, type Plan } from '../../../../src/plan/plan.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  openedByPriya,
  place,
  priya,
  type Paper,
  type Worker,
} from '../plan-lab.ts'

export const opened = '2026-01-10'

export const framework = (id: string): Framework => {
  const found = frameworkOf(id)
  if (!found) throw new Error(id)
  return found
}

/** A wish that has no fault on 22 November 2026 where all is met. */
export const wish: ClosureWish = {
  closing: '2026-11-22',
  move: 'step-down',
  destination: 'Family hub',
  reason: 'What was agreed is done.',
  stays: 'The school nurse sees Tom each term.',
  contact: 'The family hub',
  agrees: 'agrees',
  agreed: '2026-11-20',
  words: 'We can go on by ourselves.',
}

/** A plan by Supporting Families with needs whose outcomes are agreed and judged met by 1 November. */
export function readyPaper(refs: readonly string[] = ['2.1', '3.1', '5.1']): Paper {
  const paper = openedByPriya()
  paper.write(priya, adds('member', 'helen', place(helen, 'manager')), opened)
  paper.write(priya, adds('member', 'grace', place(grace, 'member')), opened)
  paper.write(
    priya,
    adds('person', 'tom', { name: 'Tom', kind: 'child', born: '2014-05-02' }),
    opened,
  )
  for (const ref of refs) {
    paper.write(
      priya,
      adds('need', `need-${ref.replace('.', '-')}`, { ref, people: ['tom'], identified: opened }),
      opened,
    )
    paper.write(
      priya,
      adds('outcome', `outcome-${ref.replace('.', '-')}`, { ref, agreed: opened }),
      opened,
    )
    paper.write(
      priya,
      judgement(`judged-${ref.replace('.', '-')}`, 'practitioner', { about: ref }),
      '2026-11-01',
    )
  }
  return paper
}

/** The plan after changes of one step by somebody on a day. */
export function after(plan: Plan, changes: Changes, who: Worker, on: string): Plan {
  const { oid, name, agency } = who
  return applyEvents(
    plan,
    changes.map((change, at) => ({
      seq: plan.seq + 1 + at,
      operation: `step-${plan.seq + 1 + at}`,
      author: { oid, name, agency },
      at: `${on}T12:00:00.000Z`,
      change,
    })),
  )
}

/** The plan once Priya asked for its closure. */
export const asked = (plan: Plan, more: Partial<ClosureWish> = {}, on = '2026-11-22'): Plan =>
  after(plan, asking('closure', { ...wish, ...more }, on), priya, on)

export const closureIn = (plan: Plan) => {
  const closure = plan.records.get('closure')
  if (!closure) throw new Error('no closure was asked for')
  return closure
}

/** The plan once Helen approved that closure. */
export const approved = (plan: Plan, on = '2026-11-22'): Plan =>
  after(
    plan,
    approving(
      plan,
      closureIn(plan),
      { hash: 'hash', isWhole: true },
      { by: helen.name, on, why: null },
    ),
    helen,
    on,
  )
