import { expect, it } from 'vitest'
import { openBrowser, signInAs, visit } from './product/browser.ts'
import { startProduct } from './product/started-product.ts'

it('the day that one moves is the day on the screen of another, plan and page alike', async () => {
  const [product, browser] = await Promise.all([startProduct('--no-chat'), openBrowser()])
  try {
    const viewport = { width: 1280, height: 800 }
    const [{ page: priya }, { page: grace }] = await Promise.all([
      visit(browser, { viewport }),
      visit(browser, { viewport }),
    ])
    await signInAs(priya, 'Priya Nair', product.origin)
    await signInAs(grace, 'Grace Adeyemi', product.origin)
    await grace.getByRole('link', { name: 'Hartley' }).click()
    await grace.getByRole('button', { name: '6-month review 12 days late' }).waitFor()
    const today = grace.getByRole('complementary').locator('strong')
    const before = await today.innerText()

    await priya.getByLabel('How far to move the day').selectOption('1')
    await priya.getByRole('button', { name: 'Move the day forward' }).click()
    await grace.getByRole('button', { name: '6-month review 13 days late' }).waitFor()
    await expect.poll(() => today.innerText()).not.toBe(before)
    const moved = await priya.getByRole('complementary').locator('strong').innerText()
    await expect.poll(() => today.innerText()).toBe(moved)
  } finally {
    await browser.close()
    await product.stop()
  }
})
