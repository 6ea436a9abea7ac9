import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct, type StartedProduct } from './product/started-product.ts'

let product: StartedProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** A page whose clock can be put forward, and the names the service knew it by. */
async function visitor() {
  const { page, broken } = await visit(browser)
  const names: string[] = []
  page.on('response', async (response) => {
    if (response.url() !== `${product.origin}/api/me` || !response.ok()) return
    names.push(((await response.json()) as { name: string }).name)
  })
  await page.clock.install()
  const reload = async () => {
    await page.reload()
    await page.getByRole('button', { name: 'More' }).or(page.getByText('Sign in with')).waitFor()
  }
  return { page, broken, names, reload }
}

describe('somebody signed in', () => {
  it('is still the same person two hours and a restart later', async () => {
    const { page, broken, names, reload } = await visitor()
    await signInAs(page, 'Priya Nair', product.origin)
    await page.clock.fastForward('02:00:00')
    await reload()
    await product.killAndStartAgain()
    await page.clock.fastForward('02:00:00')
    await reload()
    await expect.poll(() => names).toEqual(['Priya Nair', 'Priya Nair', 'Priya Nair'])
    expect(broken).toEqual([])
    await page.context().close()
  })

  it('is asked again at once where their sign-in can be renewed no more', async () => {
    const { page, broken, reload } = await visitor()
    await signInAs(page, 'Priya Nair', product.origin)
    rmSync(join(product.data, 'sign-in-key.json'))
    await product.killAndStartAgain()
    await page.clock.fastForward('02:00:00')
    await reload()
    await page.getByRole('button', { name: 'Sign in' }).waitFor({ timeout: 5_000 })
    expect(broken).toEqual([])
    await page.context().close()
  })

  it('is whoever signed in last, after a reload too', async () => {
    const { page, names, reload } = await visitor()
    await signInAs(page, 'Priya Nair', product.origin)
    rmSync(join(product.data, 'sign-in-key.json'))
    await product.killAndStartAgain()
    await signInAs(page, 'Grace Adeyemi', product.origin)
    await reload()
    await expect.poll(() => names).toEqual(['Priya Nair', 'Grace Adeyemi', 'Grace Adeyemi'])
    await page.context().close()
  })
})
