import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../../src/api/errors.ts'
import type { PlanView } from '../../src/plan/view.ts'
import type { Caseload } from '../../src/tab/service.ts'
import { openBrowser } from './product/browser.ts'
import { askAs, type Ask } from './product/signed-in.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

let product: StartedProduct
let browser: Browser
let priya: Ask
let omar: Ask
let key: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
  priya = await askAs(browser, 'Priya Nair', product.origin)
  omar = await askAs(browser, 'Omar Farouk', product.origin)
  const { rows } = (await (await priya('/api/families')).json()) as Caseload
  key = rows.find(({ family }) => family === 'Hartley')?.key ?? ''
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const planNow = async () => (await (await priya(`/api/plans/${key}`)).json()) as PlanView

describe('what is sent and cannot be so', () => {
  it('operations that are wrong in three places get 400 with each place named, and the plan stays as it was', async () => {
    const before = await planNow()
    const add = (id: string, kind: string, fields: Record<string, unknown>) => ({
      do: 'add',
      id,
      kind,
      record: id,
      fields,
    })
    const operations = [
      add('sound', 'evidence', { measure: 'fact', on: '2026-11-01', about: '1.4.E1', holds: true }),
      add('b', 'evidence', { measure: 'fact', on: '2026-02-30', about: '1.4.E1', holds: true }),
      add('c', 'need', { ref: '11.9', people: ['tyler'], identified: '2026-11-01' }),
      add('d', 'evidence', {
        measure: 'offence',
        on: '2026-11-01',
        who: 'nobody',
        class: 'arrest',
      }),
    ]
    const answer = await priya(`/api/plans/${key}/operations`, { operations })
    expect(answer.status).toBe(400)
    const { faults = [] } = (await answer.json()) as Refusal
    expect(faults.map(({ path }) => path)).toEqual([
      'operations[1].fields.on',
      'operations[2].fields.ref',
      'operations[3].fields.who',
    ])
    expect(await planNow()).toEqual(before)
  })

  it.each([
    ['{"operations": [', 'text that is not JSON'],
    ['{}', 'an object without operations'],
    ['{"operations": [], "more": 1}', 'a key that nobody knows'],
    ['[]', 'a list'],
  ])('%s, %s, gets 400 and is told where', async (body) => {
    const answer = await priya(`/api/plans/${key}/operations`, body)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as Refusal).faults?.length).toBeGreaterThan(0)
  })

  it('a new plan for nobody, on no day, names every fault', async () => {
    const answer = await priya('/api/plans', {
      family: '',
      framework: 'another',
      opened: '2026-13-01',
    })
    expect(answer.status).toBe(400)
    const { faults = [] } = (await answer.json()) as Refusal
    expect(faults.map(({ path }) => path).toSorted()).toEqual(['family', 'framework', 'opened'])
  })
})

it('a plan that one may not see and a plan that does not exist cannot be told apart', async () => {
  const there = await omar(`/api/plans/${key}`)
  const nowhere = await omar('/api/plans/00000000-0000-4000-8000-999999999999')
  expect([there.status, nowhere.status]).toEqual([404, 404])
  expect(await there.text()).toBe(await nowhere.text())
  const headersOf = ({ headers }: Response) =>
    [...headers].filter(([name]) => name !== 'date' && name !== 'content-security-policy')
  expect(headersOf(there)).toEqual(headersOf(nowhere))
})
