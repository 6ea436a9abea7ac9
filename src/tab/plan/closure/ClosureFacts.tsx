import { dayInWords, isDay } from '../../../../rules/calendar.ts'
import {
  answerWords,
  decisionWords,
  moveWords,
  wordIn,
} from '../../../plan/closure/closure-words.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import { withheldWord } from '../withheld.ts'
import { useCardStyles } from './card-styles.ts'

const fields: readonly (readonly [field: string, label: string])[] = [
  ['closing', 'Last day of support'],
  ['move', 'Where the family goes'],
  ['destination', 'To whom, or where'],
  ['reason', 'Why now'],
  ['stays', 'What stays in place'],
  ['contact', 'Whom the family calls'],
  ['agrees', 'What the family says'],
  ['agreed', 'They said so on'],
  ['words', 'In their own words'],
  ['unmet', 'Why without all outcomes'],
  ['decision', 'Decision'],
  ['decidedBy', 'Decided by'],
  ['decided', 'Decided on'],
  ['why', 'Reason of the decision'],
  ['overWhy', 'Why it stands no longer'],
  ['rests', 'Fingerprint'],
]

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  move: moveWords,
  agrees: answerWords,
  decision: decisionWords,
}

/** What was asked and what was decided, as it stands in the plan. */
export function ClosureFacts({ title, closure }: { title: string; closure: PlanRecord }) {
  const cards = useCardStyles()
  const id = `closure-facts-${closure.id}`
  return (
    <section className={cards.card} aria-labelledby={id}>
      <h2 className={cards.heading} id={id}>
        {title}
      </h2>
      <dl className={cards.facts}>
        {fields.flatMap(([field, label]) => {
          const text = told(closure, field)
          return text === ''
            ? []
            : [<dt key={`${field}-is`}>{label}</dt>, <dd key={field}>{text}</dd>]
        })}
      </dl>
    </section>
  )
}

function told(closure: PlanRecord, field: string): string {
  if (closure.withheld?.includes(field)) return withheldWord
  const text = textOf(closure, field)
  const known = words[field]
  if (known) return wordIn(known, text)
  if (field === 'rests') return text.slice(0, 12)
  return isDay(text) ? dayInWords(text) : text
}
