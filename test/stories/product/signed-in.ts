import type { Browser } from 'playwright-core'
import { signInAs, visit } from './browser.ts'

/** Asks the service as somebody who signed in by the picker, with the very token their page got. */
export type Ask = (path: string, body?: unknown) => Promise<Response>

/** Signs in as one of the invented people and gives a way to ask in their name. */
export async function askAs(browser: Browser, name: string, origin: string): Promise<Ask> {
  const { page } = await visit(browser)
  const asked = page.waitForRequest(`${origin}/api/families`)
  await signInAs(page, name, origin)
  const authorization = (await (await asked).allHeaders())['authorization'] ?? ''
  await page.context().close()
  return (path, body) =>
    fetch(`${origin}${path}`, {
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined
        ? {}
        : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
}
