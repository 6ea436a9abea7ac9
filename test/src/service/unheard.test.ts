import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { activityOf, connectorToken, openBotLab, pressOf, type BotLab } from './bot/bot-lab.ts'
import { botToken, chatOver } from './chat-options.ts'
import {
  ada,
  adding,
  enterEverybody,
  grace,
  helen,
  ivy,
  liam,
  omar,
  openServiceLab,
  priya,
  type ServiceLab,
} from './service-lab.ts'

/** What would give a family away, each found nowhere else in this test. */
const telling = {
  family: 'Quillfeather',
  child: 'Zephyrine',
  goal: 'Bedtimes without shouting in Wisteria Court',
  why: 'Her uncle Ignatius frightens her',
  note: 'Told Ms Featherstonehaugh about the bruise',
  source: 'Orchardmead Refuge',
  address: '14 Wisteria Court, XZ9 9QQ',
  colour: 'ultramarine-cardigan',
}

let bot: BotLab
let lab: ServiceLab
/** All that went to the terminal. */
let printed: string[]
/** What SharePoint answers next, saying back what it was sent as a gateway might. */
let graphStatus: number
beforeEach(async () => {
  printed = []
  graphStatus = 500
  const hear = (said: unknown) => {
    printed.push(typeof said === 'string' ? said : String(said))
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'] as const) {
    vi.spyOn(console, name).mockImplementation((...said: unknown[]) => said.forEach(hear))
  }
  bot = await openBotLab()
  lab = await openServiceLab({
    bot: chatOver(bot),
    pace: { prompts: 20, day: 20, keepAlive: 20 },
    lists: {
      site: 'council.sharepoint.com,1,1',
      client: createGraphClient({
        token: async () => 'graph-token-of-this-test',
        patience: 50,
        send: async (request) => {
          const body = await request.text()
          const error = { code: 'odd', message: `${request.url} ${body}` }
          return Response.json({ error }, { status: graphStatus })
        },
      }),
    },
    extra: (app) => {
      app.get('/open/broken', () => {
        throw Object.assign(new Error(`while reading of ${telling.child}`), {
          name: `Trouble with ${telling.family}`,
        })
      })
    },
  })
  enterEverybody(lab.log.directory)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await lab.close()
  await bot.close()
})

const toBot = async (activity: unknown) => {
  const authorization = `Bearer ${await connectorToken(bot).sign(bot.key)}`
  const headers = { 'content-type': 'application/json', authorization }
  const body = JSON.stringify(activity)
  return lab.ask(null, '/api/messages', { method: 'POST', headers, body })
}

/** Everything a family's day brings, good and bad. */
async function aDay(): Promise<string> {
  const opened = await lab.post(priya, '/api/plans', {
    family: telling.family,
    framework: 'supporting-families-2022',
    opened: '2026-08-25',
    goal: telling.goal,
  })
  const { key } = (await opened.json()) as { key: string }
  const write = (who: typeof priya, ...operations: unknown[]) =>
    lab.post(who, `/api/plans/${key}/operations`, { operations })
  const joins = ({ oid }: typeof priya, role: string) =>
    adding('member', { oid, role, from: '2026-08-25' })
  const filed = await write(
    priya,
    joins(grace, 'member'),
    joins(liam, 'member'),
    joins(helen, 'manager'),
    adding('person', { name: telling.child, kind: 'child', born: '2014-05-02' }, 'child'),
    adding('need', { ref: '5.1', people: ['child'], identified: '2026-08-25', why: telling.why }),
    adding('evidence', {
      measure: 'judgement',
      by: 'practitioner',
      about: '5.1',
      result: 'not-met',
      on: '2026-11-02',
      note: telling.note,
      source: telling.source,
    }),
  )
  expect([opened.status, filed.status]).toEqual([201, 200])
  const stream = await lab.ask(grace, `/api/plans/${key}/events`)

  // At fault, not allowed, not there, not signed in, not readable, and broken.
  const faulty = adding('evidence', { measure: telling.note, [telling.colour]: telling.address })
  expect((await write(priya, faulty)).status).toBe(400)
  expect((await write(helen, adding('need', { ref: telling.why }))).status).toBe(403)
  expect((await write(omar, faulty)).status).toBe(404)
  await lab.post(priya, `/api/plans/${key}/operations`, `{"operations": "${telling.goal}`)
  await lab.ask(null, `/api/plans/${telling.family}?about=${telling.address}`, {
    headers: { authorization: `Bearer ${telling.colour}.${telling.colour}.${telling.colour}` },
  })
  await lab.ask(priya, `/api/${encodeURIComponent(telling.address)}`)
  await lab.ask(ivy, `/api/directory?search=${telling.child}`)
  await lab.ask(ada, '/api/families')
  expect((await lab.ask(priya, '/open/broken')).status).toBe(500)

  // In chat: a greeting, a card that is sent, one that fails, one that nobody knows, and what is no message at all.
  const personal = { from: { id: '29:priya', aadObjectId: priya.oid, name: priya.name } }
  await toBot(activityOf(bot, { ...personal, text: telling.note }))
  await lab.service.tick()
  bot.connectorStatus = 500
  await toBot(activityOf(bot, { ...personal, text: telling.why }))
  const prompt = lab.log.prompts.ofPlan(key)[0]
  const answer = { action: 'review.answer', answer: 'met', note: telling.goal }
  await toBot({ ...pressOf(bot, { ...answer, promptId: prompt?.id ?? '' }), ...personal })
  await toBot({ ...pressOf(bot, { ...answer, promptId: telling.colour }), ...personal })
  await toBot({ ...activityOf(bot), serviceUrl: `https://${telling.colour}.example` })
  await toBot(telling.address)

  // SharePoint finds fault, is busy, and lets nobody in.
  for (const status of [500, 400, 429, 403]) {
    graphStatus = status
    lab.service.desk.dayMoved()
    await write(priya, adding('person', { name: `${telling.child} ${status}`, kind: 'adult' }))
    await lab.service.tick()
  }
  lab.clock.day = '2026-12-25'
  lab.service.desk.dayMoved()
  await lab.service.tick()
  await stream.body?.cancel()
  return key
}

it('a whole day of a family leaves nothing of it in the notes or on the terminal', async () => {
  const key = await aDay()
  const heard = () => lab.notes.map((note) => (JSON.parse(note) as { event: string }).event)
  await expect
    .poll(() => heard().some((event) => event.startsWith('lists.')), { timeout: 15_000 })
    .toBe(true)
  // The day was as bad as it was meant to be: without notes there would be nothing to look through.
  expect(heard()).toEqual(expect.arrayContaining(['service.broken', 'prompt.asked', 'bot.refused']))
  const tokens = [botToken, 'graph-token-of-this-test', 'Bearer ', 'eyJ']
  const people = [priya, grace, liam, helen, omar].flatMap(({ name, oid }) => [name, oid])
  const words = Object.values(telling).flatMap((text) => [text, text.split(' ').at(-1) ?? text])
  const lines = [...lab.notes, ...printed]
  for (const secret of [...words, ...tokens, ...people, key, 'FP-1042', '5.1']) {
    expect(lines.filter((line) => line.toLowerCase().includes(secret.toLowerCase()))).toEqual([])
  }
})
