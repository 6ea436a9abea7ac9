import { useEffect, useState } from 'react'
import type { Draft } from '../../plan/coedit/draft.ts'
import { useSession } from '../session.ts'
import type { DraftPlace } from './draft-store.ts'

/** How long, in milliseconds, until a key that could not be had is asked for again. */
const again = 2000

/** What was kept of a text when its page was last left; null where nothing was, undefined while that is not known. */
export function useDraft({ plan, record, field }: DraftPlace): Draft | null | undefined {
  const { drafts } = useSession()
  const [draft, setDraft] = useState<Draft | null>()
  useEffect(() => {
    let isThere = true
    let timer: ReturnType<typeof setTimeout>
    function load() {
      drafts.load({ plan, record, field }).then(
        (found) => isThere && setDraft(found),
        () => {
          if (isThere) timer = setTimeout(load, again)
        },
      )
    }
    load()
    return () => {
      isThere = false
      clearTimeout(timer)
    }
  }, [drafts, plan, record, field])
  return draft
}
