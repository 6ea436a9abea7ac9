import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { everyCard } from '../src/cards/every-card.ts'
import { rendererOf } from '../stories/cards/renderer.ts'
import { themeNames } from './looks.ts'
import type { Taken } from './screen-pictures.ts'

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')

/** The widths of a chat beside a meeting and of one by itself, in pixels. */
const chats = [280, 400]

/** Takes every card that the chat can show, in each theme and width of a chat. */
export async function takeCards(
  browser: Browser,
  folder: string,
  tell: (taken: Taken) => void,
): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: 2 })
  await page.route('**/*', (route) => route.abort())
  for (const [says, card] of Object.entries(everyCard)) {
    for (const theme of themeNames) {
      for (const width of chats) {
        // The renderer judges `lang` by a pattern that remembers its last match, so each drawing meets a fresh one.
        await page.setContent('<!doctype html><html lang="en-GB"><body style="margin:0"></body>')
        await page.addScriptTag({ path: renderer })
        const name = `card-${says.replaceAll(/[^\w]+/g, '-')}-${theme}-${width}`
        const drawn = await page.evaluate(rendererOf, { card, width, theme })
        await page.locator('#card').screenshot({ path: `${folder}${name}.png` })
        const findings = [
          ...drawn.parseFaults.map((fault) => `not understood: ${fault}`),
          ...drawn.invalid.map((fault) => `not valid: ${fault}`),
          ...drawn.cutOff.map((words) => `cut off: ${words}`),
        ]
        tell({ name, findings })
      }
    }
  }
  await page.close()
}
