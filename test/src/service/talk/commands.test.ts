import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, helen, liam, omar, priya, type Person } from '../service-lab.ts'
import { openTalkLab, sharedScopes, type Scope, type TalkLab } from './talk-lab.ts'

let lab: TalkLab
beforeEach(async () => {
  lab = await openTalkLab()
})
afterEach(() => lab.close())

const memberOf = ({ oid }: Person): string =>
  [...(lab.log.plan(lab.key)?.records.values() ?? [])].find(
    ({ kind, fields }) => kind === 'member' && fields['oid'] === oid,
  )?.id ?? ''
const action = (who: Person, due: string, done?: string) =>
  adding('action', {
    what: 'Ring the school about Sam',
    owner: memberOf(who),
    due,
    ...(done === undefined ? {} : { done }),
  })
const allScopes: readonly Scope[] = ['personal', ...sharedScopes]
const asked = ['my actions', 'reviews', 'plan', 'outstanding'] as const
const personal = /Hartley|Sam|Ring the school|Priya|Grace/

describe('in somebody’s own chat', () => {
  it('"my actions" tells how many there are and since when one is late, and never what', async () => {
    lab.write(
      priya,
      action(priya, '2026-11-03'),
      action(priya, '2026-12-05'),
      action(priya, '2026-11-01', '2026-11-01'),
      action(grace, '2026-11-02'),
    )
    const said = await lab.says(priya, 'personal', 'my actions')
    expect(said).toContain('2 actions, 1 late since 3 November 2026')
    expect(said).toContain(`[FP-1042](http://127.0.0.1:3978/plans/${lab.key})`)
    expect(said).not.toMatch(personal)
    expect(await lab.says(grace, 'personal', 'My  Actions ')).toContain('1 action, 1 late since 2')
    expect(await lab.says(liam, 'personal', 'my actions')).toContain('You have no open action.')
  })

  it('"my actions" says when the next is due where none is late', async () => {
    lab.write(priya, action(priya, '2026-11-25'), action(priya, '2026-12-05'))
    expect(await lab.says(priya, 'personal', 'my actions')).toContain(
      '2 actions, next due 25 November 2026',
    )
  })

  it('"reviews" tells those due in 28 days and those that are late, and no others', async () => {
    lab.clock.day = '2026-08-03'
    expect(await lab.says(priya, 'personal', 'reviews')).toContain('No review is due')
    lab.clock.day = '2026-08-04'
    const said = await lab.says(priya, 'personal', 'reviews')
    expect(said).toContain('3 month review due 1 September 2026')
    lab.clock.day = '2026-09-02'
    expect(await lab.says(priya, 'personal', 'reviews')).toContain(
      '3 month review was due 1 September 2026',
    )
  })

  it('"outstanding" tells refs under the word that says how each stands', async () => {
    const said = await lab.says(priya, 'personal', 'outstanding')
    expect(said).toMatch(/FP-1042\]\([^)]*\): Judgement needed: 5\.1/)
    expect(said).not.toMatch(personal)
  })

  it('"plan" tells how each plan stands, and "plan FP-1042" of one', async () => {
    for (const text of ['plan', 'plan FP-1042', 'plan 1042', 'PLAN fp-1042']) {
      expect(await lab.says(priya, 'personal', text)).toContain('0 of 1 met, 1 outstanding')
    }
  })

  it('what was asked is on the access log with the plans that were shown', async () => {
    lab.looks()
    await lab.says(priya, 'personal', 'reviews')
    expect(lab.looks()).toEqual([
      'Priya Nair | chat message | no plan | chat | allowed',
      'Priya Nair | reviews | no plan | chat | allowed',
    ])
    expect(lab.log.access.rows(1)).toMatchObject([{ what: 'reviews', plans: [lab.key] }])
  })
})

describe.each(sharedScopes)('in a %s', (scope) => {
  it('a plan is linked by one of its team alone, and to everybody else is not there', async () => {
    const never = await lab.says(omar, scope, 'plan FP-9999')
    expect(await lab.says(omar, scope, 'plan FP-1042')).toBe(never)
    expect(never).toContain('There is no plan of that number')
    expect(await lab.says(priya, scope, 'plan FP-9999')).toBe(never)
    const none = await lab.says(priya, scope, 'plan')
    expect(none).toContain('No plan that you may open is linked here.')

    const linked = await lab.says(priya, scope, 'plan FP-1042')
    expect(linked).toContain('"text":"FP-1042"')
    expect(linked).toContain(`/plans/${lab.key}"`)
    expect(await lab.says(grace, scope, 'plan')).toBe(linked)
    for (const text of asked) expect(await lab.says(omar, scope, text)).toBe(none)
  })

  it('what is told there is counts and days of the linked plan, and a link', async () => {
    lab.write(priya, action(priya, '2026-11-03'))
    await lab.says(priya, scope, 'plan FP-1042')
    const outstanding = await lab.says(priya, scope, 'outstanding')
    expect(outstanding).toContain('1 outstanding')
    expect(outstanding).not.toContain('5.1')
    expect(await lab.says(priya, scope, 'my actions')).toContain(
      '1 action, 1 late since 3 November',
    )
    expect(await lab.says(priya, scope, 'reviews')).toContain('3 month review was due')
    for (const text of asked) expect(await lab.says(priya, scope, text)).not.toMatch(personal)
  })

  it('words that do not mention the bot are not answered', async () => {
    await lab.says(priya, scope, 'plan FP-1042')
    await lab.post({ ...lab.placed(priya, scope), text: 'plan', entities: [] })
    expect(lab.reached()).toBe('')
  })

  it('another of somebody’s plans is not told of, and a restricted one nowhere', async () => {
    await lab.says(priya, scope, 'plan FP-1042')
    const head = [...(lab.log.plan(lab.key)?.records.keys() ?? [])][0] ?? ''
    const other = lab.service.desk.open(priya, {
      family: 'Osei',
      framework: 'supporting-families-2022',
      opened: '2026-06-01',
    })
    expect(other.kind).toBe('opened')
    expect(await lab.says(priya, scope, 'outstanding')).not.toContain('FP-1043')
    lab.write(helen, {
      do: 'set',
      id: 'r-1',
      record: head,
      field: 'restricted',
      value: true,
      base: 0,
    })
    const none = await lab.says(omar, scope, 'plan')
    expect(await lab.says(priya, scope, 'plan')).toBe(none)
    expect(await lab.says(priya, scope, 'plan FP-1042')).toContain(
      'There is no plan of that number',
    )
  })
})

it('a channel is one chat whichever of its threads somebody asks in, and is answered in that thread', async () => {
  await lab.says(priya, 'channel', 'plan FP-1042')
  const id = '19:channel@thread.tacv2'
  const thread = { ...lab.placed(priya, 'channel'), text: '<at>P</at> plan' }
  const entities = [
    {
      type: 'mention',
      text: '<at>P</at>',
      mentioned: { id: lab.teams ? `28:8d0f1f5a-2a39-4f0e-8a0c-7d1f6f2b9b11` : '' },
    },
  ]
  await lab.post({
    ...thread,
    entities,
    conversation: { ...thread.conversation, id: `${id};messageid=99` },
  })
  const reached = lab.reached()
  expect(reached).toContain('FP-1042')
  expect(decodeURIComponent(reached)).toContain(`${id};messageid=99/activities`)
})

describe.each(allScopes)('whatever else is said in a %s', (scope) => {
  it.each([
    'help',
    'hello',
    'delete everything',
    '',
    'plan Hartley',
    'plan 12345678901',
    '/my actions',
  ])('%j is answered by what the bot can do', async (text) => {
    const said = await lab.says(priya, scope, text)
    expect(said).toContain('my actions (your actions, and which are late)')
    expect(said).not.toMatch(/FP-1042/)
  })

  it('64 kB of it is answered as quickly, and by the same', async () => {
    expect(await lab.says(priya, scope, 'my actions '.repeat(6_000))).toContain('my actions (your')
  })

  it('somebody whom Teams does not name is told of no plan', async () => {
    await lab.says(priya, scope, scope === 'personal' ? 'plan' : 'plan FP-1042')
    for (const text of asked) expect(await lab.says(null, scope, text)).not.toContain('FP-1042')
  })
})

it.each([
  ['mentions that are no list', { entities: 'all' }],
  [
    'mentions of nobody',
    { entities: [null, 7, { type: 'mention' }, { type: 'mention', mentioned: 'x' }] },
  ],
  ['no text', { text: null }],
  ['a text that is no text', { text: { a: 1 } }],
  ['removed members that are no list', { membersRemoved: { id: 'x' }, type: 'conversationUpdate' }],
])('a message with %s breaks nothing', async (_, change) => {
  await lab.post({ ...lab.placed(priya, 'group'), ...change })
  expect(lab.reached()).not.toContain('FP-1042')
  expect(await lab.says(priya, 'personal', 'plan')).toContain('FP-1042')
})

describe('chats of several people', () => {
  const known = (id: string) => lab.log.sharedChats.find(priya.tenantId, id)

  it('are kept apart from those of one person, whose prompts never go there', async () => {
    await lab.says(grace, 'group', 'help')
    expect(known('19:group@thread.v2')).toMatchObject({
      plan: null,
      serviceUrl: lab.teams.serviceUrl,
    })
    expect(lab.log.conversations.find(grace.tenantId, grace.oid)).toBeNull()
    await lab.says(grace, 'personal', 'help')
    expect(known(`chat-${grace.oid}`)).toBeNull()
  })

  it.each([
    ['the app is removed', { type: 'installationUpdate', action: 'remove' }],
    [
      'the bot is taken out',
      {
        type: 'conversationUpdate',
        membersRemoved: [{ id: '28:8d0f1f5a-2a39-4f0e-8a0c-7d1f6f2b9b11' }],
      },
    ],
  ])('are forgotten with what they are linked to when %s', async (_, change) => {
    await lab.says(priya, 'group', 'plan FP-1042')
    expect(known('19:group@thread.v2')?.plan).toBe(lab.key)
    await lab.post({ ...lab.placed(priya, 'group'), text: undefined, ...change })
    expect(known('19:group@thread.v2')).toBeNull()
  })

  it('of a team are all forgotten when the app is removed from the team', async () => {
    await lab.says(priya, 'channel', 'plan FP-1042')
    const general = {
      id: '19:general@thread.tacv2',
      tenantId: priya.tenantId,
      conversationType: 'channel',
    }
    const removed = {
      type: 'installationUpdate',
      action: 'remove',
      text: undefined,
      conversation: general,
    }
    await lab.post({ ...lab.placed(priya, 'channel'), ...removed })
    expect(known('19:channel@thread.tacv2')).toBeNull()
  })

  it('stay when somebody else leaves', async () => {
    await lab.says(priya, 'group', 'plan FP-1042')
    const left = {
      type: 'conversationUpdate',
      membersRemoved: [{ id: '29:omar' }],
      text: undefined,
    }
    await lab.post({ ...lab.placed(priya, 'group'), ...left })
    expect(known('19:group@thread.v2')?.plan).toBe(lab.key)
  })
})
