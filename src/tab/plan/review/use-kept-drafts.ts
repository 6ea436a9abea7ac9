import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { useSession } from '../../session.ts'

/** What is typed at each step of a review and not saved yet: in this page, and kept on the machine as unsaved texts are. */
export interface KeptDrafts<T> {
  readonly of: (name: string) => T | undefined
  /** Null lets it go. */
  readonly set: (name: string, draft: T | null) => void
}

/** Drafts of a plan by name; the one of `name` is looked for on the machine, and counts only where nothing was typed since. */
export function useKeptDrafts<T>(plan: string, name: string, schema: z.ZodType<T>): KeptDrafts<T> {
  const { drafts } = useSession()
  const [typed, setTyped] = useState<ReadonlyMap<string, T>>(new Map())
  const looked = useRef(new Set<string>())
  useEffect(() => {
    if (looked.current.has(name)) return
    looked.current.add(name)
    drafts.load({ plan, record: 'review', field: name }).then(
      (found) => {
        const read = schema.safeParse(parsed(found?.buffer?.[0]?.insert))
        if (!read.success) return
        setTyped((known) => (known.has(name) ? known : new Map([...known, [name, read.data]])))
      },
      () => undefined,
    )
  }, [drafts, plan, name, schema])
  const set = useCallback(
    (of: string, draft: T | null) => {
      looked.current.add(of)
      setTyped((known) => {
        const others = [...known].filter(([one]) => one !== of)
        return new Map(draft === null ? others : [...others, [of, draft]])
      })
      drafts.keep({ plan, record: 'review', field: of }, draft === null ? null : wordsOf(draft))
    },
    [drafts, plan],
  )
  return { of: (one) => typed.get(one), set }
}

/** A draft is kept in the form of a text that grew from nothing. */
const wordsOf = (draft: unknown) => ({
  known: '',
  seq: 0,
  flight: null,
  buffer: [{ from: 0, to: 0, insert: JSON.stringify(draft) }],
})

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text)
  } catch {
    return null
  }
}
