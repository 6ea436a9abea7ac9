import { useState } from 'react'
import { fieldOfRow } from '../../plan/document.ts'
import type { Operation } from '../../plan/operation.ts'
import { fieldOf, refusedFor, sentenceOf, toMend } from '../faults.ts'
import type { Write } from './use-writer.ts'

type Faults = Readonly<Record<string, string>>

/** Saves what a drawer's form made, if anything, and closes it; what is wrong stays beside its field, and nothing typed is lost. */
export function useSaving(write: Write, onSaved: () => void) {
  const [faults, setFaults] = useState<Faults>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function save(operations: readonly Operation[], wrong: Faults = {}) {
    setFaults(wrong)
    setTrouble(null)
    if (Object.keys(wrong).length > 0) {
      setTrouble(toMend(wrong))
      return
    }
    if (operations.length === 0) {
      onSaved()
      return
    }
    setBusy(true)
    const answer = await write(operations)
    setBusy(false)
    if (answer.kind === 'answered') {
      onSaved()
      return
    }
    if (answer.kind === 'unreachable') {
      setTrouble('The service cannot be reached. Your words are still here. Try again.')
      return
    }
    const { message, faults: found = [] } = answer.refusal
    setFaults(besideFields(operations, found))
    setTrouble(refusedFor(message, found))
  }
  return { faults, trouble, isBusy, save }
}

/** A fault may name a key of the rules' document, which is another word for the field that was typed in. */
function besideFields(
  operations: readonly Operation[],
  found: readonly { path: string; says: string }[],
): Faults {
  const [first] = operations
  const measure = first?.do === 'add' ? String(first.fields['measure'] ?? '') : ''
  return Object.fromEntries(
    found.map(({ path, says }) => [fieldOfRow(measure, fieldOf(path)), sentenceOf(says)]),
  )
}
