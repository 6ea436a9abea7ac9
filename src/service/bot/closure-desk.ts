import type { ClosureDecidedView } from '../../cards/closure-decided-view.ts'
import type { ClosureView } from '../../cards/closure-request-view.ts'
import type { ChatActor } from './answer-desk.ts'

/** A closure as this actor may see it now; `changed` says in sentences what is not what it was when it was asked for. */
export type ClosureFound =
  | { readonly kind: 'open'; readonly prompt: ClosureView; readonly changed: readonly string[] }
  | { readonly kind: 'decided'; readonly decided: ClosureDecidedView }
  | { readonly kind: 'not-yours' }

/** A decision on exactly the closure whose hash was shown. The same `requestId` may come again. */
export interface ClosureDecision {
  readonly actor: ChatActor
  readonly promptId: string
  readonly hash: string
  readonly decision: { readonly do: 'approve' } | { readonly do: 'return'; readonly why: string }
  readonly requestId: string
}

/** What came of a decision. `stale`: another hash stands by now; `refused`: it was not taken, and `faults` say why. */
export type ClosureDecided =
  | { readonly kind: 'decided'; readonly decided: ClosureDecidedView }
  | {
      readonly kind: 'stale' | 'refused'
      readonly prompt: ClosureView
      readonly faults: readonly string[]
    }
  | { readonly kind: 'not-yours' }

/** Where closures are decided from the chat. It judges for itself who may. */
export interface ClosureChatDesk {
  find(actor: ChatActor, promptId: string): Promise<ClosureFound>
  decide(decision: ClosureDecision): Promise<ClosureDecided>
}
