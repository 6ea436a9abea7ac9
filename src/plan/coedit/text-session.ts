import type { SpliceOperation } from '../operation.ts'
import type { TextChanges } from '../text-changes.ts'
import {
  coText,
  isUnsaved,
  launched,
  type CoText,
  type Heard,
  type Standing,
  type TextPlace,
} from './co-text.ts'
import { draftOf, textOfDraft, type Draft } from './draft.ts'
import { mending, type Alarm } from './mending.ts'

/** What came of sending: its event, a refusal for good, or that it is to be sent again later. */
export type Delivery =
  | { readonly kind: 'written'; readonly seq: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'later' }

/** What a session needs of the world. `later` does something after so many milliseconds, unless what it returns is called first. */
export interface TextPorts {
  send(operation: SpliceOperation): Promise<Delivery>
  later(milliseconds: number, work: () => void): () => void
  makeId(): string
  /** Changes did not fit their text, which was then taken from the service anew. Never swallowed: it is a fault of the product. */
  alarm: Alarm
  /**
   * The text as it stands now, with its steps from an event on where they are told; null where there is none any more.
   * Asked where the page does not hear of them by itself.
   */
  read(since: number): Promise<Standing | null>
  /** Keeps what is unsaved outside the page, or lets it go where nothing is. */
  keep?(draft: Draft | null): void
}

/** Typing is gathered this long, and what reached nobody is sent again after at most so long; both in milliseconds. */
export interface TextPace {
  readonly gathering: number
  readonly again: number
}
export const usualTextPace: TextPace = { gathering: 120, again: 2000 }

/** What reached nobody is first sent again so soon, in milliseconds, as a service that is started again is back in a moment. */
const soonest = 250

export type Saving = 'still' | 'saving' | 'saved' | 'waiting' | 'refused'

/** What the page shows of the text. */
export interface ShownText {
  readonly text: string
  readonly saving: Saving
}

/** Told after each change of what is shown; `remote` is what others did to it, to move a caret by. */
export type Listener = (remote: TextChanges | null) => void

/** One person's hold on a text that others type in too. */
export interface TextSession {
  readonly shown: () => ShownText
  readonly subscribe: (listener: Listener) => () => void
  /** The text as it is after typing, and where the caret then stands. */
  type(text: string, caret: number): void
  /** Sends now what is gathered. */
  readonly flush: () => void
  /** The text as the plan now has it. While held, as during the composing of a letter, it waits. */
  hear(standing: Standing): void
  hold(isHeld: boolean): void
  isUnsaved(): boolean
  /** The writer goes; what is unsaved still reaches the plan. */
  leave(): void
  /** The writer is there after all. */
  stay(): void
}

/** Opens a session on a text as it stands, or goes on from what was unsaved when the page was last left. */
export function openText(
  first: Standing,
  place: TextPlace,
  ports: TextPorts,
  { draft = null, pace = usualTextPace }: { draft?: Draft | null; pace?: TextPace } = {},
): TextSession {
  const { heard, answered, refused, typed } = mending(ports.alarm)
  const kept = draft && textOfDraft(draft)
  if (draft && !kept) ports.alarm(new RangeError('A draft does not fit itself'))
  let text: CoText = kept ?? coText(first)
  let shown: ShownText = { text: text.shown, saving: 'still' }
  let waiting: Standing[] = []
  let isHeld = false
  let isSending = false
  let hasLeft = false
  let isAsking = false
  let gathering: (() => void) | null = null
  const listeners = new Set<Listener>()

  function show(saving: Saving, remote: TextChanges | null): void {
    if (shown.text === text.shown && shown.saving === saving) return
    shown = { text: text.shown, saving }
    for (const listener of listeners) listener(remote)
  }

  function take({ text: next, remote }: Heard, saving = shown.saving): void {
    const had = text
    text = next
    if (isUnsaved(had) || isUnsaved(text)) ports.keep?.(isUnsaved(text) ? draftOf(text) : null)
    show(saving, remote)
  }

  /** One at a time: what is on its way is sent until somebody answers. */
  async function send(): Promise<void> {
    gathering?.()
    gathering = null
    if (isSending) return
    isSending = true
    let rest = Math.min(soonest, pace.again)
    for (;;) {
      take({ text: launched(text, place, ports.makeId()), remote: null })
      const { flight } = text
      if (!flight || flight.written !== null) break
      take({ text, remote: null }, shown.saving === 'waiting' ? 'waiting' : 'saving')
      const delivery = await ports.send(flight.sent)
      if (delivery.kind === 'refused') {
        take(refused(text, flight.sent.id), 'refused')
        break
      }
      if (delivery.kind === 'written') {
        take(answered(text, flight.sent.id, delivery.seq))
        take({ text, remote: null }, 'saved')
      } else {
        take({ text, remote: null }, 'waiting')
        await new Promise<void>((resolve) => ports.later(rest, resolve))
        rest = Math.min(rest * 2, pace.again)
      }
    }
    isSending = false
    if (hasLeft) await finish()
  }

  /** Nobody tells of the text any more: it is asked for, until nothing is unsaved. */
  async function finish(): Promise<void> {
    if (!isUnsaved(text) || shown.saving === 'refused') return
    if (text.flight?.written === null || !text.flight) return send()
    const standing = await ports.read(text.seq)
    if (!standing || !hasLeft) return
    take(heard(text, standing))
    await finish()
  }

  /** What could not leave before, because of what was on its way, leaves now. */
  function sendRest(): void {
    if (text.buffer && gathering === null && shown.saving !== 'refused') void send()
  }

  function hearWaiting(): void {
    const came = waiting
    waiting = []
    for (const standing of came) session.hear(standing)
  }

  const session: TextSession = {
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    type(value, caret) {
      take(typed(text, value, caret))
      if (!isUnsaved(text) || gathering) return
      gathering = ports.later(pace.gathering, () => void send())
    },
    flush: () => void send(),
    hear(standing) {
      if (isHeld || isAsking) {
        waiting.push(standing)
        return
      }
      take(heard(text, standing))
      sendRest()
    },
    hold(isNow) {
      isHeld = isNow
      if (!isNow) hearWaiting()
    },
    isUnsaved: () => isUnsaved(text),
    leave() {
      hasLeft = true
      if (!isSending) void finish()
    },
    stay() {
      hasLeft = false
      if (isUnsaved(text)) void send()
    },
  }
  if (kept) void goOn()
  return session

  /** What others wrote since the draft is heard step by step before anything leaves: then every word finds its exact place. */
  async function goOn(): Promise<void> {
    isAsking = true
    isSending = true
    const standing = await ports.read(text.seq)
    isSending = false
    isAsking = false
    take(heard(text, standing ?? first))
    hearWaiting()
    await send()
  }
}
