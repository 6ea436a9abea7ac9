import { useMemo, useState } from 'react'
import { agendaOf, inOrderSeen, type Step } from '../../../plan/review/agenda.ts'
import { isHomeFiled, refsFiledOn } from '../../../plan/review/filed.ts'
import type { PlanView } from '../../../plan/view.ts'

/** The steps of a review on one page, and which of them is open. */
export interface AgendaState {
  readonly steps: readonly Step[]
  readonly current: Step
  readonly place: number
  readonly isDone: (step: Step) => boolean
  readonly open: (id: string) => void
  /** The step before or after the open one; null at either end. */
  readonly before: Step | null
  readonly after: Step | null
  /** A step of which nothing is filed was looked at. */
  readonly look: (step: Step) => void
  /** Takes an outcome out of those on course, into a step of its own. */
  readonly takeAlone: (ref: string) => void
}

/** What is done is known from what was filed today, so that a review goes on where it stopped; steps stay in the order they were seen in. */
export function useAgenda(view: PlanView): AgendaState {
  const [alone, setAlone] = useState<readonly string[]>([])
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set())
  const [seen, setSeen] = useState(() => agendaOf(view, alone))
  const steps = useMemo(() => inOrderSeen(seen, agendaOf(view, alone)), [seen, view, alone])
  if (idsOf(steps) !== idsOf(seen)) setSeen(steps)
  const filed = useMemo(() => new Set(refsFiledOn(view.records, view.on)), [view])
  const isDone = (step: Step): boolean => {
    switch (step.kind) {
      case 'outcome':
        return filed.has(step.id)
      case 'home':
        return isHomeFiled(view.records, view.on)
      case 'on-course':
        return step.refs.every((ref) => filed.has(ref))
      case 'proof':
      case 'actions':
        return looked.has(step.id)
      case 'close':
        return false
    }
  }
  const [opened, open] = useState<string | null>(null)
  const first = steps.find((step) => !isDone(step)) ?? steps[0]
  // Where the review goes on is found once: what is saved later moves nobody.
  const [start] = useState(first?.id ?? 'home')
  const place = Math.max(
    0,
    steps.findIndex(({ id }) => id === (opened ?? start)),
  )
  const current = steps[place]
  if (!current) throw new Error('an agenda always has steps')
  return {
    steps,
    current,
    place,
    isDone,
    open,
    before: steps[place - 1] ?? null,
    after: steps[place + 1] ?? null,
    look: ({ id }) => setLooked((known) => new Set([...known, id])),
    takeAlone(ref) {
      setAlone((known) => [...known, ref])
      open(ref)
    },
  }
}

const idsOf = (steps: readonly Step[]): string => steps.map(({ id }) => id).join(' ')
