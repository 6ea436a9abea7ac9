import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe: typeof Axe
  }
}

/** What axe finds on the page by WCAG 2.2 AA and by good practice, one line for each place. */
export async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    // A focus helper of the component library that axe takes for a hidden control; nothing else is left out.
    const context = { exclude: [['[data-tabster-dummy]']] }
    const { violations } = await window.axe.run(context, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  })
}

/** Words that reach beyond the page or are cut off by what holds them, without an ellipsis that says so. */
export const cutOffWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cutOff: string[] = []
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement
      if (!parent || !parent.checkVisibility() || node.textContent?.trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1) continue
      for (let above: Element | null = parent; above; above = above.parentElement) {
        const style = getComputedStyle(above)
        const frame = above.getBoundingClientRect()
        if (frame.width <= 1) break
        if (style.overflowX === 'visible') continue
        if (box.right > frame.right + 1 && style.overflowX !== 'auto') {
          cutOff.push(node.textContent ?? '')
          break
        }
      }
      if (box.right > document.documentElement.clientWidth + 1) cutOff.push(node.textContent ?? '')
    }
    return [...new Set(cutOff)]
  })
