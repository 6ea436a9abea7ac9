import type { Clock, Log } from '../../log/log.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { Plan } from '../../plan/plan.ts'
import { membershipOf } from '../../plan/policy.ts'
import type { ChatActor } from '../bot/answer-desk.ts'
import type {
  ClosureChatDesk,
  ClosureDecided,
  ClosureDecision,
  ClosureFound,
} from '../bot/closure-desk.ts'
import type { ClosureDesk } from '../closure/closure-desk.ts'
import { whatChanged } from '../closure/what-changed.ts'
import type { Asker } from '../plans/asker.ts'
import { actorInChat } from '../prompts/person-in-chat.ts'
import { askedView } from './asked-view.ts'
import { decidedView } from './decided-view.ts'

interface ClosureChatPorts {
  readonly log: Log
  readonly clock: Clock
  readonly closures: ClosureDesk
  readonly origin: string
  /** Called when a decision may have to be told to somebody at once. */
  readonly wake: () => void
}

/** A prompt about a closure, and whoever asks for it, as the plan’s team has them. */
interface Reached {
  readonly prompt: Prompt
  readonly plan: Plan
  readonly actor: Asker
}

/** Takes decisions on closures from the chat to the one door of closures, which judges and notes each. */
export function createClosureChat(ports: ClosureChatPorts): ClosureChatDesk {
  const { log, clock, closures, origin, wake } = ports

  function reach(who: ChatActor, promptId: string): Reached | null {
    const prompt = log.prompts.find(promptId)
    const plan = prompt?.kind === 'closure' ? log.plan(prompt.plan) : null
    if (!prompt || !plan) {
      const row = { oid: who.oid, plan: null, what: 'prompt', from: 'chat' } as const
      log.access.note({ at: clock.now().toISOString(), ...row, outcome: 'refused' })
      return null
    }
    return { prompt, plan, actor: actorInChat(plan, who, clock.today(), log.directory) }
  }

  function asItStands({ prompt, plan, actor }: Reached): ClosureFound {
    const page = closures.page(actor, plan.key, 'chat')
    const isManager = membershipOf(actor, plan, clock.today())?.role === 'manager'
    if (!page || !isManager) return { kind: 'not-yours' }
    const asked = askedView(prompt, page, origin)
    const closure = plan.records.get(prompt.about)
    if (asked && closure) {
      return { kind: 'open', prompt: asked, changed: whatChanged(ports, plan, closure, actor) }
    }
    const decided = decidedView(ports, plan, prompt.about, actor, clock.today())
    return decided ? { kind: 'decided', decided } : { kind: 'not-yours' }
  }

  function act(reached: Reached, request: ClosureDecision): ClosureDecided {
    const { prompt, plan, actor } = reached
    const { hash, decision, requestId } = request
    const named = { id: requestId, closure: prompt.about }
    const deed =
      decision.do === 'approve' ? { ...decision, ...named, hash } : { ...decision, ...named }
    const done = closures.act(actor, plan.key, deed, 'chat')
    const now = log.plan(plan.key) ?? plan
    const found = asItStands({ ...reached, plan: now })
    switch (done.kind) {
      case 'done':
        log.prompts.withdrawn(prompt.id)
        wake()
        return found.kind === 'decided' ? found : { kind: 'not-yours' }
      case 'nothing-here':
        return { kind: 'not-yours' }
      case 'not-allowed':
        return refused(found, [done.why])
      case 'faulty':
        return refused(found, done.faults.map(inWords))
    }
  }

  return {
    async find(who, promptId) {
      const reached = reach(who, promptId)
      return reached ? asItStands(reached) : { kind: 'not-yours' }
    },

    async decide(request) {
      const reached = reach(request.actor, request.promptId)
      if (!reached) return { kind: 'not-yours' }
      const found = asItStands(reached)
      if (found.kind !== 'open') return found
      const { prompt, changed } = found
      if (prompt.hash !== request.hash)
        return { kind: 'stale', prompt, faults: staleWords(changed) }
      // What a card does not offer is decided where its reasons can be read, however the press was made.
      if (request.decision.do === 'approve' && !prompt.mayApprove) {
        return { kind: 'refused', prompt, faults: prompt.whyNot }
      }
      return act(reached, request)
    },
  }
}

const staleWords = (changed: readonly string[]): string[] =>
  changed.length > 0 ? [...changed] : ['It is not what it was when this card was drawn.']

const inWords = ({ path, says }: { readonly path: string; readonly says: string }): string =>
  path === 'why' ? `Your reason ${says}.` : 'It is not of the plan as it is now.'

function refused(found: ClosureFound, faults: readonly string[]): ClosureDecided {
  return found.kind === 'open' ? { kind: 'refused', prompt: found.prompt, faults } : found
}
