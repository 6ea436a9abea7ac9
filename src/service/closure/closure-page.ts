import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { Day } from '../../../rules/calendar.ts'
import { checklistOf, type ClosureChecklist } from '../../plan/closure/checklist.ts'
import { asIfClosed, dayToJudge } from '../../plan/closure/as-if-closed.ts'
import {
  closureStateOf,
  closureThatClosed,
  latestClosure,
  mayBeAskedFrom,
  type ClosureState,
} from '../../plan/closure/state.ts'
import { agreedIn } from '../../plan/closure/counted.ts'
import { watchOf, type Watch } from '../../plan/closure/watch.ts'
import { closingDaysOn } from '../../plan/closure/wish.ts'
import {
  headOf,
  recordsOf,
  textOf,
  type KeptRecord,
  type Plan,
  type PlanRecord,
} from '../../plan/plan.ts'
import {
  mayAskToClose,
  mayDecideClosure,
  mayReopen,
  mayWithdrawClosure,
  sightOf,
} from '../../plan/policy.ts'
import { shownTo } from '../../plan/shown.ts'
import { viewThrough } from '../../plan/view.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Asker } from '../plans/asker.ts'
import { withClosuresShown } from './as-shown.ts'
import { fingerprintOf } from './fingerprint.ts'
import { isInQuestion, whatChanged } from './what-changed.ts'

/** What the reader may do about the closure just now. */
export interface ClosureMay {
  readonly ask: boolean
  readonly withdraw: boolean
  readonly decide: boolean
  readonly confirm: boolean
  readonly reopen: boolean
}

/** A plan's closure as one reader may see it on a day. */
export interface ClosurePage {
  readonly on: Day
  readonly reference: string
  readonly framework: string
  readonly state: ClosureState | 'in-question'
  /** The closure that counts, as it is shown to the reader; null where there is none. */
  readonly closure: PlanRecord | null
  /** Those before it, the newest first. */
  readonly history: readonly PlanRecord[]
  readonly checklist: ClosureChecklist
  /** Something the reader cannot see counts towards it. */
  readonly hidden: boolean
  /** What of its ground is not what it was, in sentences. */
  readonly changed: readonly string[]
  readonly watch: Watch | null
  /** The fingerprint of what a decision would rest on, for whoever may decide. */
  readonly hash: string | null
  readonly may: ClosureMay
  /** Why the reader may not decide, where somebody has to. */
  readonly whyNot: string | null
}

interface PagePorts {
  readonly log: Log
  readonly clock: Clock
}

/**
 * The closure page of a plan for a reader; null where for them there is no such plan. `wished` is the closing day to try where
 * none is asked for. It is tried for whoever may ask, and of days that may be asked for: from one day to the next anybody else
 * would learn when something hidden begins to count.
 */
export function closurePageOf(
  ports: PagePorts,
  plan: Plan,
  actor: Asker,
  wished: Day | null,
): ClosurePage | null {
  const on = ports.clock.today()
  const sight = sightOf(actor, plan, on)
  const head = headOf(plan)
  const framework = frameworkOf(textOf(head, 'framework'))
  if (!sight || !head || !framework) return null
  const known = withClosuresShown(plan, sight)
  const stands = closureStateOf(known, on)
  const latest = latestClosure(known)
  const current = stands === 'closed' ? closureThatClosed(known) : latest
  const tried = wished !== null && mayTry(plan, actor, wished, on) ? wished : null
  const closing = closingDayOf(plan, stands, latest, tried, on)
  const now = viewThrough(sight, plan, on)
  const asIf = viewThrough(sight, asIfClosed(plan, closing), dayToJudge(closing, on))
  const shown = { records: new Map(now.records.map((record) => [record.id, record])) }
  const state = stands === 'closed' && isInQuestion(ports, known) ? 'in-question' : stands
  const may = mayOf(plan, actor, state, current ?? null, on)
  const isToDecide = may.decide || may.confirm
  return {
    on,
    reference: textOf(head, 'reference'),
    framework: framework.id,
    state,
    closure: current ? shownTo(sight, current) : null,
    history: recordsOf(known, 'closure')
      .filter((record) => record !== current)
      .map((record) => shownTo(sight, record))
      .toReversed(),
    checklist: checklistOf(shown, asIf.findings, now.findings, framework, closing),
    hidden: asIf.hidden,
    changed: current && asksWhatChanged.has(state) ? whatChanged(ports, plan, current, actor) : [],
    watch: stands === 'closed' ? watchOf(now.findings, agreedIn(shown)) : null,
    hash: isToDecide && current ? fingerprintOf(plan, current, dayToJudge(closing, on)) : null,
    may,
    whyNot: whyNotOf(plan, actor, state, current ?? null, on),
  }
}

function mayTry(plan: Plan, actor: Asker, wished: Day, on: Day): boolean {
  const [first, last] = closingDaysOn(on)
  return mayAskToClose(actor, plan, on).allowed && first <= wished && wished <= last
}

const asksWhatChanged: ReadonlySet<ClosurePage['state']> = new Set(['void', 'in-question'])

/** The day the checklist is for: of the plan that is closed, of the request that stands, else the one that is tried, else today. */
function closingDayOf(
  plan: Plan,
  state: ClosureState,
  latest: KeptRecord | undefined,
  wished: Day | null,
  on: Day,
): Day {
  if (state === 'closed') return textOf(headOf(plan), 'closed')
  if (latest && (state === 'asked' || state === 'approved')) return textOf(latest, 'closing')
  const opened = textOf(headOf(plan), 'opened')
  const day = wished ?? on
  return day < opened ? opened : day
}

function mayOf(
  plan: Plan,
  actor: Asker,
  state: ClosurePage['state'],
  closure: KeptRecord | null,
  on: Day,
): ClosureMay {
  const decides = closure !== null && mayDecideClosure(actor, plan, closure, on).allowed
  const isOpen = state !== 'in-question' && mayBeAskedFrom.has(state)
  return {
    ask: isOpen && mayAskToClose(actor, plan, on).allowed,
    withdraw:
      closure !== null &&
      (state === 'asked' || state === 'approved') &&
      mayWithdrawClosure(actor, plan, closure, on).allowed,
    decide: state === 'asked' && decides,
    confirm: state === 'in-question' && decides,
    reopen:
      closure !== null &&
      (state === 'closed' || state === 'in-question') &&
      mayReopen(actor, plan, on).allowed,
  }
}

function whyNotOf(
  plan: Plan,
  actor: Asker,
  state: ClosurePage['state'],
  closure: KeptRecord | null,
  on: Day,
): string | null {
  if (!closure || (state !== 'asked' && state !== 'in-question')) return null
  const decision = mayDecideClosure(actor, plan, closure, on)
  return decision.allowed ? null : decision.why
}
