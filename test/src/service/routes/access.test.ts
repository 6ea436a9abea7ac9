import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headOf, textOf } from '../../../../src/plan/plan.ts'
import {
  ada,
  adding,
  grace,
  helen,
  ivy,
  omar,
  openFamily,
  openServiceLab,
  pat,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

/** Everybody who may knock, each with their place in the family's team. */
const visitors = {
  nobody: null,
  lead: priya,
  member: grace,
  manager: helen,
  'other practitioner': omar,
  'other manager': ruth,
  'programme officer': pat,
  auditor: ada,
  administrator: ivy,
} satisfies Record<string, Person | null>
type Visitor = keyof typeof visitors

const opening = {
  family: 'Osei',
  framework: 'supporting-families-2022',
  opened: '2026-11-01',
}
const person = () => ({ operations: [adding('person', { name: 'Kit', kind: 'adult' })] })
/** Somebody new each time, whom the directory knows. */
const member = () => {
  const oid = randomUUID()
  const known = { name: 'Joan Bell', agency: 'Eastfield Housing' }
  lab.log.directory.keep({ oid, ...known }, ivy.oid, '2026-01-02T09:00:00.000Z')
  return { operations: [adding('member', { oid, ...known, role: 'member', from: '2026-11-01' })] }
}

/** A decision that is only tried. */
const sharing = () => ({
  operations: [
    adding('sharing', {
      agency: grace.agency,
      purpose: 'Early help',
      basis: 'Public task',
      categories: ['general'],
      decision: 'do-not-share',
      why: 'The school has no part in it.',
      from: '2026-11-01',
    }),
  ],
})

const here = () => ({ page: 'page', nth: 1, here: true })
const worker = () => ({ name: 'Joan Bell', agency: 'Eastfield Housing' })

/** A plan opened in an emergency: of the same team, and not the one that the other rows speak of. */
const why = 'The child is here and nobody of the team can be reached'
const emergency = () => ({ reference: other, why })
const nowhere = () => ({ reference: 'FP-9999', why })
const hasty = () => ({ reference: other, why: 'Because I want to' })

/** Somebody the directory gains and loses. */
const joan = 'bbbbbbbb-0000-4000-8000-000000000001'

/** Written by hand: what each route answers to each visitor, in the order of `visitors`. KEY is the family's plan. */
const table: readonly [route: string, body: (() => unknown) | null, ...answers: number[]][] = [
  // route                              body          nobody lead member manager otherP otherM officer auditor admin
  ['GET /healthz', null, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  ['GET /openapi.json', null, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  ['GET /', null, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  ['GET /api/configuration', null, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  ['GET /api/me', null, 401, 200, 200, 200, 200, 200, 200, 200, 200],
  ['GET /api/families', null, 401, 200, 200, 200, 200, 200, 403, 403, 403],
  ['POST /api/plans', () => opening, 401, 201, 201, 403, 201, 403, 403, 403, 403],
  ['GET /api/plans/KEY', null, 401, 200, 200, 200, 404, 404, 404, 404, 404],
  ['GET /api/plans/KEY/events', null, 401, 200, 200, 200, 404, 404, 404, 404, 404],
  ['HEAD /api/plans/KEY/events', null, 401, 200, 200, 200, 404, 404, 404, 404, 404],
  ['POST /api/plans/KEY/operations', person, 401, 200, 200, 403, 404, 404, 404, 404, 404],
  ['POST /api/plans/KEY/operations', member, 401, 200, 403, 200, 404, 404, 404, 404, 404],
  ['POST /api/plans/KEY/preview', sharing, 401, 200, 403, 200, 404, 404, 404, 404, 404],
  ['POST /api/plans/KEY/preview', person, 401, 400, 400, 400, 404, 404, 404, 404, 404],
  ['POST /api/plans/nowhere/preview', sharing, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['POST /api/plans/KEY/presence', here, 401, 200, 200, 200, 404, 404, 404, 404, 404],
  ['POST /api/plans/nowhere/presence', here, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['GET /api/plans/nowhere', null, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['GET /api/plans/nowhere/events', null, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['POST /api/plans/nowhere/operations', person, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['GET /api/unheard-of', null, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['PUT /api/plans', () => opening, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['DELETE /api/plans/KEY', null, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['GET /api/directory', null, 401, 400, 400, 400, 400, 400, 403, 403, 200],
  ['GET /api/directory?search=early', null, 401, 200, 200, 200, 200, 200, 403, 403, 200],
  ['PUT /api/directory/{oid}', worker, 401, 403, 403, 403, 403, 403, 403, 403, 200],
  ['DELETE /api/directory/{oid}', null, 401, 403, 403, 403, 403, 403, 403, 403, 204],
  ['POST /api/emergencies', emergency, 401, 404, 404, 404, 201, 201, 404, 404, 404],
  ['POST /api/emergencies', nowhere, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['POST /api/emergencies', hasty, 401, 400, 400, 400, 400, 400, 400, 400, 400],
  ['GET /api/plans/KEY/access', null, 401, 403, 403, 200, 404, 404, 404, 404, 404],
  ['GET /api/plans/nowhere/access', null, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['GET /api/plans/KEY/changes', null, 401, 200, 200, 200, 404, 404, 404, 404, 404],
  ['GET /api/plans/nowhere/changes', null, 401, 404, 404, 404, 404, 404, 404, 404, 404],
  ['GET /api/access', null, 401, 403, 403, 403, 403, 403, 403, 200, 403],
  ['GET /api/access/unusual', null, 401, 403, 403, 403, 403, 403, 403, 200, 403],
  ['GET /api/alerts', null, 401, 200, 200, 200, 200, 200, 403, 200, 403],
  ['POST /api/alerts/ALERT/seen', null, 401, 200, 404, 200, 404, 404, 404, 404, 404],
  ['POST /api/alerts/nowhere/seen', null, 401, 404, 404, 404, 404, 404, 404, 404, 404],
]

const cells = table.flatMap(([route, body, ...answers]) =>
  Object.keys(visitors).map((name, place) => ({
    route,
    body,
    visitor: name as Visitor,
    answer: answers[place],
  })),
)

let lab: ServiceLab
let key: string
let other: string
let alert: string
beforeAll(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
  const plan = lab.log.plan(openFamily(lab))
  other = textOf(plan ? headOf(plan) : undefined, 'reference')
  const at = '2026-11-25T09:00:00.000Z'
  alert = lab.log.alerts.raise({ at, plan: key, kind: 'put-back', oid: null, why: null })
})
afterAll(() => lab.close())

async function asks(visitor: Visitor, route: string, body: unknown): Promise<number> {
  const [method = '', path = ''] = route
    .replace('KEY', key)
    .replace('{oid}', joan)
    .replace('ALERT', alert)
    .split(' ')
  const who = visitors[visitor]
  const reply = await lab.ask(who, path, {
    method,
    ...(body
      ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      : {}),
  })
  await reply.body?.cancel()
  return reply.status
}

describe('the door', () => {
  it.each(cells)('answers $answer to the $visitor who asks $route', async (cell) => {
    const { route, body, visitor, answer } = cell
    expect(await asks(visitor, route, body?.())).toBe(answer)
  })
})

describe('the access log', () => {
  it.each<[string, () => Promise<unknown>, string[]]>([
    [
      'a member who looks at the plan',
      () => asks('member', 'GET /api/plans/KEY', null),
      ['Grace Adeyemi | plan | KEY | page | allowed'],
    ],
    [
      'somebody from outside who tries to',
      () => asks('other practitioner', 'GET /api/plans/KEY', null),
      ['Omar Farouk | plan | KEY | page | refused'],
    ],
    [
      'a stream, when it opens and when it ends',
      () => asks('lead', 'GET /api/plans/KEY/events', null),
      [
        'Priya Nair | follow | KEY | stream | allowed',
        'Priya Nair | follow ended | KEY | stream | allowed',
      ],
    ],
    [
      'a stream that does not open',
      () => asks('other manager', 'GET /api/plans/KEY/events', null),
      ['Ruth Okafor | follow | KEY | stream | refused'],
    ],
    [
      'a change',
      () => asks('lead', 'POST /api/plans/KEY/operations', person()),
      ['Priya Nair | write | KEY | page | allowed'],
    ],
    [
      'a change that a place in the team does not allow',
      () => asks('manager', 'POST /api/plans/KEY/operations', person()),
      ['Helen Marsh | write | KEY | page | refused'],
    ],
    [
      'a change by somebody from outside',
      () => asks('other practitioner', 'POST /api/plans/KEY/operations', person()),
      ['Omar Farouk | write | KEY | page | refused'],
    ],
    [
      'a change that is at fault',
      () => asks('lead', 'POST /api/plans/KEY/operations', { operations: [] }),
      ['Priya Nair | POST /api/plans/:key/operations | KEY | page | faulty'],
    ],
    [
      'the list of families',
      () => asks('lead', 'GET /api/families', null),
      ['Priya Nair | families | no plan | page | allowed'],
    ],
    [
      'the list of families asked by somebody who has none',
      () => asks('auditor', 'GET /api/families', null),
      ['Ada Brook | families | no plan | page | refused'],
    ],
    [
      'a new plan that is not allowed',
      () => asks('manager', 'POST /api/plans', opening),
      ['Helen Marsh | open plan | no plan | page | refused'],
    ],
    [
      'an address that is not a route, without what it says',
      () => asks('lead', 'GET /api/hartley-family', null),
      ['Priya Nair | GET unknown | no plan | page | refused'],
    ],
    [
      'a plan’s address that could not be one, without what it says',
      () => asks('lead', 'GET /api/plans/the%20Hartley%20family', null),
      ['Priya Nair | plan | no plan | page | refused'],
    ],
    [
      'who asks who they are',
      () => asks('lead', 'GET /api/me', null),
      ['Priya Nair | GET /api/me | no plan | page | allowed'],
    ],
  ])('has a row of %s', async (_, look, rows) => {
    lab.looks()
    await look()
    expect(lab.looks()).toEqual(rows.map((row) => row.replace('KEY', key)))
  })

  it('has a row of a new plan under its key', async () => {
    lab.looks()
    const reply = await lab.post(priya, '/api/plans', opening)
    const opened = (await reply.json()) as { key: string; reference: string }
    expect(opened.reference).toMatch(/^FP-\d+$/)
    expect(lab.looks()).toEqual([`Priya Nair | open plan | ${opened.key} | page | allowed`])
  })
})
