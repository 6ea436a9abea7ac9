import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { updatePrompts } from '../../../../src/service/due/update-prompts.ts'
import { grace, helen, liam, omar, priya, removes, type Worker } from '../../plan/plan-lab.ts'
import { adding, held, openChatLab, opened, tenantId, type ChatLab } from '../prompts/chat-lab.ts'

/** Domestic abuse, which the police hold, and housing; the three-month review is due on Saturday 28 November 2026. */
let lab: ChatLab
beforeEach(() => {
  lab = openChatLab(['8.1', '9.1'])
  for (const who of [liam, omar]) join(who)
})
afterEach(() => lab.close())

const join = ({ oid, name, agency }: Worker, role = 'member') =>
  lab.write(priya, adding('member', { oid, name, agency, role, from: opened }, `member-of-${oid}`))

function on(day: string) {
  const { ask, withdraw } = updatePrompts({
    plan: lab.plan(),
    prompts: lab.log.prompts.ofPlan(lab.plan().key),
    tenantId,
    on: day,
    lastLook: null,
    workers: lab.log.directory,
  })
  return {
    ask: ask.map(({ key }) => `${key.oid} ${key.about}`),
    withdraw: withdraw.map(({ oid, about }) => `${oid} ${about}`),
  }
}

/** Asks what is due on a day, as the look at the plan does. */
function ask(day: string) {
  const due = { tenantId, on: day, lastLook: null, workers: lab.log.directory }
  const prompts = lab.log.prompts.ofPlan(lab.plan().key)
  const { ask: asked, withdraw } = updatePrompts({ plan: lab.plan(), prompts, ...due })
  for (const { id } of withdraw) lab.log.prompts.withdrawn(id)
  for (const { key, since } of asked) lab.log.prompts.ask(key, `${day}T09:00:00.000Z`, { since })
}
const of = (who: Worker) => lab.prompts('update').filter(({ oid }) => oid === who.oid)
const last = (who: Worker) => of(who).at(-1)?.id ?? ''
const answer = (id: string) => lab.log.prompts.answered(id, '{}', 'x', '2026-11-23T10:00:00.000Z')

describe('before a review', () => {
  it('nobody of the team is asked six working days before, and on the fifth whoever holds a source is', () => {
    expect(on('2026-11-22').ask).toEqual([])
    expect(on('2026-11-23').ask).toEqual(['oid-liam change:8.1.E1', 'oid-omar change:9.1.E1'])
  })

  it('neither the lead nor the manager is asked, nor whoever holds nothing', () => {
    const asked = on('2026-11-23').ask.join()
    for (const { oid } of [priya, helen, grace]) expect(asked).not.toContain(oid)
  })

  it('whoever joins is asked from their first day, and whoever leaves no more', () => {
    const { oid, name, agency } = omar
    lab.set(priya, 'member-of-oid-omar', 'to', '2026-11-23')
    expect(on('2026-11-23').ask).toContain('oid-omar change:9.1.E1')
    expect(on('2026-11-24').ask).toEqual(['oid-liam change:8.1.E1'])
    ask('2026-11-23')
    expect(on('2026-11-24').withdraw).toEqual(['oid-omar change:9.1.E1'])
    lab.write(priya, adding('member', { oid, name, agency, role: 'member', from: '2026-11-25' }))
    expect(on('2026-11-24').ask).toEqual([])
  })

  it('nobody is asked whose agency the directory has otherwise by now', () => {
    lab.log.directory.keep({ ...liam, agency: 'Southshire Police' }, 'oid-ivy', 'now')
    expect(on('2026-11-23').ask).toEqual(['oid-omar change:9.1.E1'])
  })

  it('nobody is asked of a need that is hidden from them', () => {
    const need = [...lab.plan().records.values()].find(({ fields }) => fields['ref'] === '8.1')
    lab.write(priya, {
      do: 'set',
      id: 'hide-8.1',
      record: need?.id ?? '',
      field: 'audience',
      value: [priya.agency],
      base: lab.plan().seq,
    })
    expect(on('2026-11-23').ask).toEqual(['oid-omar change:9.1.E1'])
  })

  it('whoever searched before is asked to search again, whatever their agency is called', () => {
    const searches = { measures: ['domestic-abuse-incident'], people: ['family'] }
    const days = { from: '2026-06-01', to: '2026-09-01', source: 'Own records' }
    lab.write(grace, adding('searched', { ...searches, ...days }))
    expect(on('2026-11-23').ask).toContain('oid-grace change:8.1.E1')
  })
})

describe('one person', () => {
  it('gets the next question once the one before is answered, and three at most', () => {
    ask('2026-11-23')
    expect(on('2026-11-23')).toEqual({ ask: [], withdraw: [] })
    answer(last(omar))
    ask('2026-11-24')
    answer(last(omar))
    ask('2026-11-25')
    expect(of(omar).map(({ about }) => about)).toEqual([
      'change:9.1.E1',
      'change:9.1.E2',
      'change:9.1.E3',
    ])
    answer(last(omar))
    expect(on('2026-11-26').ask).toEqual([])
  })

  it('keeps a question that was sent, and one that was not only while it is needed', () => {
    ask('2026-11-23')
    const need = [...lab.plan().records.values()].find(({ fields }) => fields['ref'] === '9.1')
    lab.write(priya, removes(need?.id ?? ''))
    expect(on('2026-11-24').withdraw).toEqual(['oid-omar change:9.1.E1'])
    lab.log.prompts.sending(last(omar), 'a:1', '2026-11-24T09:00:00.000Z')
    expect(on('2026-11-24')).toEqual({ ask: [], withdraw: [] })
  })
})

describe('everything stops', () => {
  beforeEach(() => ask('2026-11-23'))
  const both = ['oid-liam change:8.1.E1', 'oid-omar change:9.1.E1']

  it('at the first answer of the lead', () => {
    const key = { plan: lab.plan().key, point: '3-month', due: '2026-11-28', oid: priya.oid }
    lab.log.prompts.ask({ kind: 'review', ...key, about: '9.1' }, 'now')
    expect(on('2026-11-24').withdraw).toEqual([])
    answer(lab.prompt().id)
    expect(on('2026-11-24')).toEqual({ ask: [], withdraw: both })
  })

  it('when the review is held', () => {
    lab.write(priya, held('3-month', '2026-11-24'))
    expect(on('2026-11-24')).toEqual({ ask: [], withdraw: both })
  })

  it('when the next review is due, and not a day before', () => {
    expect(on('2027-02-13').withdraw).toEqual([])
    expect(on('2027-02-14').withdraw).toEqual(both)
  })

  it('but not where the clock has gone back before the day they were asked', () => {
    expect(on('2026-11-22').withdraw).toEqual([])
    expect(on('2026-10-01')).toEqual({ ask: [], withdraw: [] })
  })
})
