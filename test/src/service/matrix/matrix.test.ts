import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { about, createApi, type Handlers } from '../../../../src/api/contract.ts'
import { adding, type ServiceLab } from '../service-lab.ts'
import { askers, former, type Asker } from './askers.ts'
import { openMatrixLab, theirs, type MatrixLab } from './family.ts'
import { expectedOf } from './table.ts'

const bodies: Readonly<Record<string, (lab: MatrixLab, asker: Asker) => unknown>> = {
  'POST /api/plans': () => ({
    family: 'Ashby',
    framework: 'supporting-families-2022',
    opened: '2026-11-01',
  }),
  'POST /api/plans/{key}/operations': (_, asker) => ({
    operations: [
      adding('need', { ref: '5.1', people: ['sam'], identified: '2026-11-20' }, `need-${asker}`),
    ],
  }),
  'POST /api/plans/{key}/presence': (_, asker) => ({ page: asker, nth: 1, here: true }),
  'PUT /api/me/quiet-hours': () => ({ quiet: [{ days: ['fri'], from: '12:00', to: '17:30' }] }),
  // A day too far ahead: were it taken, the manager's copy for somebody who asks would have to tell of it.
  'POST /api/plans/{key}/closure': (_, asker) => ({
    do: 'ask',
    id: `closure-${asker}`,
    wish: {
      closing: '2027-11-25',
      move: 'ended',
      destination: 'Nobody',
      reason: 'They ask for no more.',
      stays: 'Nothing.',
      contact: 'The family hub',
      agrees: 'not-asked',
      unmet: 'They ask for no more.',
    },
  }),
  'POST /api/plans/{key}/preview': () => ({
    operations: [
      adding('sharing', {
        agency: 'Northgate Primary School',
        purpose: 'Support at school',
        basis: 'Public task',
        categories: ['general'],
        decision: 'do-not-share',
        why: 'The school asked for no more than it needs.',
        from: '2026-11-25',
      }),
    ],
  }),
  'POST /api/emergencies': ({ reference }) => ({
    reference,
    why: 'A child was seen alone at night in the snow.',
  }),
  'POST /api/plans/{key}/subject-access': () => ({
    person: 'sam',
    askedBy: 'sam',
    asked: '2026-11-25',
  }),
  'POST /api/plans/{key}/subject-access/{request}/decisions': () => ({
    decisions: [
      {
        item: 'nothing-of-theirs',
        mark: 'any',
        verdict: { kind: 'release' },
        why: 'It is theirs.',
      },
    ],
  }),
  'POST /api/plans/{key}/subject-access/{request}/extension': () => ({
    why: 'There is very much of it.',
  }),
  'POST /api/plans/{key}/subject-access/{request}/bundle': () => ({ as: 'json' }),
  'POST /api/plans/{key}/hold': () => ({ why: 'An inquiry has asked for all of it.' }),
  'POST /api/plans/{key}/hold/lifted': () => ({ why: 'The inquiry has ended.' }),
  'PUT /api/directory/{oid}': () => ({ name: 'Femi Former', agency: 'Eastfield Housing' }),
}

const queries: Readonly<Record<string, string>> = {
  'GET /api/directory': '?search=Fem',
  'GET /api/plans/{key}/family-copy': '?for=sam',
  'GET /api/scorecard': '?quarter=2026-Q4',
}

const alertIn = ({ log }: ServiceLab, key: string): string =>
  log.alerts.newest(1, [key])[0]?.id ?? ''

async function answer(lab: MatrixLab, route: string, asker: Asker) {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern
    .replace('{key}', lab.key)
    .replace('{oid}', former.oid)
    .replace('{request}', lab.request)
    .replace('{id}', alertIn(lab, lab.key))
  const reply = await lab.askAs(
    asker,
    method,
    path + (queries[route] ?? ''),
    bodies[route]?.(lab, asker),
  )
  const isStream = reply.headers.get('content-type')?.startsWith('text/event-stream') === true
  const text = isStream ? await firstOf(reply) : await reply.text()
  return { status: reply.status, text }
}

async function firstOf(reply: Response): Promise<string> {
  const reader = reply.body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  await reader?.cancel()
  return new TextDecoder().decode(value)
}

const routesOfContract = (() => {
  const unasked = new Proxy({}, { get: () => () => new Response() }) as Handlers
  const { paths = {} } = createApi(unasked).getOpenAPI31Document(about)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
})()

describe('the table of who is answered what', () => {
  it('has a line for every route of the contract, and none for another', () => {
    const routes = new Set(expectedOf(false).map(({ route }) => route))
    expect([...routes].toSorted()).toEqual(routesOfContract.toSorted())
  })

  it('has a column for everybody who may stand at the door', () => {
    expect(new Set(expectedOf(false).map(({ asker }) => asker))).toEqual(
      new Set(Object.keys(askers)),
    )
  })
})

for (const isRestricted of [false, true]) {
  describe(`of ${isRestricted ? 'a restricted' : 'an ordinary'} family`, () => {
    let lab: MatrixLab
    beforeEach(async () => {
      lab = await openMatrixLab(isRestricted)
    })
    afterEach(() => lab.close())

    const byAsker = Map.groupBy(expectedOf(isRestricted), ({ asker }) => asker as Asker)
    it.each([...byAsker])(
      '%s is answered by every route as the table says',
      async (asker, rows) => {
        const told: string[] = []
        for (const { route, status, mayTell } of rows) {
          const given = await answer(lab, route, asker)
          if (given.status !== status) told.push(`${route}: ${given.status}, not ${status}`)
          const leaked = theirs.filter((word) => !mayTell && given.text.includes(word))
          if (leaked.length > 0) told.push(`${route}: tells ${leaked.join(', ')}`)
          if (mayTell && !theirs.some((word) => given.text.includes(word)))
            told.push(`${route}: tells nothing`)
        }
        expect({ asker: askers[asker].stands, told }).toEqual({
          asker: askers[asker].stands,
          told: [],
        })
      },
    )
  })
}
