import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlanView } from '../../src/plan/view.ts'
import type { Caseload } from '../../src/tab/service.ts'
import { openBrowser } from './product/browser.ts'
import { askAs, type Ask } from './product/signed-in.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'
import { rowsOfList } from './product/stored-lists.ts'

let product: StartedProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function keyOf(family: string, ask: Ask): Promise<string> {
  const { rows } = (await (await ask('/api/families')).json()) as Caseload
  return rows.find((row) => row.family === family)?.key ?? ''
}

it('an edit that was answered is there after the power fails, and reaches its list once', async () => {
  const priya = await askAs(browser, 'Priya Nair', product.origin)
  const key = await keyOf('Hartley', priya)
  // The writer of the lists begins at once and then every so often, so that these cuts fall before, in and after its work.
  const cutsAfter = [0, 5, 20, 60, 300]
  for (const [n, milliseconds] of cutsAfter.entries()) {
    const record = `cut-${n}`
    const fields = { measure: 'fact', on: '2026-11-20', about: '1.4.E2', holds: true, note: record }
    const add = { do: 'add', id: `operation-${n}`, kind: 'evidence', record, fields }
    const answer = await priya(`/api/plans/${key}/operations`, { operations: [add] })
    expect(answer.status).toBe(200)
    await wait(milliseconds)
    await product.killAndStartAgain()

    const { records } = (await (await priya(`/api/plans/${key}`)).json()) as PlanView
    expect(records.filter(({ id }) => id === record)).toHaveLength(1)
    const again = await priya(`/api/plans/${key}/operations`, { operations: [add] })
    expect(await again.json()).toEqual(await answer.json())
  }

  const written = () => rowsOfList(product.data, 'Plan evidence').map(({ Note }) => Note)
  const cuts = cutsAfter.map((_, n) => `cut-${n}`)
  await expect
    .poll(() => cuts.filter((cut) => written().includes(cut)), { timeout: 20_000 })
    .toEqual(cuts)
  await wait(1500)
  for (const cut of cuts) expect(written().filter((note) => note === cut)).toHaveLength(1)
}, 120_000)
