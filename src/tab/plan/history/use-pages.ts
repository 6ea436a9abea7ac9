import { useEffect, useState } from 'react'
import type { Answer } from '../../answer.ts'

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: number | null
}

/** Rows a page at a time: the one that is open, whether there are others before and after it, and the ways to them. */
export function usePages<Row>(load: (from: number | null) => Promise<Answer<Page<Row>>>) {
  const [froms, setFroms] = useState<readonly (number | null)[]>([null])
  const [answer, setAnswer] = useState<Answer<Page<Row>> | null>(null)
  const [tries, setTries] = useState(0)
  const from = froms.at(-1) ?? null
  useEffect(() => {
    let isLate = false
    void load(from).then((found) => {
      if (!isLate) setAnswer(found)
    })
    return () => {
      isLate = true
    }
  }, [load, from, tries])
  const next = answer?.kind === 'answered' ? answer.value.next : null
  return {
    answer,
    number: froms.length,
    again: () => setTries((count) => count + 1),
    older: next === null ? null : () => setFroms([...froms, next]),
    newer: froms.length < 2 ? null : () => setFroms(froms.slice(0, -1)),
  }
}
