import { useRef, useState } from 'react'
import type { Operation } from '../../../plan/operation.ts'
import { fieldOf, refusedFor, sentenceOf } from '../../faults.ts'
import { useWriter } from '../use-writer.ts'

type Faults = Readonly<Record<string, string>>

/** What is to be written of a step, or what is wrong with it. */
export type ToWrite = { readonly operations: readonly Operation[] } | { readonly faults: Faults }

/** Writes what a step comes to. What is wrong stands beside its field, what was typed stays, and sending the same again writes nothing twice. */
export function useRecording(plan: string) {
  const write = useWriter(plan)
  const [faults, setFaults] = useState<Faults>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const ids = useRef(new Map<string, string>())

  /** The same id for the same name as long as nothing was written. */
  function newId(name: string): string {
    const known = ids.current.get(name) ?? crypto.randomUUID()
    ids.current.set(name, known)
    return known
  }

  async function save(toWrite: ToWrite): Promise<boolean> {
    if (isBusy) return false
    setTrouble(null)
    setFaults('faults' in toWrite ? toWrite.faults : {})
    if ('faults' in toWrite) return false
    if (toWrite.operations.length === 0) return true
    setBusy(true)
    const answer = await write(toWrite.operations)
    setBusy(false)
    if (answer.kind === 'answered') {
      ids.current.clear()
      return true
    }
    if (answer.kind === 'unreachable') {
      setTrouble('The service cannot be reached. Your words are still here. Try again.')
      return false
    }
    const { message, faults: found = [] } = answer.refusal
    setFaults(Object.fromEntries(found.map(({ path, says }) => [fieldOf(path), sentenceOf(says)])))
    setTrouble(refusedFor(message, found))
    return false
  }
  function forget() {
    setFaults({})
    setTrouble(null)
  }
  return { faults, trouble, isBusy, save, newId, forget }
}
