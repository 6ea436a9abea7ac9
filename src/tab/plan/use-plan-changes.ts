import type { PlanStore } from '../../api/following/plan-store.ts'
import type { PlanRecord } from '../../plan/plan.ts'
import type { Value } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'
import { evidenceInWords } from './evidence-words.ts'
import { recordsIn } from './people.ts'
import { useToasts } from './use-toasts.tsx'
import { useWriter, type Write } from './use-writer.ts'
import { useValueDesk } from './values/use-value-desk.ts'

/** Everything a person changes on the page of a plan: it is said once it is saved, and can be taken back for six seconds. */
export function usePlanChanges(view: PlanView, onTexts: PlanStore['onTexts']) {
  const plain = useWriter(view.key)
  const { write, met, keep } = useValueDesk(view, onTexts, plain)
  const { toasterId, saySaved } = useToasts()

  const writeAndSay: Write = async (operations) => {
    const answer = await write(operations)
    const added = operations.flatMap((one) => (one.do === 'add' ? [one.record] : []))
    if (answer.kind === 'answered' && added.length > 0) {
      const base = answer.value.seq
      saySaved('Saved', () => {
        void write(
          added.map((record) => ({ do: 'remove', id: crypto.randomUUID(), record, base })),
        ).then((undone) => saySaved(undone.kind === 'answered' ? 'Taken back' : 'Not taken back'))
      })
    } else if (answer.kind === 'answered') saySaved('Saved')
    return answer
  }

  async function takeBack(record: PlanRecord) {
    const says = evidenceInWords(record, recordsIn(view, 'person'))
    const answer = await write([
      { do: 'remove', id: crypto.randomUUID(), record: record.id, base: view.seq },
    ])
    if (answer.kind !== 'answered') return saySaved(`Not taken back: ${says}`)
    saySaved('Taken back', () => {
      const { recorded: _, ...fields } = record.fields
      void write([
        {
          do: 'add',
          id: crypto.randomUUID(),
          kind: record.kind,
          record: crypto.randomUUID(),
          fields: mutable(fields),
        },
      ])
    })
  }

  const setDone = (record: string, value: string | null, base: number) =>
    write([{ do: 'set', id: crypto.randomUUID(), record, field: 'done', value, base }])

  async function markDone(record: string) {
    const answer = await setDone(record, view.on, view.seq)
    if (answer.kind !== 'answered') return saySaved('Not marked done. Try again.')
    const { seq } = answer.value
    saySaved('Marked done', () => {
      void setDone(record, null, seq).then((undone) =>
        saySaved(undone.kind === 'answered' ? 'To do again' : 'Not undone. Try again.'),
      )
    })
  }

  const keepOne: typeof keep = async (value, whose) => {
    const isKept = await keep(value, whose)
    if (!isKept) saySaved('Not saved. Try again.')
    return isKept
  }

  return { write, writeAndSay, takeBack, markDone, met, keep: keepOne, toasterId }
}

const mutable = (fields: Readonly<Record<string, Value>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? [...value] : value,
    ]),
  )
