import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Operation } from '../../plan/operation.ts'
import { confirmed, heard, isUnsaved, refused, sending, sharedText, typed } from './shared-text.ts'
import type { SharedText } from './shared-text.ts'
import type { Write } from './use-writer.ts'

interface Place {
  readonly record: string
  readonly field: string
  /** The text as the service has it, and the number of the event it was seen at. */
  readonly text: string
  readonly seq: number
}

export type Saving = 'still' | 'saving' | 'saved' | 'waiting' | 'refused'

/** Typing is gathered this long, and an attempt that reached nobody is repeated after so long; both in milliseconds. */
const gathering = 350
const again = 2000

/** A text that one types in while others do: sent as it grows, put together with theirs, never replaced under the hand. */
export function useSharedText(place: Place, write: Write, isHeld: () => boolean) {
  const [text, setText] = useState(() => sharedText(place.text, place.seq))
  const [saving, setSaving] = useState<Saving>('still')
  const now = useRef(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function put(next: SharedText) {
    now.current = next
    setText(next)
  }

  const listen = useEffectEvent(() => {
    if (!isHeld()) put(heard(now.current, place.text, place.seq))
  })

  const attempt = useEffectEvent(async (operation: Operation) => {
    const answer = await write([operation])
    if (answer.kind === 'unreachable') {
      setSaving('waiting')
      timer.current = setTimeout(() => void attempt(operation), again)
      return
    }
    if (answer.kind === 'refused') {
      put(refused(now.current))
      setSaving('refused')
      return
    }
    put(confirmed(now.current, answer.value.seq))
    setSaving('saved')
    listen()
    send()
  })

  const send = useEffectEvent(() => {
    clearTimeout(timer.current)
    const next = sending(now.current)
    if (next === now.current || next.sent === null) return
    put(next)
    setSaving('saving')
    const { record, field } = place
    const { text: words, base } = next.sent
    void attempt({ do: 'write', id: crypto.randomUUID(), record, field, text: words, base })
  })

  const type = (mine: string) => {
    put(typed(now.current, mine))
    if (now.current.sent !== null) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send(), gathering)
  }

  useEffect(() => listen(), [place.text, place.seq])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved(now.current)) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      send()
    }
  }, [])

  return { text: text.mine, saving, type, flush: () => send(), listen: () => listen() }
}
