import { Hono } from 'hono'
import { about, createApi, type Handlers } from '../../api/contract.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { LimitBuckets } from '../limits/limits.ts'
import type { ServiceNotes } from '../notes.ts'
import type { SignInCheck } from '../sign-in/sign-in-check.ts'
import { createErrorHandler } from './broken.ts'
import { door } from './door.ts'
import { headers, limitBody, onlyHosts } from './guards.ts'
import type { Known } from './known.ts'
import { refusals } from './refuse.ts'
import { limitPages } from './too-many.ts'

interface AppPorts {
  readonly handlers: Handlers<Known>
  readonly check: SignInCheck
  readonly log: Pick<Log, 'access' | 'directory' | 'emergencies'>
  readonly clock: Clock
  readonly notes: ServiceNotes
  readonly pages: Hono
  readonly hosts?: readonly string[]
  readonly buckets: LimitBuckets
  readonly gateways: number
  /** Routes that ask nobody who they are by the door: they prove it in their own way. */
  readonly before: (app: Hono) => void
  /** Routes that only this start adds, behind the door where they lie under `/api`. */
  readonly extra: (app: Hono) => void
}

/** Everything the service answers, in the order it is asked: the guards, what is open, the door, the contract, the pages. */
export function createApp(ports: AppPorts): Hono {
  const { handlers, check, log, clock, notes, pages, hosts, before, extra, buckets, gateways } =
    ports
  const api = createApi(handlers)
  const document = api.getOpenAPI31Document(about)

  const app = new Hono()
  app.onError(createErrorHandler(notes))
  app.notFound((c) => c.json(refusals.nothingHere, 404))
  app.use(...headers)
  // Whoever watches over the machine knows it by its bare address.
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  if (hosts) app.use(onlyHosts(hosts))
  app.use(limitPages(buckets, gateways))
  app.get('/openapi.json', (c) => c.json(document))
  before(app)
  app.use('/api/*', door({ check, log, clock, buckets, gateways }), limitBody)
  app.route('/', api)
  extra(app)
  app.route('/', pages)
  return app
}
