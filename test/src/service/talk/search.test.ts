import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { grace, helen, liam, omar, priya, type Person } from '../service-lab.ts'
import { openTalkLab, searchFor, type TalkLab } from './talk-lab.ts'

let lab: TalkLab
beforeEach(async () => {
  lab = await openTalkLab()
})
afterEach(() => lab.close())

const none = { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } }
const search = async (who: Person | null, text: string, options?: object) =>
  JSON.parse(await lab.invokes(who, 'query', searchFor(text, options)))
const link = async (who: Person | null, url: unknown) =>
  JSON.parse(await lab.invokes(who, 'queryLink', { url }))
const opens = (family: string): void => {
  const framework = 'supporting-families-2022'
  const made = lab.service.desk.open(omar, { family, framework, opened: '2026-06-01' })
  expect(made.kind).toBe('opened')
}
const numbers = (answer: typeof none) =>
  (answer.composeExtension.attachments as { preview: { content: { title: string } } }[]).map(
    ({ preview }) => preview.content.title,
  )

describe('a search from the compose box', () => {
  it.each([
    ['the lead', priya],
    ['a member', grace],
    ['the manager', helen],
  ])(
    'shows %s their plan: how it stands in the list, and the number alone on the card',
    async (_, who) => {
      const answer = await search(who, '1042')
      const [found] = answer.composeExtension.attachments
      expect(found.preview.content).toEqual({ title: 'FP-1042', text: '0 of 1 met, 1 outstanding' })
      expect(JSON.stringify(found.content)).toContain(`/plans/${lab.key}"`)
      expect(JSON.stringify(found.content)).not.toMatch(/met|outstanding/)
      expect(JSON.stringify(answer)).not.toMatch(/Hartley|Sam|Priya/)
    },
  )

  it.each(['', '1042', 'FP-1042', 'fp-104', 'Hartley'])(
    'for %j gives somebody of no team the same as a search for nothing there is',
    async (text) => {
      expect(await search(omar, text)).toEqual(none)
      expect(await search(null, text)).toEqual(none)
    },
  )

  it('by a family’s name finds nothing, whoever asks: what is typed there is Microsoft’s to keep', async () => {
    expect(await search(priya, 'Hartley')).toEqual(none)
  })

  it('shows each their own plans and nobody another’s, the newest first', async () => {
    for (const family of ['Osei', 'Nwosu', 'Pryce']) opens(family)
    expect(numbers(await search(omar, ''))).toEqual(['FP-1045', 'FP-1044', 'FP-1043'])
    expect(numbers(await search(priya, ''))).toEqual(['FP-1042'])
    expect(numbers(await search(omar, '', { skip: 1, count: 1 }))).toEqual(['FP-1044'])
    expect(numbers(await search(omar, '1042'))).toEqual([])
  })

  it('from another tenant is not let in at all', async () => {
    const other = '99999999-2222-4333-8444-555555555555'
    expect(await lab.invokes(priya, 'query', searchFor('1042'), other)).not.toContain('1042')
  })

  it('is on the access log with the plans it showed', async () => {
    lab.looks()
    await search(priya, '')
    expect(lab.looks()).toEqual(['Priya Nair | search | no plan | chat | allowed'])
    expect(lab.log.access.rows(1)).toMatchObject([{ plans: [lab.key] }])
    await search(null, '')
    expect(lab.looks()).toEqual(['nobody | chat search | no plan | chat | allowed'])
  })

  it.each([
    ['nothing', undefined],
    ['no parameters', {}],
    ['parameters that are no list', { parameters: 'x' }],
    ['parameters of nothing', { parameters: [null, 7, {}] }],
    ['a number for a text', { parameters: [{ name: 'number', value: 1042 }] }],
    ['numbers out of range', { ...searchFor('1042'), queryOptions: { skip: -1, count: 1e9 } }],
    ['64 kB', searchFor('1042 '.repeat(13_000))],
  ])('that sends %s is answered, and to an outsider with nothing', async (_, value) => {
    const answer = JSON.parse(await lab.invokes(omar, 'query', value))
    expect(answer).toEqual(none)
    expect(JSON.parse(await lab.invokes(priya, 'query', value))).toHaveProperty('composeExtension')
  })
})

it('a search that is no search is not let in', async () => {
  expect(await lab.invokes(priya, 'query', 'FP-1042')).toBe('{"error":"unauthorized"}')
})

describe('a link to a plan that is pasted', () => {
  const at = (path: string) => `http://127.0.0.1:3978/plans/${path}`

  it('becomes a card of the number for its team', async () => {
    for (const who of [priya, grace, liam, helen]) {
      for (const path of [lab.key, `${lab.key}/outcomes/5.1`, `${lab.key}?x=1`]) {
        const answer = await link(who, at(path))
        expect(numbers(answer)).toEqual(['FP-1042'])
        const [{ content }] = answer.composeExtension.attachments
        expect(JSON.stringify(content)).not.toMatch(/5\.1|met|Hartley/)
      }
    }
  })

  it('is for everybody else the same as one that leads nowhere', async () => {
    for (const who of [omar, null]) {
      const there = await lab.invokes(who, 'queryLink', { url: at(lab.key) })
      expect(await lab.invokes(who, 'queryLink', { url: at('no-such-plan') })).toBe(there)
      expect(JSON.parse(there)).toEqual(none)
    }
  })

  it.each([
    'https://evil.example/plans/KEY',
    'http://127.0.0.1:3978.evil.example/plans/KEY',
    'http://127.0.0.1:3978/api/plans/KEY',
    'http://127.0.0.1:3978/plans/KEYx',
    'javascript:KEY',
    '/plans/KEY',
    '',
  ])('%j is no link of ours', async (url) => {
    expect(await link(priya, url.replace('KEY', lab.key))).toEqual(none)
  })

  it.each([
    [undefined],
    [7],
    [{ url: 'x' }],
    [`http://127.0.0.1:3978/plans/${'x'.repeat(64_000)}`],
  ])('that is sent as something else is answered by nothing', async (url) => {
    expect(await link(priya, url)).toEqual(none)
  })

  it('of somebody else’s is on the access log as refused', async () => {
    lab.looks()
    await link(omar, at(lab.key))
    expect(lab.looks()).toEqual([`Omar Farouk | link to plan | ${lab.key} | chat | refused`])
  })
})

it('a search that fails says nothing of why, and shows nothing', async () => {
  lab.log.access.note = () => {
    throw new Error('the disk of the Hartleys is full')
  }
  expect(await search(priya, '')).toEqual(none)
  expect(lab.notes.filter((one) => one.includes('search'))).toEqual([
    '{"event":"bot.failed","handler":"search","kind":"Error"}',
  ])
})
