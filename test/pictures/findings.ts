import type { Page } from 'playwright-core'
import { cutOffWords, faultsByAxe } from '../stories/product/accessibility.ts'

/** Whatever speaks against a screen as it stands: axe's faults, words that are cut off, and a page that scrolls sideways. */
export async function findingsOn(page: Page): Promise<string[]> {
  const axe = await faultsByAxe(page)
  const cutOff = await cutOffWords(page)
  const overhang = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  return [
    ...axe.map((fault) => `axe: ${fault.replaceAll(/\s+/g, ' ')}`),
    ...cutOff.map((words) => `cut off: ${words}`),
    ...(overhang > 0 ? [`scrolls sideways by ${overhang} pixels`] : []),
  ]
}
