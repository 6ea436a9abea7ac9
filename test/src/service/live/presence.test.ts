import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { headOf } from '../../../../src/plan/plan.ts'
import { adding, grace, helen, ivy, liam, omar, priya } from '../service-lab.ts'
import { openPresenceLab, soon, type PresenceLab } from './presence-lab.ts'

let lab: PresenceLab
beforeEach(async () => {
  lab = await openPresenceLab()
})
afterEach(() => lab.close())

describe('two people in one plan', () => {
  it('one hears when the other comes, stands in a field, and leaves; the other is told the same by name', async () => {
    const { told } = await lab.listen(grace)
    await lab.beat(priya)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair' }])
    await lab.beat(priya, lab.goal)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair', at: lab.goal }])
    await lab.leaves(priya)
    await expect.poll(() => told.at(-1), soon).toEqual([])
    expect(told).toHaveLength(3)
  })

  it('who comes later hears at once who is there already, after the plan', async () => {
    await lab.beat(priya, lab.goal)
    const { told, kinds } = await lab.listen(grace)
    await expect.poll(() => told, soon).toEqual([[{ name: 'Priya Nair', at: lab.goal }]])
    expect(kinds.filter(Boolean)).toEqual(['view', 'presence'])
  })

  it('hear nothing of themselves, and nothing that says the same again', async () => {
    const { kinds } = await lab.listen(grace)
    await lab.beat(grace, lab.goal)
    await lab.beat(priya)
    await lab.beat(priya)
    await expect.poll(() => kinds.filter(Boolean), soon).toEqual(['view', 'presence'])
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(kinds.filter(Boolean)).toEqual(['view', 'presence'])
  })

  it('who gives no sign for 35 seconds is gone', async () => {
    const { told } = await lab.listen(grace)
    await lab.beat(priya)
    await expect.poll(() => told, soon).toHaveLength(1)
    lab.goesBy(34_999)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(told).toHaveLength(1)
    lab.goesBy(1)
    await expect.poll(() => told.at(-1), soon).toEqual([])
  })

  it('whose last stream ends is gone at once', async () => {
    const { told } = await lab.listen(grace)
    const { leave } = await lab.listen(priya)
    await lab.beat(priya)
    await expect.poll(() => told, soon).toHaveLength(1)
    await leave()
    await expect.poll(() => told.at(-1), soon).toEqual([])
  })

  it('who leaves the team is gone, and their signs are refused as if nothing were there', async () => {
    const { told } = await lab.listen(priya)
    await lab.beat(grace, lab.goal)
    await expect.poll(() => told, soon).toHaveLength(1)
    const records = [...(lab.log.plan(lab.key)?.records.values() ?? [])]
    const record = records.find(({ fields }) => fields['oid'] === grace.oid)?.id
    const base = lab.log.plan(lab.key)?.seq
    await lab.write(priya, { do: 'set', id: 'out', record, field: 'to', value: '2026-11-24', base })
    await expect.poll(() => told.at(-1), soon).toEqual([])
    const refused = await lab.beat(grace, lab.goal)
    expect([refused.status, await refused.json()]).toEqual([
      404,
      { code: 'nothing-here', message: 'Nothing is here.' },
    ])
  })

  it('whom the directory does not know any more is told of to nobody', async () => {
    await lab.beat(grace, lab.goal)
    expect(await (await lab.beat(priya)).json()).toEqual({
      present: [{ name: 'Grace Adeyemi', at: lab.goal }],
    })
    lab.log.directory.drop(grace.oid, ivy.oid, '2026-11-25T09:00:00.000Z')
    expect(await (await lab.beat(priya)).json()).toEqual({ present: [] })
  })
})

describe('a record that is hidden', () => {
  it('is told to nobody from whom it is kept, not even by the moment somebody comes to it', async () => {
    const hidden = adding('evidence', {
      measure: 'judgement',
      by: 'practitioner',
      about: '5.1',
      result: 'not-met',
      on: '2026-11-02',
      note: 'Only for the police',
      audience: [liam.agency],
    })
    if (hidden.do !== 'add') throw new Error('nothing is added')
    expect((await lab.write(liam, hidden)).status).toBe(200)
    const hers = await lab.listen(grace)
    await lab.beat(liam)
    await expect.poll(() => hers.told, soon).toEqual([[{ name: 'Liam Doyle' }]])
    const there = await lab.beat(liam, { record: hidden.record, field: 'note' })
    const nowhere = await lab.beat(liam, { record: 'nowhere', field: 'note' })
    expect(await there.text()).toBe(await nowhere.text())
    await lab.beat(liam)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(hers.told).toHaveLength(1)
  })

  it('ends to be told as soon as it is hidden, though nobody moved', async () => {
    const { told } = await lab.listen(grace)
    await lab.beat(priya, lab.why)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair', at: lab.why }])
    const decision = adding('sharing', {
      agency: grace.agency,
      purpose: 'Support at school',
      basis: 'Public task',
      categories: ['general'],
      decision: 'do-not-share',
      why: 'The family asked for it.',
      from: '2026-11-25',
    })
    expect((await lab.write(priya, decision)).status).toBe(200)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair' }])
  })
})

describe('somebody who opened the plan in an emergency', () => {
  it('is told to nobody, and hears of nobody', async () => {
    const reference = headOf(lab.log.plan(lab.key) ?? { records: new Map() })?.fields['reference']
    const why = 'A child was seen alone at night in the snow.'
    expect((await lab.post(omar, '/api/emergencies', { reference, why })).status).toBe(201)
    const hers = await lab.listen(priya)
    const his = await lab.listen(omar)
    const answer = await lab.beat(omar, lab.goal)
    expect([answer.status, await answer.json()]).toEqual([200, { present: [] }])
    await lab.beat(priya, lab.goal)
    await lab.beat(helen)
    await expect.poll(() => hers.told, soon).toEqual([[{ name: 'Helen Marsh' }]])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(his.told).toEqual([])

    // A sign of then says nothing of them once they have a place: the next one does.
    const { oid, name, agency } = omar
    const place = adding('member', { oid, name, agency, role: 'member', from: '2026-11-01' })
    expect((await lab.write(priya, place)).status).toBe(200)
    expect(await (await lab.beat(priya)).json()).toEqual({ present: [{ name: 'Helen Marsh' }] })
    await lab.beat(omar)
    expect(await (await lab.beat(priya)).json()).toEqual({
      present: [{ name: 'Helen Marsh' }, { name: 'Omar Farouk' }],
    })
  })
})
