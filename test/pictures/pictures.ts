import { mkdirSync, rmSync } from 'node:fs'
import { openBrowser } from '../stories/product/browser.ts'
import { startProduct } from '../stories/product/started-product.ts'
import { takeCards } from './card-pictures.ts'
import { takeScreens, type Taken } from './screen-pictures.ts'
import { screens } from './screens.ts'

// `npm run pictures` writes every screen and card in each theme to a folder, and prints what speaks against any of them.
// With names of screens, or `cards`, it takes only these and leaves the other pictures alone.

const folder = new URL('../../.build/pictures/', import.meta.url).pathname
const wished = process.argv.slice(2)
const names = [...screens.map(({ name }) => name), 'cards']
const unknown = wished.filter((name) => !names.includes(name))

if (unknown.length > 0) {
  process.stderr.write(
    `Usage: npm run pictures [-- SCREEN...]\nA screen is one of: ${names.join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  const isWished = (name: string) => wished.length === 0 || wished.includes(name)
  if (wished.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let pictures = 0
  let findings = 0
  const tell = (taken: Taken) => {
    pictures += 1
    findings += taken.findings.length
    for (const finding of taken.findings) process.stdout.write(`${taken.name}: ${finding}\n`)
  }
  const browser = await openBrowser()
  const wishedScreens = screens.filter(({ name }) => isWished(name))
  try {
    if (wishedScreens.length > 0) {
      const product = await startProduct('--no-chat')
      try {
        await takeScreens(browser, product.origin, folder, wishedScreens, tell)
      } finally {
        await product.stop()
      }
    }
    if (isWished('cards')) await takeCards(browser, folder, tell)
  } finally {
    await browser.close()
  }
  process.stdout.write(`${pictures} pictures in ${folder}, ${findings} findings\n`)
  process.exitCode = findings === 0 ? 0 : 1
}
