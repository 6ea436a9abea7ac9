import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { adding, ada, helen, liam, omar, priya, type Person } from '../service-lab.ts'
import {
  edwin,
  former,
  glass,
  hollis,
  openParentsLab,
  readers,
  streamOf,
  type ParentsLab,
} from './parents.ts'
import { placeNames, places, toldIn } from './places.ts'

let lab: ParentsLab
beforeAll(async () => {
  lab = await openParentsLab()
}, 120_000)
afterAll(() => lab.close())

const read = async (who: Person, path: string): Promise<string> => {
  const answer = await lab.ask(who, path)
  expect([who.name, path, answer.status]).toEqual([who.name, path, 200])
  return answer.text()
}
const at = (rest = '') => `/api/plans/${lab.key}${rest}`
const viewOf = async (who: Person) => JSON.parse(await read(who, at())) as PlanView
const unentitled = [omar, edwin, glass]
const teamReaders = readers.map(([who]) => who).filter((who) => who !== glass)

it('the places were typed into every text that a plan has', () => {
  expect([...lab.took].toSorted()).toEqual(
    [
      'action.note',
      'action.sign',
      'action.what',
      'agreement.how',
      'agreement.words',
      'evidence.edition',
      'evidence.informant',
      'evidence.instrument',
      'evidence.kind',
      'evidence.note',
      'evidence.occurrence',
      'evidence.service',
      'evidence.source',
      'location.text',
      'need.why',
      'outcome.words',
      'person.name',
      'review.note',
      'searched.source',
      'sharing.agency',
      'sharing.basis',
      'sharing.purpose',
      'sharing.why',
      'voice.changed',
      'voice.words',
    ].toSorted(),
  )
})

describe('a plan with places that are kept from the father', () => {
  it.each(readers.map(([who, known]) => [who.name, who, known] as const))(
    'tells %s those that are for them, and no other',
    async (_, who, known) => {
      expect(toldIn(await read(who, at()))).toEqual(known)
    },
  )

  it.each(readers.map(([who, known]) => [who.name, who, known] as const))(
    'tells %s no more by the living stream, before a change and after it',
    async (_, who, known) => {
      const text = placeNames.map((name) => places[name].text).join(' or ')
      const messages = await streamOf(lab, who, () =>
        lab.write(
          priya,
          adding('agreement', {
            given: 'agreed',
            on: '2026-07-01',
            people: ['kit'],
            how: 'By phone',
            words: text,
          }),
        ),
      )
      expect(toldIn(messages[0] ?? '')).toEqual(known)
      expect(toldIn(messages[1] ?? '').filter((name) => !known.includes(name))).toEqual([])
      expect(messages[1]).not.toBe('')
    },
  )

  it.each(readers.map(([who, known]) => [who.name, who, known] as const))(
    'is listed for %s with nothing else',
    async (_, who, known) => {
      const told = toldIn(await read(who, '/api/families'))
      expect(told.filter((name) => !known.includes(name))).toEqual([])
      expect(told.includes('home')).toBe(known.includes('home'))
    },
  )

  it('gives reasons, facts and what is missing without them to those they are kept from', async () => {
    for (const who of unentitled) {
      const { findings } = await viewOf(who)
      expect(findings.outcomes.length).toBeGreaterThan(0)
      expect([who.name, toldIn(JSON.stringify(findings))]).toEqual([who.name, []])
    }
  })

  it('names the worker of the school without the school, and to their own agency with it', async () => {
    for (const who of [...unentitled, liam]) {
      const { records } = await viewOf(who)
      const said = records.find(({ id }) => id === 'hollis-says')
      expect([who.name, said?.author]).toEqual([who.name, { oid: '', name: '', agency: '' }])
    }
    const { records } = await viewOf(hollis)
    expect(records.find(({ id }) => id === 'hollis-says')?.author.agency).toBe(hollis.agency)
  })

  it('gives those who are kept from the school no number by which the directory would name its worker', async () => {
    const paths = [at(), '/api/families', '/api/alerts']
    for (const who of [...unentitled, liam]) {
      for (const path of who === edwin
        ? [...paths, at('/access'), at('/changes'), at('/subject-access')]
        : paths) {
        expect([who.name, path, (await read(who, path)).includes(hollis.oid)]).toEqual([
          who.name,
          path,
          false,
        ])
      }
    }
    expect(await read(priya, at())).toContain(hollis.oid)
  })

  it('is closed to whoever has left the team', async () => {
    for (const path of [
      at(),
      at('/events'),
      at('/access'),
      at('/changes'),
      at('/subject-access'),
    ]) {
      const answer = await lab.ask(former, path)
      expect([path, answer.status, toldIn(await answer.text())]).toEqual([path, 404, []])
    }
  })
})

const set = (record: string, field: string, value: unknown) => ({
  do: 'set',
  id: `op-${record}-${field}`,
  record,
  field,
  value,
  base: 0,
})

describe('what is told beside a plan', () => {
  it('of who looked at it, names no school to a manager it is kept from, and names it to the other', async () => {
    lab.service.desk.view(hollis, lab.key, 'page')
    expect(toldIn(await read(edwin, at('/access')))).toEqual([])
    expect(toldIn(await read(helen, at('/access')))).toContain('school')
  })

  it.each(teamReaders.map((who) => [who.name, who] as const))(
    'of who changed what, tells %s no place, and nobody the school’s worker whom it is kept from',
    async (_, who) => {
      for (let page: number | null = 1; page !== null;) {
        const text = await read(who, at(`/changes?page=${page}`))
        const told = JSON.parse(text) as { next: number | null; rows: unknown[] }
        expect(told.rows.length).toBeGreaterThan(0)
        const known = [hollis, priya, helen].includes(who)
        expect(toldIn(text).filter((name) => !known || name !== 'school')).toEqual([])
        const isKept = [...unentitled, liam].includes(who)
        expect([isKept, isKept && text.includes(hollis.oid)]).toEqual([isKept, false])
        page = told.next
      }
    },
  )

  it('by an alert, gives no place to a manager it is kept from, and gives it to the lead', async () => {
    expect(toldIn(await read(edwin, '/api/alerts'))).toEqual([])
    expect(toldIn(await read(priya, '/api/alerts'))).toEqual(['home'])
  })

  it('to the emergency reader, repeats at most what they wrote themselves', async () => {
    expect(toldIn(await read(glass, '/api/alerts'))).toEqual([])
  })

  it('by the inbox, tells each what they are asked by numbers alone', async () => {
    for (const who of [...unentitled, priya]) {
      const asked = { kind: 'review', plan: lab.key, point: '3-month', due: '2026-09-01' } as const
      lab.log.prompts.ask({ ...asked, about: '5.1', oid: who.oid }, '2026-08-18T09:00:00.000Z')
      const told = await read(who, '/api/inbox')
      expect([who.name, toldIn(told)]).toEqual([who.name, []])
      expect([who.name, who !== priya || told.includes('"about":"5.1"')]).toEqual([who.name, true])
    }
  })

  it('by a legal hold, gives no place to a manager it is kept from', async () => {
    const held = await lab.post(helen, at('/hold'), { why: `An inquiry into ${places.home.text}.` })
    expect(held.status).toBe(200)
    expect(toldIn(await read(edwin, '/api/retention?all=yes'))).toEqual([])
    expect(toldIn(await read(helen, '/api/retention?all=yes'))).toContain('home')
  })

  it('beforehand, of what a change would hide from whom, holds no place', async () => {
    const hides = [set('need', 'audience', ['professionals'])]
    for (const who of [priya, helen, edwin]) {
      const answer = await lab.post(who, at('/preview'), { operations: hides })
      expect([who.name, toldIn(await answer.text())]).toEqual([who.name, []])
    }
  })

  it.each(readers.map(([who, known]) => [who.name, who, known] as const))(
    'says to %s who else is there without them, though the name of somebody there holds one',
    async (_, who, known) => {
      const sign = (from: Person, about: object) =>
        lab.post(from, at('/presence'), {
          page: 'page',
          nth: Math.trunc(performance.now() * 1000),
          here: true,
          ...about,
        })
      const there = await sign(who, {})
      expect(there.status).toBe(200)
      for (const [record, field] of [
        ['hollis-says', 'source'],
        ['place-school', 'text'],
        ['nowhere', 'note'],
      ]) {
        await sign(hollis, { at: { record, field } })
        const text = await (await sign(who, {})).text()
        expect(toldIn(text).filter((name) => !known.includes(name))).toEqual([])
        const isKept = who === omar
        expect(isKept && !text.includes('"name":null')).toBe(false)
        expect(isKept && text.includes('place-school')).toBe(false)
      }
    },
  )

  it('to an auditor, who opens no plan, holds no place but in reasons that people gave', async () => {
    const rows = JSON.parse(await read(ada, '/api/access')) as { rows: { why: string | null }[] }
    const without = rows.rows.map((row) => ({ ...row, why: null, who: null }))
    expect(toldIn(JSON.stringify(without))).toEqual([])
  })
})

describe('a fault', () => {
  it('tells nobody a place that is kept from them, whatever they try', async () => {
    const { records } = await viewOf(omar)
    const withheld = records.flatMap(({ id, withheld: fields = [] }) =>
      fields.map((field) => [id, field] as const),
    )
    expect(withheld.length).toBeGreaterThan(20)
    const tries = [
      ...withheld.map(([id, field]) => set(id, field, 'x')),
      ...withheld.map(([id, field]) => set(id, field, null)),
      ...withheld.map(([id, field]) => ({
        do: 'write',
        id: `w-${id}-${field}`,
        record: id,
        field,
        text: '',
        base: 0,
      })),
      ...['place-home', 'place-gp', 'aunt', 'kit', 'need'].flatMap((id) => [
        set(id, 'text', 'x'),
        set(id, 'kind', 'x'),
        set(id, 'audience', ['Eastfield Housing']),
        set(id, 'protected', false),
        { do: 'remove', id: `r-${id}`, record: id, base: 0 },
        {
          do: 'add',
          id: `a-${id}`,
          kind: 'need',
          record: id,
          fields: { ref: '9.1', people: ['kit'], identified: '2026-07-01' },
        },
      ]),
    ]
    for (const who of [omar, edwin, glass]) {
      for (const operation of tries) {
        const path = who === omar ? [at('/operations'), at('/preview')] : [at('/operations')]
        for (const route of path) {
          const answer = await lab.post(who, route, { operations: [operation] })
          const text = await answer.text()
          expect([operation, [400, 403].includes(answer.status), toldIn(text)]).toEqual([
            operation,
            true,
            [],
          ])
        }
      }
    }
  }, 60_000)
})
