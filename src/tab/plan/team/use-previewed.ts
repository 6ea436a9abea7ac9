import { useState } from 'react'
import type { Sent } from '../../../plan/operation.ts'
import type { SightChange } from '../../../plan/preview.ts'
import { fieldOf, refusedFor, sentenceOf, toMend } from '../../faults.ts'
import type { Answer } from '../../answer.ts'
import { useSession } from '../../session.ts'
import type { Write } from '../use-writer.ts'
import { teamService } from './team-service.ts'

type Faults = Readonly<Record<string, string>>

/** What is to be written, and what it would hide from whom or show to whom. */
export interface Previewed {
  readonly operations: readonly Sent[]
  readonly changes: readonly SightChange[]
}

/** A change in two steps: what it would do is looked at, and only then is it written. Nothing typed is lost on the way. */
export function usePreviewed(key: string, write: Write, onDone: () => void) {
  const { service } = useSession()
  const [seen, setSeen] = useState<Previewed | null>(null)
  const [faults, setFaults] = useState<Faults>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function asked<T>(send: () => Promise<Answer<T>>): Promise<T | null> {
    setTrouble(null)
    setBusy(true)
    const answer = await send()
    setBusy(false)
    if (answer.kind === 'answered') return answer.value
    if (answer.kind === 'unreachable') {
      setTrouble('The service cannot be reached. Your words are still here. Try again.')
      return null
    }
    const { message, faults: found = [] } = answer.refusal
    setFaults(Object.fromEntries(found.map(({ path, says }) => [fieldOf(path), sentenceOf(says)])))
    setTrouble(refusedFor(message, found))
    return null
  }

  async function look(operations: readonly Sent[], wrong: Faults = {}) {
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) {
      setTrouble(toMend(wrong))
      return
    }
    const answer = await asked(() => teamService(service.client).preview(key, operations))
    if (answer) setSeen({ operations, changes: answer.changes })
  }

  async function confirm() {
    if (!seen) return
    if (await asked(() => write(seen.operations))) onDone()
    else setSeen(null)
  }

  return { seen, faults, trouble, isBusy, look, confirm, back: () => setSeen(null) }
}
