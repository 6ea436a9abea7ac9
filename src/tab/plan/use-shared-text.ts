import { useEffect, useState, useSyncExternalStore } from 'react'
import { openText, type TextLine, type TextSession } from './text-session.ts'

/** A shared text while its page is open: `text` and `seq` are as the plan now has them. */
export function useSharedText(text: string, seq: number, line: TextLine): TextSession {
  const [session] = useState(() => openText({ text, seq }, line))
  useSyncExternalStore(session.subscribe, session.shown)
  useEffect(() => session.hear({ text, seq }), [session, text, seq])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (session.isUnsaved()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      session.leave()
    }
  }, [session])
  return session
}
