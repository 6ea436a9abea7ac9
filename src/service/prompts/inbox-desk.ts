import { dayInWords, type Day } from '../../../rules/calendar.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Prompt, PromptKind } from '../../log/prompts.ts'
import { headOf, textOf } from '../../plan/plan.ts'
import type { PlanKey } from '../../plan/record.ts'
import { viewOf } from '../../plan/view.ts'
import { askIn } from '../answers/asked.ts'
import { isKeptFrom } from '../answers/reach.ts'
import { londonTimeOf } from '../due/london.ts'
import type { Asker } from '../plans/asker.ts'
import { outcomeOf } from './prompt-view.ts'

/** One thing that asks somebody something. */
export interface InboxItem {
  readonly id: string
  readonly kind: Exclude<PromptKind, 'digest'>
  readonly plan: { readonly key: PlanKey; readonly reference: string }
  readonly point: string
  readonly about: string | null
  readonly due: Day
  readonly state: 'sent' | 'may-not-have-arrived' | 'not-sent' | 'no-chat' | 'missed'
  readonly words: string
  readonly link: string
}

export interface InboxDesk {
  /** Everything open that asks the actor something, of plans that they may open and of nothing kept from them there. */
  of(actor: Asker): InboxItem[]
}

/** Kinds that only tell something: once the card was sent nothing is asked any more. */
const onlyTold: ReadonlySet<PromptKind> = new Set(['closure-told', 'watch'])

/** What these are about is a record of the plan, and no ref of its framework. */
const isOfRecord = (kind: PromptKind): boolean => kind === 'closure' || kind === 'closure-told'

export function createInboxDesk({
  log,
  clock,
}: {
  readonly log: Log
  readonly clock: Clock
}): InboxDesk {
  function itemFor(actor: Asker, prompt: Prompt): InboxItem | null {
    const { id, kind, plan: key, point, due } = prompt
    const on = clock.today()
    // Of a day that the clock has left again; it comes.
    if (prompt.state === 'due' && prompt.since > on) return null
    if (kind === 'digest' || (onlyTold.has(kind) && prompt.state === 'sent')) return null
    const plan = log.plan(key)
    const view = plan && viewOf(plan, actor, on)
    if (!view) return null
    const about = prompt.about === '' || isOfRecord(kind) ? null : askIn(prompt.about).ref
    if (about !== null && isKeptFrom(view, plan, prompt)) return null
    const head = headOf({ records: new Map(view.records.map((one) => [one.id, one])) })
    const path = `/plans/${encodeURIComponent(key)}`
    const outcome = about === null ? null : outcomeOf(about, view.findings.framework)
    return {
      id,
      kind,
      plan: { key, reference: textOf(head, 'reference') },
      point,
      about,
      due,
      ...stateOf(prompt, log.conversations.find(actor.tenantId, actor.oid) !== null),
      link: outcome === null ? path : `${path}/outcomes/${encodeURIComponent(outcome)}`,
    }
  }

  return {
    of: (actor) => log.prompts.openTo(actor.oid).flatMap((prompt) => itemFor(actor, prompt) ?? []),
  }
}

function stateOf(
  { state, leftAt, askedAt }: Prompt,
  hasChat: boolean,
): Pick<InboxItem, 'state' | 'words'> {
  if (state === 'sent') return { state, words: `sent ${dayOf(leftAt ?? askedAt)}` }
  if (state === 'sending') return { state: 'may-not-have-arrived', words: 'may not have arrived' }
  if (state === 'inbox') return { state: 'missed', words: 'not sent: its time went by' }
  return hasChat
    ? { state: 'not-sent', words: 'not sent yet' }
    : { state: 'no-chat', words: 'not sent: no chat' }
}

const dayOf = (instant: string): string => dayInWords(londonTimeOf(new Date(instant)).day)
