import { useEffect, useState, useSyncExternalStore } from 'react'
import type { TextPlace } from '../../plan/coedit/co-text.ts'
import type { Draft } from '../../plan/coedit/draft.ts'
import { openText, type Delivery, type TextSession } from '../../plan/coedit/text-session.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Answer } from '../answer.ts'
import { nameOf } from '../drafts/draft-store.ts'
import { useSession } from '../session.ts'
import { standingIn, type PlanStore } from '../../api/following/plan-store.ts'
import type { Write } from './use-writer.ts'

/** Where the news of the plan comes from, and the way operations take to it. */
interface Lines {
  readonly onTexts: PlanStore['onTexts']
  readonly write: Write
}

const later = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** A shared text of a plan while its page is open. */
export function useSharedText(
  view: PlanView,
  place: TextPlace,
  draft: Draft | null,
  { onTexts, write }: Lines,
): TextSession {
  const { service, drafts } = useSession()
  const { key } = view
  const { record, field } = place
  const [session] = useState(() => {
    const kept = { plan: key, ...place }
    // Words that are still on their way since this page was last left are not sent a second time.
    const living = drafts.living.get(nameOf(kept))
    if (living?.isUnsaved()) return living
    const opened = openText(
      standingIn(view, [], place) ?? { text: '', seq: view.seq },
      place,
      {
        send: async (operation) => deliveryOf(await write([operation])),
        later,
        makeId: () => crypto.randomUUID(),
        // Says lengths and no word that was typed; whoever watches over pages hears of it as of any error.
        alarm: reportError,
        async read(since) {
          for (;;) {
            const answer = await service.way(key, since)
            if (answer.kind === 'answered') {
              return standingIn(answer.value, answer.value.texts ?? [], place)
            }
            if (deliveryOf(answer).kind === 'refused') return null
            await new Promise<void>((resolve) => later(2000, resolve))
          }
        },
        keep: (words) => drafts.keep(kept, words),
      },
      { draft },
    )
    drafts.living.set(nameOf(kept), opened)
    return opened
  })
  useSyncExternalStore(session.subscribe, session.shown)
  useEffect(
    () =>
      onTexts((now, texts) => {
        const standing = standingIn(now, texts, { record, field })
        if (standing) session.hear(standing)
      }),
    [session, onTexts, record, field],
  )
  useEffect(() => {
    session.stay()
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

/** Refusals that a little patience ends. */
const passing: ReadonlySet<string> = new Set(['too-many', 'busy'])

function deliveryOf(answer: Answer<{ readonly seq: number }>): Delivery {
  if (answer.kind === 'answered') return { kind: 'written', seq: answer.value.seq }
  if (answer.kind === 'unreachable' || passing.has(answer.refusal.code)) return { kind: 'later' }
  return { kind: 'refused' }
}
