import { agendaCard, agendaSummary } from '../../cards/agenda.ts'
import { summaryCard, summarySummary } from '../../cards/summary.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { isDone } from '../../plan/actions.ts'
import { nextDueOf } from '../../plan/caseload.ts'
import { headOf, textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import type { ChatActor } from '../bot/answer-desk.ts'
import type { Told } from '../bot/talk-desk.ts'
import { outcomeOf } from '../prompts/prompt-view.ts'
import { isForSharing, note, theirs, type TalkPorts, type Theirs } from './plans-of.ts'
import { fewOf, stepsIn } from './said-of.ts'

/**
 * What is posted into the chat of a meeting that begins or ends, where it is linked to an open plan: as whoever begins or ends
 * it may see the plan, or else whoever linked it. Null where neither of them is in its team any more.
 */
export function meetingPost(
  ports: TalkPorts,
  moment: 'start' | 'end',
  who: ChatActor | null,
  tenantId: string,
  shared: string,
): Told | null {
  const { log } = ports
  const chat = log.sharedChats.find(tenantId, shared)
  const plan = chat?.plan ? log.plan(chat.plan) : null
  if (!plan) return null
  const people = [who?.oid, chat?.linkedBy].filter((oid) => oid !== null && oid !== undefined)
  for (const oid of people) {
    const one = theirs(ports, { tenantId, oid }, plan)
    if (!one || !isForSharing(one)) continue
    note(ports, { tenantId, oid }, `meeting ${moment}`, 'allowed', { plan: plan.key })
    if (isClosed(one.view)) return null
    return moment === 'start' ? agenda(one) : summary(one)
  }
  return null
}

const isClosed = ({ records, on }: PlanView): boolean => {
  const closed = textOf(headOf({ records: new Map(records.map((one) => [one.id, one])) }), 'closed')
  return closed !== '' && closed <= on
}

function agenda({ view, number, link }: Theirs): Told {
  const { records, findings, on } = view
  const actions = records.filter((one) => one.kind === 'action' && !isDone(one, on)).length
  const next = nextDueOf(findings, on)
  const shown = {
    planNumber: number,
    point: next ? `${next.point} review` : 'review',
    steps: [
      ...stepsIn(view).map(({ words, refs }) => ({
        words,
        count: refs.length,
        refs: fewOf(refs),
      })),
      ...(actions > 0 ? [{ words: 'Actions', count: actions }] : []),
    ],
    link: `${link}/review`,
  }
  return { kind: 'card', card: agendaCard(shown), summary: agendaSummary(shown) }
}

function summary({ view, number, link }: Theirs): Told {
  const { records, findings, on } = view
  const isKnown = frameworkOf(findings.framework) !== undefined
  const decided = new Set(
    records
      .filter((one) => textOf(one, 'measure') === 'judgement' && textOf(one, 'on') === on)
      .map((one) => (isKnown ? outcomeOf(textOf(one, 'about'), findings.framework) : one.id)),
  )
  const next = findings.reviews.find(({ state, due }) => state !== 'held' && due > on)
  const shown = {
    planNumber: number,
    held: on,
    decided: decided.size,
    next: next?.due ?? null,
    link,
  }
  return { kind: 'card', card: summaryCard(shown), summary: summarySummary(shown) }
}
