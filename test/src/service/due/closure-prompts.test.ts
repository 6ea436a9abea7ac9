import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Prompt } from '../../../../src/log/prompts.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { closurePrompts } from '../../../../src/service/due/closure-prompts.ts'
import { dueInPlan } from '../../../../src/service/due/due-in-plan.ts'
import { returning } from '../../../../src/plan/closure/changes.ts'
import { adds, helen, priya, today } from '../../plan/plan-lab.ts'
import {
  after,
  approved,
  asked,
  closureIn,
  opened,
  readyPaper,
} from '../../plan/closure/closure-lab.ts'

let log: Log
beforeEach(() => {
  log = openLog(':memory:')
})
afterEach(() => log.close())

const tenantId = 'tenant'
const inPlan = (plan: Plan, on: string) => ({
  plan,
  prompts: log.prompts.ofPlan(plan.key),
  tenantId,
  on,
  lastLook: null,
  workers: log.directory,
})
/** Looks on a day, puts what is new and takes back what is over, and says which that was. */
function look(plan: Plan, on = today): string[] {
  const { ask, withdraw } = closurePrompts(inPlan(plan, on))
  for (const { key, since } of ask) log.prompts.ask(key, `${on}T10:00:00.000Z`, { since })
  for (const { id } of withdraw) log.prompts.withdrawn(id)
  const named = ({ kind, point, oid }: Pick<Prompt, 'kind' | 'point' | 'oid'>) =>
    `${kind} ${point} ${oid.replace('oid-', '')}`
  return [...ask.map(({ key }) => named(key)), ...withdraw.map((one) => `not ${named(one)}`)]
}
const sendAll = (): void => {
  for (const { id } of log.prompts.inState('due', 99)) {
    log.prompts.sending(id, 'chat', 'now')
    log.prompts.sent(id, `activity-${id}`)
  }
}
const tomorrow = '2026-11-23'

describe('a closure', () => {
  it('is put to the manager once, however often it is looked at', () => {
    const plan = asked(readyPaper().plan)
    expect(look(plan)).toEqual(['closure asked helen'])
    expect(look(plan)).toEqual([])
    sendAll()
    expect(look(plan, tomorrow)).toEqual([])
  })

  it('is taken off the manager’s card once it is decided, and told to whoever asked', () => {
    const plan = asked(readyPaper().plan, { closing: tomorrow })
    look(plan)
    sendAll()
    expect(look(approved(plan))).toEqual(['closure-told approved priya', 'not closure asked helen'])
  })

  it('that was told of is told anew where that changed before it left', () => {
    const plan = asked(readyPaper().plan, { closing: tomorrow })
    look(approved(plan))
    const by = { by: helen.name, on: today, why: 'Wait.' }
    const back = after(plan, returning(closureIn(plan), by), helen, today)
    expect(look(back)).toEqual(['closure-told returned priya', 'not closure-told approved priya'])
  })

  it('that was told of once its card left stays told', () => {
    const plan = asked(readyPaper().plan, { closing: tomorrow })
    look(approved(plan))
    sendAll()
    const by = { by: helen.name, on: today, why: 'Wait.' }
    expect(look(after(plan, returning(closureIn(plan), by), helen, today))).toEqual([
      'closure-told returned priya',
    ])
  })

  it('that closes the plan at once is told to whoever asked, once', () => {
    const plan = approved(asked(readyPaper().plan))
    expect(look(plan)).toEqual(['closure-told approved priya'])
    sendAll()
    expect(look(plan, tomorrow)).toEqual([])
  })

  it('of a plan that nobody asked to close is nothing', () => {
    expect(look(readyPaper().plan)).toEqual([])
  })
})

describe('the watch after closure', () => {
  const watched = () => {
    const paper = readyPaper(['2.1', '3.1', '8.1'])
    const search = { people: ['tom'], from: opened, to: today }
    const police = { measures: ['domestic-abuse-incident'], ...search }
    paper.write(priya, adds('searched', 'police', police))
    paper.plan = approved(asked(paper.plan))
    look(paper.plan)
    sendAll()
    return paper
  }
  const referred = (paper: ReturnType<typeof readyPaper>) => {
    const referral = { measure: 'referral', who: 'tom', on: '2027-01-05', referredTo: 'statutory' }
    paper.write(priya, adds('evidence', 'referral', referral), '2027-01-05')
  }

  it('is looked at each day while something may come of it, and not after', () => {
    const paper = watched()
    expect(dueInPlan(inPlan(paper.plan, '2026-12-22')).next).toBe('2026-12-23')
    referred(paper)
    expect(dueInPlan(inPlan(paper.plan, '2027-01-06')).next).toBe('9999-12-31')
  })

  it('is told once where it lapsed, whatever day it is looked at on', () => {
    const paper = watched()
    expect(look(paper.plan, '2027-01-04')).toEqual([])
    referred(paper)
    expect(look(paper.plan, '2027-01-05')).toEqual(['watch lapsed helen'])
    sendAll()
    for (const on of ['2027-01-05', '2027-01-06', '2027-06-30', '2028-01-01']) {
      expect([on, look(paper.plan, on)]).toEqual([on, []])
    }
  })
})
