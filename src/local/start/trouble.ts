import type { NoteEvent, NoteFacts } from '../../service/notes.ts'

/** Notes of what goes as it should. */
const routine: ReadonlySet<NoteEvent> = new Set(['prompt.asked', 'prompt.sent', 'prompt.withdrawn'])

/** Facts of a round of writing to the lists that ask for somebody's attention where they are above nought. */
const attention = ['overwritten', 'refused', 'stopped'] as const

/** Whether somebody at the terminal should hear of a note. A round in which every row was simply written is no news. */
export function isTrouble(event: NoteEvent, facts: NoteFacts): boolean {
  // The chat lives in a page that may not be open; when it is, what waited is sent.
  if (event === 'prompt.refused') return facts.next !== 'later'
  if (event === 'lists.round') return attention.some((name) => (facts[name] ?? 0) !== 0)
  return !routine.has(event)
}
