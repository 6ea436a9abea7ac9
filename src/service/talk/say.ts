import { planLinkCard, planLinkSummary } from '../../cards/plan-link.ts'
import { planListCard, planListSummary } from '../../cards/plan-list.ts'
import type { PlanListView } from '../../cards/plan-list-view.ts'
import type { PlanView } from '../../plan/view.ts'
import type { ChatActor } from '../bot/answer-desk.ts'
import type { Told } from '../bot/talk-desk.ts'
import { commandIn, type Command } from './command.ts'
import { linkTo, linkedPlan } from './linked-plan.ts'
import { planNumbered, plansOf, type TalkPorts, type Theirs } from './plans-of.ts'
import { actionsIn, outstandingCount, outstandingIn, reviewsIn, standingIn } from './said-of.ts'
import { helpHere, noPlanHere, noSuchPlan } from './words.ts'

/** A question about plans: its title, and what is told of one of them; null where there is nothing. */
interface Question {
  readonly title: string
  readonly none: string
  readonly tell: (view: PlanView, oid: string) => string | null
}

const questions: Readonly<Record<Exclude<Command['do'], 'help'>, Question>> = {
  'my actions': {
    title: 'Your actions',
    none: 'You have no open action.',
    tell: (view, oid) => actionsIn(view, oid),
  },
  reviews: { title: 'Reviews', none: 'No review is due in the next 28 days.', tell: reviewsIn },
  plan: { title: 'Your plans', none: 'You are in no family’s team.', tell: standingIn },
  outstanding: {
    title: 'Outstanding',
    none: 'You are in no family’s team.',
    tell: outstandingIn,
  },
}

/** Answers what somebody says to the bot; `shared` is the chat where others read the answer, null in their own. */
export async function say(
  ports: TalkPorts,
  who: ChatActor,
  shared: string | null,
  text: string,
): Promise<Told> {
  const command = commandIn(text)
  if (command.do === 'help') return { kind: 'text', text: helpHere(shared !== null) }
  return shared === null ? inOwnChat(ports, who, command) : inShared(ports, who, shared, command)
}

type Asking = Exclude<Command, { readonly do: 'help' }>

async function inOwnChat(ports: TalkPorts, who: ChatActor, command: Asking): Promise<Told> {
  const question = questions[command.do]
  if (command.do === 'plan' && command.number !== null) {
    const one = planNumbered(ports, who, command.number)
    return one ? listed(ports, question, [one], who.oid) : { kind: 'text', text: noSuchPlan }
  }
  const all = await plansOf(ports, who, command.do)
  return listed(ports, question, all, who.oid)
}

/** Others read it: it is of the one plan that is linked there, if the asker may open it, and in counts alone. */
async function inShared(
  ports: TalkPorts,
  who: ChatActor,
  shared: string,
  command: Asking,
): Promise<Told> {
  if (command.do === 'plan' && command.number !== null) {
    const linked = linkTo(ports, who, shared, command.number)
    return linked ? asLink(linked) : { kind: 'text', text: noSuchPlan }
  }
  const linked = linkedPlan(ports, who, shared)
  if (!linked) return { kind: 'text', text: noPlanHere }
  if (command.do === 'plan') return asLink(linked)
  const question = questions[command.do]
  const tell = command.do === 'outstanding' ? outstandingCount : question.tell
  return listed(ports, { ...question, tell }, [linked], who.oid)
}

function asLink({ number, link }: Theirs): Told {
  const shown = { planNumber: number, link }
  return { kind: 'card', card: planLinkCard(shown), summary: planLinkSummary(shown) }
}

function listed(
  { origin }: TalkPorts,
  { title, none, tell }: Question,
  plans: readonly Theirs[],
  oid: string,
): Told {
  const lines = plans.flatMap(({ view, number, link }) => {
    const said = tell(view, oid)
    return said === null ? [] : [{ planNumber: number, said, link }]
  })
  const shown: PlanListView = { title, lines, none, familiesLink: `${origin}/` }
  return { kind: 'card', card: planListCard(shown), summary: planListSummary(shown) }
}
