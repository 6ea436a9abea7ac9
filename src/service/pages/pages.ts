import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Configuration } from '../../api/schemas.ts'
import { contentPolicy } from './content-policy.ts'

/** Addresses within the tab: each is the same page, which reads the rest for itself. */
const screens = [
  '/',
  '/scorecard',
  '/frameworks',
  '/frameworks/:framework',
  '/frameworks/:framework/:clause',
  '/plans/:key',
  '/plans/:key/outcomes/:outcome',
  '/plans/:key/closure',
  '/plans/:key/closure/record',
  '/plans/:key/timeline',
  '/plans/:key/family',
  '/plans/:key/family/:person',
]

/** Where a sign-in comes back to, and what stands between it and a frame; neither may be cut off from who opened it (COOP). */
const signInPages = ['/auth.html', '/relay.html']

const noncePlace = /(<meta\s+name="csp-nonce"\s+content=")("\s*\/?>)/

/** The built tab from a folder. Throws where it is not there, or has no place for the nonce that lets its styles in. */
export function createPages(folder: string, configuration: Configuration): Hono {
  const page = pageIn(folder)
  const pages = new Hono()

  const answerPage = (c: Context, status: 200 | 404) => {
    const nonce = randomBytes(18).toString('base64')
    c.header('content-security-policy', contentPolicy(configuration, nonce))
    c.header('cache-control', 'no-store')
    return c.html(
      page.replace(noncePlace, (_, before: string, after: string) => before + nonce + after),
      status,
    )
  }
  for (const path of screens) pages.get(path, (c) => answerPage(c, 200))

  const files = serveStatic({ root: folder })
  for (const path of signInPages) {
    pages.get(path, async (c, next) => {
      c.header('content-security-policy', contentPolicy(configuration))
      c.header('cache-control', 'no-cache')
      return files(c, next)
    })
  }
  pages.get('/assets/*', async (c, next) => {
    const file = await files(c, next)
    if (file instanceof Response) {
      file.headers.set('cache-control', 'public, max-age=31536000, immutable')
    }
    return file
  })
  // An address that leads nowhere is the tab's to explain to a person, and is still not there.
  pages.get('*', (c, next) => {
    const isForPerson = c.req.header('accept')?.includes('text/html') === true
    return isForPerson && !c.req.path.startsWith('/api/') ? answerPage(c, 404) : next()
  })
  return pages
}

function pageIn(folder: string): string {
  const file = join(folder, 'index.html')
  let page: string
  try {
    page = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`the tab is not built: ${file} cannot be read`, { cause })
  }
  if (!noncePlace.test(page)) throw new Error(`${file} has no place for the nonce of its styles`)
  return page
}
