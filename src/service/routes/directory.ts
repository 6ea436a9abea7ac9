import type { Handlers } from '../../api/contract.ts'
import type { Directory, Worker } from '../../log/directory.ts'
import type { Clock } from '../../log/log.ts'
import { mayKeepDirectory, maySearchDirectory } from '../../plan/policy.ts'
import { tidy } from '../../plan/record.ts'
import type { Known } from './known.ts'
import { faulty, refusals } from './refuse.ts'

export interface DirectoryPorts {
  readonly directory: Directory
  readonly clock: Clock
  /** Called once a change is on disk. */
  readonly changed: () => void
}

/** At most so many are found for whoever looks for one person, and stand on a page for whoever keeps them all. */
const mostFound = 20
const pageSize = 100
const shortestSearch = 2

/** The routes by which the directory is kept and searched. */
export function createDirectoryHandlers({
  directory,
  clock,
  changed,
}: DirectoryPorts): Pick<Handlers<Known>, 'searchDirectory' | 'keepWorker' | 'dropWorker'> {
  return {
    searchDirectory(c) {
      const { actor } = c.get('visitor')
      const { search, after } = c.req.valid('query')
      const isKeeper = mayKeepDirectory(actor)
      if (!isKeeper && !maySearchDirectory(actor)) return c.json(refusals.notAllowed, 403)
      const letters = plainOf(search ?? '')
      const isSearch = !isKeeper || search !== undefined
      if (isSearch && letters.length < shortestSearch) {
        const says = `has fewer than ${shortestSearch} letters`
        return c.json(faulty([{ path: 'search', says }]), 400)
      }
      const found = directory.all().filter((worker) => has(worker, letters))
      if (!isKeeper) return c.json({ workers: found.slice(0, mostFound), next: null }, 200)
      const from = after === undefined ? 0 : found.findIndex(({ oid }) => oid === after) + 1
      const workers = found.slice(from, from + pageSize)
      const next = from + pageSize < found.length ? (workers.at(-1)?.oid ?? null) : null
      return c.json({ workers, next }, 200)
    },

    keepWorker(c) {
      const { actor } = c.get('visitor')
      if (!mayKeepDirectory(actor)) return c.json(refusals.notAllowed, 403)
      const { oid } = c.req.valid('param')
      const { name, agency } = c.req.valid('json')
      const worker = { oid, name: tidy(name), agency: tidy(agency) }
      const known = spellingOf(worker.agency, directory)
      if (known !== null) {
        return c.json(faulty([{ path: 'agency', says: `is written ${known} here` }]), 400)
      }
      directory.keep(worker, actor.oid, clock.now().toISOString())
      changed()
      return c.json(worker, 200)
    },

    dropWorker(c) {
      const { actor } = c.get('visitor')
      if (!mayKeepDirectory(actor)) return c.json(refusals.notAllowed, 403)
      const { oid } = c.req.valid('param')
      if (!directory.find(oid)) return c.json(refusals.nothingHere, 404)
      directory.drop(oid, actor.oid, clock.now().toISOString())
      changed()
      return c.body(null, 204)
    },
  }
}

const plainOf = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()

const has = ({ name, agency }: Worker, letters: string): boolean =>
  plainOf(name).includes(letters) || plainOf(agency).includes(letters)

/** Audiences name an agency letter by letter, so one agency never stands here in two spellings; null where it does not. */
function spellingOf(agency: string, directory: Directory): string | null {
  const same = directory.all().filter((one) => plainOf(one.agency) === plainOf(agency))
  return same.some((one) => one.agency === agency) ? null : (same[0]?.agency ?? null)
}
