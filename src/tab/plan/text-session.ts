import type { Answer } from '../answer.ts'
import { saveAfterLeaving } from './leaving.ts'
import { confirmed, heard, isUnsaved, refused, sending, sharedText, typed } from './shared-text.ts'

/** A text as the service has it, at the event it was seen at. */
export interface TextStanding {
  readonly text: string
  readonly seq: number
}

/** How a shared text reaches the service. `id` makes sending again harmless; `read` gives null where there is no such text any more. */
export interface TextLine {
  write(text: string, base: number, id: string): Promise<Answer<{ readonly seq: number }>>
  read(): Promise<Answer<TextStanding | null>>
}

/** Refusals that a little patience ends. */
const passing: ReadonlySet<string> = new Set(['too-many', 'busy'])

export type Saving = 'still' | 'saving' | 'saved' | 'waiting' | 'refused'

/** What the page shows of the text. */
export interface ShownText {
  readonly text: string
  readonly saving: Saving
}

/** Typing is gathered this long, and an attempt that reached nobody is repeated after so long; both in milliseconds. */
export interface TextPace {
  readonly gathering: number
  readonly again: number
}
export const usualTextPace: TextPace = { gathering: 350, again: 2000 }

/** One person's hold on a text that others type in too: sent as it grows, put together with theirs, never replaced under the hand. */
export interface TextSession {
  readonly shown: () => ShownText
  readonly subscribe: (listener: () => void) => () => void
  type(text: string): void
  /** Sends now what is gathered. */
  readonly flush: () => void
  /** The text as the plan now has it. While held, as during the composing of a letter, it waits. */
  hear(standing: TextStanding): void
  hold(isHeld: boolean): void
  isUnsaved(): boolean
  /** The writer goes; what is unsaved still reaches the plan. */
  leave(): void
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Opens a session on a text as it stands. */
export function openText(
  first: TextStanding,
  line: TextLine,
  pace: TextPace = usualTextPace,
): TextSession {
  let text = sharedText(first.text, first.seq)
  let latest = first
  let shown: ShownText = { text: first.text, saving: 'still' }
  let isHeld = false
  let hasLeft = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function show(saving: Saving = shown.saving) {
    if (shown.text === text.mine && shown.saving === saving) return
    shown = { text: text.mine, saving }
    for (const listener of listeners) listener()
  }

  async function untilAnswered<T>(attempt: () => Promise<Answer<T>>): Promise<T | null> {
    for (;;) {
      const answer = await attempt()
      if (answer.kind === 'answered') return answer.value
      if (answer.kind === 'refused' && !passing.has(answer.refusal.code)) return null
      show('waiting')
      await pause(pace.again)
    }
  }

  async function write(words: string, base: number): Promise<number | null> {
    const id = crypto.randomUUID()
    return (await untilAnswered(() => line.write(words, base, id)))?.seq ?? null
  }

  async function send() {
    clearTimeout(timer)
    timer = undefined
    const next = sending(text)
    if (next === text || next.sent === null) return
    text = next
    show('saving')
    const written = await write(next.sent.text, next.sent.base)
    text = written === null ? refused(text) : confirmed(text, written)
    show(written === null ? 'refused' : 'saved')
    if (written === null) return
    if (hasLeft) await finish()
    else listen()
  }

  function listen() {
    if (isHeld) return
    text = heard(text, latest.text, latest.seq)
    show()
    if (timer === undefined) void send()
  }

  async function finish() {
    text = await saveAfterLeaving(text, { read: () => untilAnswered(() => line.read()), write })
  }

  return {
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    type(mine) {
      text = typed(text, mine)
      show()
      if (text.sent !== null) return
      clearTimeout(timer)
      timer = setTimeout(() => void send(), pace.gathering)
    },
    flush: () => void send(),
    hear(standing) {
      hasLeft = false
      latest = standing
      listen()
    },
    hold(isNow) {
      isHeld = isNow
      if (!isNow) listen()
    },
    isUnsaved: () => isUnsaved(text),
    leave() {
      clearTimeout(timer)
      hasLeft = true
      if (text.sent === null && isUnsaved(text)) void finish()
    },
  }
}
