import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, helen, liam, omar, priya, ruth } from '../service-lab.ts'
import { openClosureChatLab, type ClosureChatLab } from './closure-chat-lab.ts'

let lab: ClosureChatLab
beforeEach(async () => {
  lab = await openClosureChatLab()
})
afterEach(() => lab.close())

/** Priya asks, and the managers are told. */
async function asked(closing = '2026-12-10'): Promise<{ promptId: string; hash: string }> {
  expect(await lab.asks(priya, { closing })).toMatchObject({ status: 200 })
  await lab.service.tick()
  const [prompt] = lab.prompts('closure', helen)
  const { hash } = await lab.page(helen)
  if (!prompt || !hash) throw new Error('Helen was not asked')
  return { promptId: prompt.id, hash }
}
const closure = () =>
  [...(lab.log.plan(lab.key)?.records.values() ?? [])].find((one) => one.kind === 'closure')
const adverse = () =>
  adding('evidence', {
    measure: 'judgement',
    on: '2026-11-20',
    by: 'practitioner',
    about: '2.1',
    result: 'not-met',
  })

describe('a closure that is asked for', () => {
  it('is put to each manager, by numbers, and to nobody else', async () => {
    await asked()
    for (const who of [helen, ruth]) {
      const [card, ...more] = lab.arrived(who)
      expect(more).toEqual([])
      expect(card).toContain('FP-1042: closure to decide')
      expect(card).toContain('closure.approve')
      expect(card).not.toMatch(/Hartley|Sam|What was agreed is done|Family hub/)
    }
    for (const who of [priya, grace, liam]) {
      expect(lab.arrived(who).filter((card) => card.includes('closure'))).toEqual([])
    }
  })

  it('is approved after a second look, and whoever asked is told', async () => {
    const { promptId, hash } = await asked()
    lab.arrived(ruth)
    const question = await lab.press(helen, { action: 'closure.approve', promptId, hash })
    expect(question).toContain('closure.approved')
    expect(closure()?.fields['decision']).toBeUndefined()
    const done = await lab.press(helen, { action: 'closure.approved', promptId, hash })
    expect(done).toContain(`Approved by ${helen.name} on 25 November 2026.`)
    expect(closure()?.fields).toMatchObject({ decision: 'approved', decidedBy: helen.name })
    await lab.service.tick()
    expect(lab.arrived(priya).join()).toContain('FP-1042: closure approved')
    expect(lab.arrived(ruth).join()).toContain(`PUT`)
    expect(lab.prompts('closure', ruth).map(({ state }) => state)).toEqual(['withdrawn'])
  })

  it('that is approved twice, as Teams may send it, is approved once', async () => {
    const { promptId, hash } = await asked()
    const press = { action: 'closure.approved', promptId, hash }
    const [first, second] = [await lab.press(helen, press), await lab.press(helen, press)]
    expect(second).toBe(first)
    const decisions = lab.log
      .eventsSince(lab.key, 0)
      .filter(({ change }) => change.do === 'set' && change.field === 'decision')
    expect(decisions).toHaveLength(1)
  })

  it('that closes the plan on the same day is told to whoever asked as well', async () => {
    const { promptId, hash } = await asked('2026-11-25')
    await lab.press(helen, { action: 'closure.approved', promptId, hash })
    expect(lab.closed()).toBe('2026-11-25')
    await lab.service.tick()
    expect(lab.arrived(priya).join()).toContain('FP-1042: closure approved')
    await lab.service.tick()
    expect(lab.arrived(priya)).toEqual([])
  })

  it('stands in a manager’s inbox with a link to the plan', async () => {
    await asked()
    const answer = await lab.ask(helen, '/api/inbox')
    expect(await answer.json()).toMatchObject({
      items: [{ kind: 'closure', about: null, link: `/plans/${lab.key}` }],
    })
  })

  it('is sent back with a reason, which is in the plan and on no card', async () => {
    const { promptId, hash } = await asked()
    expect(await lab.press(helen, { action: 'closure.return', promptId, hash })).toContain(
      'closure.returned',
    )
    const reason = 'Sam has not been seen since half-term.'
    const done = await lab.press(helen, { action: 'closure.returned', promptId, hash, reason })
    expect(done).toContain(`Sent back by ${helen.name}`)
    expect(done).toContain('The reason is in the plan.')
    await lab.service.tick()
    const told = lab.arrived(priya).join()
    expect(told).toContain('FP-1042: closure sent back')
    expect(done + told).not.toContain('half-term')
    expect(closure()?.fields).toMatchObject({ decision: 'returned', why: reason })
  })

  it('is not sent back without a reason', async () => {
    const { promptId, hash } = await asked()
    for (const reason of [undefined, '', '   ', 7, { a: 1 }]) {
      const again = await lab.press(helen, { action: 'closure.returned', promptId, hash, reason })
      expect(again).toContain('Give a reason.')
    }
    expect(closure()?.fields['decision']).toBeUndefined()
  })

  it('keeps a reason of 64 kB on the screen, and asks for a shorter one', async () => {
    const { promptId, hash } = await asked()
    const reason = 'because '.repeat(8_000)
    const said = await lab.press(helen, { action: 'closure.returned', promptId, hash, reason })
    expect(said).toContain('Shorten your reason to 2,000 characters')
    expect(closure()?.fields['decision']).toBeUndefined()
  })
})

describe('a plan that changed after the card was drawn', () => {
  it('is not approved by that card, which is drawn anew and says what changed', async () => {
    const { promptId, hash } = await asked()
    lab.write(priya, adding('need', { ref: '7.1', people: ['sam'], identified: '2026-11-20' }))
    for (const action of ['closure.approve', 'closure.approved']) {
      const again = await lab.press(helen, { action, promptId, hash })
      expect(again).toContain('Nothing was decided. Look again.')
      expect(again).toContain('Need 7.1 was added.')
    }
    expect(closure()?.fields['decision']).toBeUndefined()
  })

  it('keeps the reason that was typed for sending it back', async () => {
    const { promptId, hash } = await asked()
    lab.write(priya, adverse())
    const sent = { action: 'closure.returned', promptId, hash, reason: 'Look at 2.1 again.' }
    const again = await lab.press(helen, sent)
    expect(again).toContain('Look at 2.1 again.')
    expect(again).toContain('Evidence on 2.1 was added.')
    expect(closure()?.fields['decision']).toBeUndefined()
  })

  it('voids an approval, and everybody with a part in it is told who changed it', async () => {
    const { promptId, hash } = await asked()
    await lab.press(helen, { action: 'closure.approved', promptId, hash })
    await lab.service.tick()
    for (const who of [priya, helen]) lab.arrived(who)
    lab.write(grace, adverse())
    await lab.service.tick()
    for (const who of [priya, helen]) {
      const told = lab.arrived(who).join()
      expect(told).toContain('FP-1042: approval void')
      expect(told).toContain(`The plan was changed by ${grace.name} on 25 November 2026.`)
    }
  })
})

describe('a decision is not taken', () => {
  it.each([
    ['the lead, who asked', priya],
    ['a member of the team', grace],
    ['somebody of no team', omar],
  ])('from %s, who is told nothing', async (_, who) => {
    const { promptId, hash } = await asked()
    for (const action of ['closure.approve', 'closure.approved', 'closure.return', 'prompt.show']) {
      const reply = await lab.press(who, { action, promptId, hash })
      expect(reply).toContain('This prompt is closed to you')
      expect(reply).not.toContain('FP-1042')
    }
    const typed = await lab.press(who, {
      action: 'closure.returned',
      promptId,
      hash,
      reason: 'No.',
    })
    expect(typed).toContain('This prompt is closed to you')
    expect(closure()?.fields['decision']).toBeUndefined()
  })

  it('from a manager who asked for it', async () => {
    await lab.asks(helen, { closing: '2026-12-10' })
    await lab.service.tick()
    expect(lab.prompts('closure', helen)).toEqual([])
    const promptId = lab.prompts('closure', ruth)[0]?.id
    const { hash } = await lab.page(ruth)
    const reply = await lab.press(helen, { action: 'closure.approved', promptId, hash })
    expect(reply).toContain('You asked for this closure, so another manager decides.')
    expect(closure()?.fields['decision']).toBeUndefined()
  })

  it.each([
    ['no prompt of that id', { promptId: 'other' }, 'This prompt is closed to you'],
    ['no hash', { hash: undefined }, 'This button no longer works'],
    ['another hash', { hash: 'f'.repeat(64) }, 'Nothing was decided. Look again.'],
    ['a list for a hash', { hash: ['f'] }, 'This button no longer works'],
  ])('where there is %s', async (_, change, says) => {
    const good = await asked()
    const reply = await lab.press(helen, { action: 'closure.approved', ...good, ...change })
    expect(reply).toContain(says)
    expect(closure()?.fields['decision']).toBeUndefined()
  })
})

it('a request that was withdrawn is taken off the managers’ cards', async () => {
  await asked()
  lab.arrived(helen)
  const id = closure()?.id ?? ''
  await lab.act(priya, { do: 'withdraw', id: 'w-1', closure: id })
  await lab.service.tick()
  const cards = lab.arrived(helen)
  expect(cards[0]).toMatch(/^PUT/)
  expect(cards.join()).toContain(`Withdrawn by ${priya.name}`)
})

it('a decision is on the access log with its plan, in the name of whoever pressed', async () => {
  const { promptId, hash } = await asked()
  lab.looks()
  await lab.press(helen, { action: 'closure.approved', promptId, hash })
  expect(lab.looks()).toContain(`Helen Marsh | closure approve | ${lab.key} | chat | allowed`)
})
