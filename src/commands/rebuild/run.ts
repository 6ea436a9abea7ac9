import { existsSync, renameSync, rmSync } from 'node:fs'
import { createGraphClient, type Send } from '../../lists/graph-client.ts'
import { lastAccess } from '../../lists/rebuild/last-access.ts'
import { rebuildLog } from '../../lists/rebuild/rebuild-log.ts'
import { findSite } from '../../lists/site-address.ts'
import { readTombstones } from '../../log/backup/tombstones.ts'
import { openLog } from '../../log/open-log.ts'
import { reasonOf } from '../provision/report.ts'

/** `file` is where the log is to be; `path` the site's in Graph; `tombstones` are files that say which plans must not come back. */
export interface Rebuilding {
  readonly file: string
  readonly path: string
  readonly token: string
  readonly tombstones: readonly string[]
  readonly send: Send
  readonly at: string
  readonly say: (line: string) => void
}

/** What only the log had, and which therefore is lost. */
export const lost = [
  'What the lists do not hold and nothing brings back: earlier values of fields and what was taken away, who was asked in chat, the',
  'directory of workers, legal holds, requests of people and what was decided on them, and proposals of disposal. Who looked at a',
  'plan until now stands in the list "Access" alone; the access log goes on after its last row, and says so. Before the service',
  'starts: enter the workers, set the legal holds again, and keep the change log, which still says who changed which field.',
]

/** Makes a log from the lists alone. Answers a sentence why not, or null where it stands. What ends it before leaves no log. */
export async function runRebuild(wish: Rebuilding): Promise<string | null> {
  const { file, path, token, send, say } = wish
  if (existsSync(file)) return `There is a log already: ${file}. It is not touched.`
  const known = wish.tombstones.map(readTombstones)
  if (known.includes(null)) return 'A file of tombstones cannot be read.'
  const client = createGraphClient({ token: async () => token, send })
  const found = await findSite(client, path)
  if (found.outcome !== 'found') return `The site was not found: ${reasonOf(found)}.`
  const coming = `${file}.rebuilding`
  const clear = () => {
    for (const beside of ['', '-wal', '-shm']) rmSync(`${coming}${beside}`, { force: true })
  }
  clear()
  const log = openLog(coming)
  try {
    const done = await rebuildLog(client, found.site.id, log)
    if (done.outcome !== 'rebuilt') return `The lists could not be read: ${reasonOf(done)}.`
    const access = await lastAccess(client, found.site.id)
    if (access.outcome !== 'read') return `The lists could not be read: ${reasonOf(access)}.`
    if (access.last) log.access.goOnFrom(access.last, wish.at)
    const disposed = log.rights.disposals.applyTombstones(
      known.flatMap((one) => one ?? []),
      wish.at,
    )
    log.close()
    renameSync(coming, file)
    say(`Rebuilt from the lists: plans: ${done.plans - disposed}, entries: ${done.records}.`)
    say(`Taken away because they had been disposed of: ${disposed}.`)
    say(`Plans whose own row is missing, and which were left out: ${done.headless}.`)
    say(`Rows that do not say whose they are, and were left out: ${done.unreadable}.`)
    say(`The access log goes on after row ${access.last?.number ?? 0}.`)
    for (const line of lost) say(line)
    return null
  } finally {
    if (existsSync(coming)) {
      log.close()
      clear()
    }
  }
}
