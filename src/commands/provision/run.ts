import { createGraphClient, type Send } from '../../lists/graph-client.ts'
import { provision } from '../../lists/provision.ts'
import { findSite } from '../../lists/site-address.ts'
import { siteRights } from '../../lists/site-rights.ts'
import { linesOf, reasonOf, rightsLines } from './report.ts'
import { readWish, usage } from './wish.ts'

/** The world as the command sees it. `token` gives an empty text where nobody gave one. */
export interface Surroundings {
  readonly token: () => Promise<string>
  readonly send: Send
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

const inPlace = 0
const toLookAt = 1
const notStarted = 2

/** Provisions the site that the arguments name. Answers 0 where all is in place, 1 where a person has to look, 2 where it was not started. */
export async function runProvision(args: string[], world: Surroundings): Promise<number> {
  const { say, complain } = world
  const refuse = (...lines: string[]) => {
    for (const line of lines) complain(line)
    return notStarted
  }
  const wish = readWish(args)
  if (wish.kind === 'help') {
    say(usage)
    return inPlace
  }
  if (wish.kind === 'unusable') return refuse(wish.why, '', usage)
  const token = (await world.token()).trim()
  if (token === '') return refuse('There is no token: set GRAPH_TOKEN, or give one on the input.')
  if (!/^[\w.~+/=-]+$/.test(token)) return refuse('What was given as the token is not one.')

  const client = createGraphClient({ token: async () => token, send: world.send })
  const found = await findSite(client, wish.path)
  if (found.outcome !== 'found') {
    complain(`The site was not found: ${reasonOf(found)}.`)
    return toLookAt
  }
  const { site } = found
  say(`${site.displayName}, ${site.webUrl}`)
  say(`SITE_ID=${site.id}`)
  const done = await provision(client, site.id)
  for (const line of linesOf(done)) say(line)
  if (done.stopped) return toLookAt
  const rights = await siteRights(client, site.id, wish)
  for (const line of rightsLines(rights)) say(line)
  const isGood = done.differing.length + rights.unexpected.length + rights.unasked.length === 0
  return isGood ? inPlace : toLookAt
}
