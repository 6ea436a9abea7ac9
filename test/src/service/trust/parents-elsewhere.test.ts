import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { about, createApi, type Handlers } from '../../../../src/api/contract.ts'
import { ada, helen, ivy, liam, omar, priya, ruth, type Person } from '../service-lab.ts'
import { openBotLab, activityOf, connectorToken, pressOf, type BotLab } from '../bot/bot-lab.ts'
import { chatOver } from '../chat-options.ts'
import { notBuilt, ofNoPlan, triedRoutes } from './outputs.ts'
import { edwin, glass, hollis, openParentsLab, type ParentsLab } from './parents.ts'
import { placeNames, places, toldIn } from './places.ts'

let lab: ParentsLab
const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

const at = (rest = '') => `/api/plans/${lab.key}${rest}`
const everyPlace = placeNames.map((name) => places[name].text).join(' and ')

async function post(to: BotLab, activity: unknown): Promise<string> {
  const token = await connectorToken(to).sign(to.key)
  const answer = await lab.service.fetch(
    new Request('http://127.0.0.1/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    }),
  )
  return answer.text()
}

const from = ({ oid, name }: Person) => ({ id: `29:${oid}`, aadObjectId: oid, name })

/** The family on the day its first review is due, whose lead was sent the card. */
async function openInChat(): Promise<{ chat: BotLab; promptId: string }> {
  const chat = await openBotLab()
  opened.push(chat)
  lab = await openParentsLab({
    bot: {
      ...chatOver(chat),
      credentials: { kind: 'token', token: () => connectorToken(chat).sign(chat.key) },
    },
  })
  opened.unshift(lab)
  const [review] = [...(lab.log.plan(lab.key)?.records.values() ?? [])].filter(
    ({ kind, fields }) => kind === 'review' && fields['point'] === '3-month',
  )
  if (review) throw new Error('a review was held already')
  await post(chat, activityOf(chat, { from: from(priya) }))
  await lab.service.tick()
  const [prompt] = lab.log.prompts.ofPlan(lab.key)
  if (prompt?.state !== 'sent') throw new Error(`no card was sent: ${prompt?.state}`)
  return { chat, promptId: prompt.id }
}

describe('the card of a review', () => {
  it('that is sent to the lead holds no place at all, since it may be read over a shoulder', async () => {
    const { chat } = await openInChat()
    expect(chat.reached.length).toBeGreaterThan(1)
    expect(toldIn(JSON.stringify(chat.reached))).toEqual([])
  })

  it('that the worker of the school answered names no school to those it is kept from', async () => {
    const { chat, promptId } = await openInChat()
    const data = { action: 'review.answer', promptId, answer: 'met', note: everyPlace }
    const given = await post(chat, { ...pressOf(chat, data), from: from(hollis) })
    expect(given).toContain('FP-')
    for (const who of [omar, liam, edwin, glass]) {
      const late = await post(chat, {
        ...pressOf(chat, { ...data, note: '' }),
        from: from(who),
      })
      expect([who.name, toldIn(late)]).toEqual([who.name, []])
    }
  })

  it('leaves nothing of a place in what the service notes', async () => {
    const { chat, promptId } = await openInChat()
    const data = { action: 'review.answer', promptId, answer: 'met', note: everyPlace }
    chat.connectorStatus = 500
    await post(chat, { ...pressOf(chat, data), from: from(hollis) })
    lab.log.plan = () => {
      throw new Error(everyPlace)
    }
    const broken = await lab.ask(priya, at())
    expect([broken.status, toldIn(await broken.text())]).toEqual([500, []])
    expect(lab.notes.length).toBeGreaterThan(2)
    expect(toldIn(lab.notes.join('\n'))).toEqual([])
  })
})

describe('what is answered to those who do something for a family', () => {
  it('repeats no place that was typed as a reason', async () => {
    lab = await openParentsLab()
    opened.push(lab)
    const why = `Because of ${everyPlace}.`
    const { reference } = lab
    const alarm = await lab.post(ruth, '/api/emergencies', { reference, why })
    expect(alarm.status).toBe(201)
    const told = [await alarm.text()]
    const [alert] = lab.log.alerts.newest(1, [lab.key])
    const tries: [Person, string, string, unknown][] = [
      [edwin, 'POST', `/api/alerts/${alert?.id}/seen`, undefined],
      [helen, 'POST', at('/hold'), { why }],
      [edwin, 'POST', at('/hold'), { why }],
      [helen, 'POST', at('/hold/lifted'), { why }],
      [edwin, 'POST', at('/disposal'), undefined],
      [edwin, 'DELETE', at('/disposal'), undefined],
      [ivy, 'GET', '/api/disposals', undefined],
      [ivy, 'POST', `/api/disposals/${lab.key}/confirmed`, undefined],
      [ada, 'GET', '/api/access/unusual', undefined],
      [edwin, 'GET', '/api/scorecard?quarter=2026-Q4', undefined],
      [omar, 'POST', '/api/emergencies', { reference, why }],
    ]
    for (const [who, method, path, body] of tries) {
      const answer = await lab.ask(who, path, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      })
      expect([path, answer.status < 500]).toEqual([path, true])
      told.push(await answer.text())
    }
    expect(toldIn(told.join('\n'))).toEqual([])
  })

  it('to somebody who would give a plan a place for its number, is a refusal without it', async () => {
    lab = await openParentsLab()
    opened.push(lab)
    const head = [...(lab.log.plan(lab.key)?.records.keys() ?? [])][0] ?? ''
    const refused = await lab.post(priya, at('/operations'), {
      operations: [
        {
          do: 'set',
          id: 'op-closed',
          record: head,
          field: 'reference',
          value: everyPlace,
          base: 0,
        },
      ],
    })
    expect([refused.status, toldIn(await refused.text())]).toEqual([403, []])
  })
})

describe('the list of outputs', () => {
  it('has every route of the contract, in one of its parts', () => {
    const unasked = new Proxy({}, { get: () => () => new Response() }) as Handlers
    const { paths = {} } = createApi(unasked).getOpenAPI31Document(about)
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect([...Object.keys(triedRoutes), ...ofNoPlan].toSorted()).toEqual(routes.toSorted())
  })

  it('names what is not built, and no file of it is there', () => {
    const src = join(import.meta.dirname, '../../../../src')
    const files = globSync('**/*.{ts,tsx}', { cwd: src }).map((file) => basename(file))
    expect(files.length).toBeGreaterThan(100)
    const there = files.filter((file) => Object.keys(notBuilt).some((word) => file.includes(word)))
    expect(there).toEqual([])
  })
})
