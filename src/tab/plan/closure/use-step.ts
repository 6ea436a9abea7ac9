import { useState } from 'react'
import type { SentDeed } from '../../../api/schemas/closure.ts'
import { fieldOf, refusedFor, sentenceOf, toMend } from '../../faults.ts'
import type { Act } from './use-closure.ts'

type Faults = Readonly<Record<string, string>>

/** Takes one step of a closure; what is wrong stays beside its field, and nothing typed is lost. */
export function useStep(act: Act) {
  const [faults, setFaults] = useState<Faults>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function take(deed: SentDeed, wrong: Faults = {}): Promise<boolean> {
    setFaults(wrong)
    setTrouble(null)
    if (Object.keys(wrong).length > 0) {
      setTrouble(toMend(wrong))
      return false
    }
    setBusy(true)
    const answer = await act(deed)
    setBusy(false)
    if (answer.kind === 'answered') return true
    if (answer.kind === 'unreachable') {
      setTrouble('The service cannot be reached. Your words are still here. Try again.')
      return false
    }
    const { message, faults: found = [] } = answer.refusal
    setFaults(Object.fromEntries(found.map(({ path, says }) => [fieldOf(path), sentenceOf(says)])))
    // The plan moved while somebody decided: what changed is the whole of the answer.
    const stale = found.find(({ path }) => path === 'hash')
    setTrouble(stale ? `What you saw ${stale.says} Look at it again.` : refusedFor(message, found))
    return false
  }
  return { faults, trouble, isBusy, take }
}
