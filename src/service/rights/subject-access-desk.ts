import type { Day } from '../../../rules/calendar.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { SubjectRequest } from '../../log/rights.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Fault } from '../../plan/operation.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import { mayPrepareSubjectAccess } from '../../plan/policy.ts'
import { answerClock, whyNotExtended } from '../../plan/rights/answer-clock.ts'
import { bundleFileName, bundleOf } from '../../plan/rights/bundle.ts'
import { bundlePage } from '../../plan/rights/bundle-page.ts'
import type { Item } from '../../plan/rights/item.ts'
import { prepare, type Prepared } from '../../plan/rights/preparing.ts'
import {
  queueOf,
  undecidedIn,
  whyNotDecided,
  type ItemDecision,
  type Verdict,
} from '../../plan/rights/redaction-queue.ts'
import { tellingTo } from '../oversight/kept-back.ts'
import { createSeal } from './seal.ts'
import { subjectIn, type About } from './subject-in.ts'
import { looksOf } from './looks-of.ts'

/** A request with its clock. */
export interface RequestShown extends Omit<SubjectRequest, 'plan'> {
  readonly due: Day
  readonly left: number
}

/** A request with everything to decide on. `decided` is what stands for an item as it is now; null where somebody has still to decide. */
export interface QueueShown {
  readonly request: RequestShown
  readonly items: readonly (Item & { readonly decided: Verdict | null })[]
  readonly undecided: number
}

export interface Deciding {
  readonly item: string
  readonly mark: string
  readonly verdict: Verdict
  readonly why: string
}

export type Refused =
  { readonly kind: 'nothing-here' } | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

export interface BundleFile {
  readonly kind: 'made'
  readonly name: string
  readonly text: string
}

/** Where this family's manager prepares what somebody asked to be given. For everybody else nothing is here. */
export interface SubjectAccessDesk {
  open(
    actor: Actor,
    key: string,
    wish: { readonly about: About; readonly asked: Day },
  ): { readonly kind: 'opened'; readonly id: string } | Refused
  list(actor: Actor, key: string): RequestShown[] | null
  queue(actor: Actor, key: string, id: string): QueueShown | null
  extend(actor: Actor, key: string, id: string, why: string): { readonly kind: 'done' } | Refused
  /** All or none; faults have paths like `decisions[0].mark`. */
  decide(
    actor: Actor,
    key: string,
    id: string,
    decisions: readonly Deciding[],
  ): { readonly kind: 'done' } | Refused
  bundle(actor: Actor, key: string, id: string, as: 'json' | 'html'): BundleFile | Refused
}

const nothingHere: Refused = { kind: 'nothing-here' }
const faulty = (path: string, says: string): Refused => ({
  kind: 'faulty',
  faults: [{ path, says }],
})

export function createSubjectAccessDesk({
  log,
  clock,
}: {
  readonly log: Log
  readonly clock: Clock
}): SubjectAccessDesk {
  const store = log.rights.subjectAccess
  const sealed = createSeal()

  function planFor(actor: Actor, key: string): Plan | null {
    const plan = log.plan(key)
    return plan && mayPrepareSubjectAccess(actor, plan, clock.today()) ? plan : null
  }

  /** A request with what is gathered for it; null where for the actor there is none of that id. */
  function asked(actor: Actor, key: string, id: string) {
    const plan = planFor(actor, key)
    const request = plan && store.find(key, id)
    if (!plan || !request) return null
    const prepared = prepare({
      plan,
      events: log.eventsSince(key, 0),
      subject: request.subject,
      looks: looksOf(log, key, request.asked),
      actor,
      on: clock.today(),
    })
    return { plan, request, prepared, queue: queueOf(prepared.items, store.decisions(key, id)) }
  }

  function shown(request: SubjectRequest, actor: Actor, plan: Plan): RequestShown {
    const { plan: _, extended, ...told } = request
    const telling = tellingTo(actor, plan, clock.today())
    return {
      ...told,
      extended: extended && { ...extended, why: telling.text(extended.why) },
      ...answerClock(request, clock.today()),
    }
  }

  return {
    open(actor, key, { about, asked: on }) {
      const plan = planFor(actor, key)
      if (!plan) return nothingHere
      if (on > clock.today()) return faulty('asked', 'is later than today')
      const found = subjectIn(plan, log.eventsSince(key, 0), about, actor, clock.today())
      if ('path' in found) return { kind: 'faulty', faults: [found] }
      const { subject } = found
      return { kind: 'opened', id: store.open({ plan: key, subject, asked: on, by: actor.oid }) }
    },

    list(actor, key) {
      const plan = planFor(actor, key)
      return plan && store.ofPlan(key).map((request) => shown(request, actor, plan))
    },

    queue(actor, key, id) {
      const found = asked(actor, key, id)
      if (!found) return null
      const { plan, request, queue } = found
      return {
        request: shown(request, actor, plan),
        items: queue.map(({ item, verdict }) => ({
          ...item,
          id: sealed(item.id),
          mark: sealed(item.mark),
          decided: verdict,
        })),
        undecided: undecidedIn(queue).length,
      }
    },

    extend(actor, key, id, why) {
      const request = planFor(actor, key) && store.find(key, id)
      if (!request) return nothingHere
      const says = whyNotExtended(request, clock.today())
      if (says !== null || !store.extend(key, id, why, clock.today())) {
        return faulty('why', says ?? 'was given before')
      }
      return { kind: 'done' }
    },

    decide(actor, key, id, decisions) {
      const found = asked(actor, key, id)
      if (!found) return nothingHere
      const { items, holdsKeptPlace } = found.prepared
      const sealedItems = new Map(items.map((item) => [sealed(item.id), item]))
      const judged = decisions.map((one, place) => {
        const item = sealedItems.get(one.item)
        return judge(one, item, item && sealed(item.mark), holdsKeptPlace, place)
      })
      const faults = judged.flatMap((one) => ('path' in one ? [one] : []))
      if (faults.length > 0) return { kind: 'faulty', faults }
      const at = clock.now().toISOString()
      store.decide(
        key,
        id,
        judged.flatMap((one) => ('path' in one ? [] : [{ ...one, by: actor.oid, at }])),
      )
      return { kind: 'done' }
    },

    bundle(actor, key, id, as) {
      const found = asked(actor, key, id)
      if (!found) return nothingHere
      const { plan, request, prepared, queue } = found
      const made = bundleOf(queue, {
        reference: textOf(headOf(plan), 'reference'),
        name: prepared.name,
        asked: request.asked,
        made: clock.today(),
        holdsKeptPlace: prepared.holdsKeptPlace,
      })
      if (made.kind === 'undecided') return faulty('items', `${made.count} are undecided`)
      store.answered(key, id, clock.today())
      const { bundle } = made
      const text = as === 'html' ? bundlePage(bundle) : JSON.stringify(bundle, null, 2)
      return { kind: 'made', name: bundleFileName(bundle, as), text }
    },
  }
}

function judge(
  { mark, verdict, why }: Deciding,
  item: Item | undefined,
  now: string | undefined,
  holdsKeptPlace: Prepared['holdsKeptPlace'],
  place: number,
): Fault | Omit<ItemDecision, 'by' | 'at'> {
  const at = (field: string) => `decisions[${place}].${field}`
  if (!item) return { path: at('item'), says: 'is none of this request' }
  if (mark !== now) return { path: at('mark'), says: 'is of the item as it was before' }
  const says = whyNotDecided(item, verdict, holdsKeptPlace)
  return says === null
    ? { item: item.id, mark: item.mark, verdict, why }
    : { path: at('verdict'), says }
}
