import type { Told } from '../../api/live.ts'
import type { Handlers } from '../../api/contract.ts'
import type { Configuration } from '../../api/schemas.ts'
import type { Directory } from '../../log/directory.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Way } from '../../plan/coedit/way.ts'
import type { Value } from '../../plan/record.ts'
import { mayListFamilies, mayOpenNewPlan } from '../../plan/policy.ts'
import type { TellWay } from '../live/plan-line.ts'
import type { Follow, PlanStreams } from '../live/plan-streams.ts'
import type { ClosureDesk } from '../closure/closure-desk.ts'
import type { PresenceDesk } from '../live/presence-desk.ts'
import type { PlanDesk, Written } from '../plans/plan-desk.ts'
import type { LimitBuckets } from '../limits/limits.ts'
import { createClosureHandlers } from './closure.ts'
import { createDirectoryHandlers } from './directory.ts'
import type { Known } from './known.ts'
import { createFamilyHandlers } from './family.ts'
import { createInboxHandlers } from './inbox.ts'
import { createOversightHandlers } from './oversight.ts'
import { createPresenceHandlers } from './presence.ts'
import { createPreviewHandlers } from './preview.ts'
import { createScorecardHandlers } from './scorecard.ts'
import { createRightsHandlers, type RightsDesks } from './rights.ts'
import { refuseTooMany } from './too-many.ts'
import { faulty, notAllowed, refusals } from './refuse.ts'

interface HandlerPorts {
  readonly desk: PlanDesk
  readonly clock: Clock
  readonly configuration: Configuration
  readonly streams: PlanStreams
  readonly closures: ClosureDesk
  readonly presence: PresenceDesk
  readonly directory: Directory
  readonly log: Log
  readonly buckets: LimitBuckets
  readonly rights: RightsDesks
}

/** The contract's routes over the plan desk; whoever comes here is signed in. */
export function createHandlers(ports: HandlerPorts): Handlers<Known> {
  const { desk, clock, configuration, streams, presence, directory, buckets, log } = ports
  return {
    ...createDirectoryHandlers({ directory, clock, changed: () => desk.directoryChanged() }),
    ...createClosureHandlers(ports.closures),
    ...createFamilyHandlers({ log, clock }),
    ...createScorecardHandlers({ log, clock }),
    ...createInboxHandlers({ log, clock }),
    ...createOversightHandlers({ log, clock }),
    ...createPresenceHandlers(presence),
    ...createPreviewHandlers({ log, clock }),
    ...createRightsHandlers(ports.rights),

    getConfiguration: (c) => c.json(configuration, 200),

    getMe(c) {
      const { actor } = c.get('visitor')
      const { oid, name, roles, agency } = actor
      return c.json(
        {
          oid,
          name,
          roles: [...roles],
          mayOpenNewPlan: mayOpenNewPlan(actor),
          agency,
          on: clock.today(),
        },
        200,
      )
    },

    getDraftKey(c) {
      const key = log.draftKeys.of(c.get('visitor').actor.oid)
      return c.json({ key: Buffer.from(key).toString('base64') }, 200)
    },

    listFamilies(c) {
      const { actor } = c.get('visitor')
      c.set('isAtDesk', true)
      const rows = desk.families(actor)
      if (!mayListFamilies(actor)) return c.json(refusals.notAllowed, 403)
      return c.json({ on: clock.today(), rows }, 200)
    },

    postPlan(c) {
      c.set('isAtDesk', true)
      const opened = desk.open(c.get('visitor').actor, c.req.valid('json'))
      if (opened.kind === 'not-allowed') return c.json(notAllowed(opened.why), 403)
      if (opened.kind === 'faulty') return c.json(faulty(opened.faults), 400)
      return c.json({ key: opened.key, reference: opened.reference }, 201)
    },

    getPlan(c) {
      c.set('isAtDesk', true)
      const view = desk.view(c.get('visitor').actor, c.req.valid('param').key, 'page')
      return view ? c.json(view, 200) : c.json(refusals.nothingHere, 404)
    },

    async postOperations(c) {
      c.set('isAtDesk', true)
      const { operations } = c.req.valid('json')
      const { key } = c.req.valid('param')
      const taken = buckets.changes.take(c.get('visitor').actor.oid, operations.length)
      if (taken.kind === 'wait') {
        c.set('isAtDesk', false)
        return refuseTooMany(c, taken.seconds)
      }
      const written = await desk.writeSoon(c.get('visitor').actor, key, operations, 'page')
      switch (written.kind) {
        case 'written':
          return c.json(answerOf(written), 200)
        case 'nothing-here':
          return c.json(refusals.nothingHere, 404)
        case 'not-allowed':
          return c.json(notAllowed(written.why), 403)
        case 'faulty':
          return c.json(faulty(written.faults), 400)
      }
    },

    async followPlan(c) {
      c.set('isAtDesk', true)
      const { actor, until } = c.get('visitor')
      const { key } = c.req.valid('param')
      const { since, wait: isHeld } = c.req.valid('query')
      if (c.req.raw.method === 'HEAD') {
        return desk.view(actor, key, 'stream')
          ? c.body(null, 200, streamHeaders)
          : c.json(refusals.nothingHere, 404)
      }
      const wait = streams.isFullFor(actor.oid)
      if (wait !== null) {
        c.set('isAtDesk', false)
        return refuseTooMany(c, wait)
      }
      const follow: Follow = (tell) => desk.follow(actor, key, tell)
      const tellWay: TellWay = (before, after) => {
        const from = before?.seq ?? since
        return from === undefined ? {} : withoutEmpty(desk.way(actor, key, from, after, before))
      }
      if (isHeld === '1') {
        const { signal } = c.req.raw
        const tag = c.req.header('if-none-match') ?? null
        const most = Math.min(longestHold, until - Date.now())
        const left = presence.waits(actor, key)
        const waited = await streams.wait(follow, tag, { most, who: actor.oid, signal })
        left(waited === null || waited === 'gone')
        if (waited === null || waited === 'gone') return c.json(refusals.nothingHere, 404)
        if (waited === 'same') return c.body(null, 304)
        return c.json({ ...waited.view, ...tellWay(null, waited.view) }, 200, { etag: waited.tag })
      }
      const stream = streams.open(follow, until, actor.oid, tellWay, presence.line(actor, key))
      if (!stream) return c.json(refusals.nothingHere, 404)
      return c.body(stream, 200, streamHeaders)
    },
  }
}

const answerOf = ({ seq, clashes }: Extract<Written, { kind: 'written' }>) => ({
  seq,
  ...(clashes
    ? { clashes: clashes.map(({ operation, lost }) => ({ operation, lost: plain(lost) })) }
    : {}),
})

const plain = (value: Value) => (typeof value === 'object' ? [...value] : value)

/** How long, in milliseconds, an answer is held back for something to tell: shorter than gateways wait for one. */
const longestHold = 25_000

const withoutEmpty = ({ texts, clashes }: Way): Told => ({
  ...(texts.length > 0 ? { texts } : {}),
  ...(clashes.length > 0 ? { clashes } : {}),
})

/** Nothing on the way may keep the stream back to gather, change or store it. */
const streamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache, no-store, no-transform',
  'x-accel-buffering': 'no',
}
