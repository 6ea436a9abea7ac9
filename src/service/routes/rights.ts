import type { Context } from 'hono'
import type { Handlers } from '../../api/contract.ts'
import type { Fault } from '../../plan/operation.ts'
import type { RetentionDesk } from '../rights/retention-desk.ts'
import type { SubjectAccessDesk } from '../rights/subject-access-desk.ts'
import type { Known } from './known.ts'
import { faulty, notAllowed, refusals } from './refuse.ts'

export interface RightsDesks {
  readonly subjectAccess: SubjectAccessDesk
  readonly retention: RetentionDesk
}

type Rights = Pick<
  Handlers<Known>,
  | 'postSubjectRequest'
  | 'listSubjectRequests'
  | 'getSubjectQueue'
  | 'postSubjectDecisions'
  | 'postSubjectExtension'
  | 'postSubjectBundle'
  | 'listRetention'
  | 'postHold'
  | 'postHoldLifted'
  | 'postDisposal'
  | 'deleteDisposal'
  | 'listDisposals'
  | 'postDisposalConfirmed'
>

const done = { done: true } as const

/** The routes of people's rights in what is held about them. The door notes each of them for the access log. */
export function createRightsHandlers({ subjectAccess, retention }: RightsDesks): Rights {
  return {
    postSubjectRequest(c) {
      const { key } = c.req.valid('param')
      const { person, askedBy = null, worker = '', asked } = c.req.valid('json')
      const about =
        person === undefined
          ? ({ kind: 'worker', oid: worker } as const)
          : ({ kind: 'person', record: person, askedBy } as const)
      const opened = subjectAccess.open(c.get('visitor').actor, key, { about, asked })
      return opened.kind === 'opened' ? c.json({ id: opened.id }, 201) : refuse(c, opened)
    },

    listSubjectRequests(c) {
      const requests = subjectAccess.list(c.get('visitor').actor, c.req.valid('param').key)
      return requests ? c.json({ requests }, 200) : c.json(refusals.nothingHere, 404)
    },

    getSubjectQueue(c) {
      const { key, request } = c.req.valid('param')
      const queue = subjectAccess.queue(c.get('visitor').actor, key, request)
      return queue ? c.json(copyOf(queue), 200) : c.json(refusals.nothingHere, 404)
    },

    postSubjectDecisions(c) {
      const { key, request } = c.req.valid('param')
      const { decisions } = c.req.valid('json')
      const decided = subjectAccess.decide(c.get('visitor').actor, key, request, decisions)
      return decided.kind === 'done' ? c.json(done, 200) : refuse(c, decided)
    },

    postSubjectExtension(c) {
      const { key, request } = c.req.valid('param')
      const { why } = c.req.valid('json')
      const extended = subjectAccess.extend(c.get('visitor').actor, key, request, why)
      return extended.kind === 'done' ? c.json(done, 200) : refuse(c, extended)
    },

    postSubjectBundle(c) {
      const { key, request } = c.req.valid('param')
      const { as } = c.req.valid('json')
      const made = subjectAccess.bundle(c.get('visitor').actor, key, request, as)
      if (made.kind !== 'made') return refuse(c, made)
      return c.body(made.text, 200, {
        'content-type': as === 'html' ? 'text/html; charset=utf-8' : 'application/json',
        'content-disposition': `attachment; filename="${made.name}"`,
      })
    },

    listRetention(c) {
      const all = c.req.valid('query').all === 'yes'
      const plans = retention.list(c.get('visitor').actor, all)
      if (!plans) return c.json(refusals.notAllowed, 403)
      c.set(
        'plans',
        plans.map(({ key }) => key),
      )
      return c.json({ plans }, 200)
    },

    postHold(c) {
      const { why } = c.req.valid('json')
      return answer(c, retention.hold(c.get('visitor').actor, c.req.valid('param').key, why))
    },

    postHoldLifted(c) {
      const { why } = c.req.valid('json')
      return answer(c, retention.lift(c.get('visitor').actor, c.req.valid('param').key, why))
    },

    postDisposal: (c) =>
      answer(c, retention.propose(c.get('visitor').actor, c.req.valid('param').key)),

    deleteDisposal: (c) =>
      answer(c, retention.withdraw(c.get('visitor').actor, c.req.valid('param').key)),

    listDisposals(c) {
      const proposals = retention.proposals(c.get('visitor').actor)
      if (!proposals) return c.json(refusals.notAllowed, 403)
      c.set(
        'plans',
        proposals.map(({ key }) => key),
      )
      return c.json({ proposals }, 200)
    },

    postDisposalConfirmed: (c) =>
      answer(c, retention.confirm(c.get('visitor').actor, c.req.valid('param').key)),
  }
}

/** The queue as the contract has it, whose lists may be written to. */
const copyOf = (queue: NonNullable<ReturnType<SubjectAccessDesk['queue']>>) => ({
  ...queue,
  items: queue.items.map((item) => ({
    ...item,
    lines: [...item.lines],
    flags: [...item.flags],
  })),
})

type Refused =
  { readonly kind: 'nothing-here' } | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

const refuse = (c: Context<Known>, refused: Refused) =>
  refused.kind === 'faulty'
    ? c.json(faulty(refused.faults), 400)
    : c.json(refusals.nothingHere, 404)

function answer(c: Context<Known>, answered: ReturnType<RetentionDesk['hold']>) {
  switch (answered.kind) {
    case 'done':
      return c.json(done, 200)
    case 'nothing-here':
      return c.json(refusals.nothingHere, 404)
    case 'not-allowed':
      return c.json(notAllowed(answered.why), 403)
  }
}
