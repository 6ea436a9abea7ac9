import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { PlanStore } from '../../../api/following/plan-store.ts'
import type { Sent } from '../../../plan/operation.ts'
import type { PlanView } from '../../../plan/view.ts'
import type { Write } from '../use-writer.ts'
import { createValueDesk, type MetValue } from './value-desk.ts'

/** Writes to a plan so that a plain value which meets another's is noticed, and gives those that did. */
export function useValueDesk(view: PlanView, onTexts: PlanStore['onTexts'], write: Write) {
  const [desk] = useState(createValueDesk)
  useEffect(() => onTexts((now, _, clashes) => desk.heard(now, clashes)), [desk, onTexts])
  const met = useSyncExternalStore(desk.subscribe, desk.met)

  const noted: Write = useCallback(
    async (operations) => {
      desk.sent(operations, view)
      const answer = await write(operations)
      if (answer.kind === 'answered') desk.answered(operations, answer.value)
      else desk.failed(operations)
      return answer
    },
    [desk, view, write],
  )

  async function keep(value: MetValue, whose: 'mine' | 'theirs'): Promise<boolean> {
    const { record, field } = value
    const standing = view.records.find(({ id }) => id === record)?.fields[field] ?? null
    const chosen = value[whose]
    if (JSON.stringify(standing) === JSON.stringify(chosen)) {
      desk.settled(value)
      return true
    }
    const sent = typeof chosen === 'object' && chosen ? [...chosen] : chosen
    const operation: Sent = {
      do: 'set',
      id: crypto.randomUUID(),
      record,
      field,
      value: sent,
      base: view.seq,
    }
    const answer = await noted([operation])
    return answer.kind === 'answered'
  }
  return { write: noted, met, keep }
}
