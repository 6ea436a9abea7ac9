import { dayInWords, isDay } from '../../../rules/calendar.ts'
import type { Verdict } from '../../../rules/findings.ts'
import { textOf } from '../plan.ts'
import { answerWords, decisionWords, moveWords, resultWords, wordIn } from './closure-words.ts'
import type { OutcomeRecord, RecordedClause, RecordedOutcome } from './outcome-record.ts'

/** One line of the record: what it is, and what is so. */
export interface RecordLine {
  readonly label: string
  readonly text: string
}

export interface RecordSection {
  readonly heading: string
  readonly lines: readonly RecordLine[]
}

/** The outcome record in sections, for whatever shows it: a page, a print, a file. Sections without a line are left out. */
export function sectionsOf(record: OutcomeRecord): readonly RecordSection[] {
  return [
    { heading: 'The plan', lines: planLines(record) },
    { heading: 'What the framework asks', lines: conditionLines(record) },
    ...record.outcomes.map(outcomeSection),
    {
      heading: 'Judgements of the plan as a whole',
      lines: record.judgements.map(({ by, because }) => line(by.replaceAll('-', ' '), because)),
    },
    { heading: 'To be proved after closure', lines: laterLines(record) },
    { heading: 'Where the family goes from here', lines: moveLines(record) },
    { heading: 'What the family says', lines: familyLines(record) },
    { heading: 'Decision', lines: decisionLines(record) },
  ].filter(({ lines }) => lines.length > 0)
}

const line = (label: string, text: string): RecordLine => ({ label: sentence(label), text })

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const day = (text: string): string => (isDay(text) ? dayInWords(text) : text)

/** Lines of what is filled, in this order. */
const filled = (lines: readonly (readonly [label: string, text: string])[]): RecordLine[] =>
  lines.filter(([, text]) => text !== '').map(([label, text]) => line(label, text))

function planLines(record: OutcomeRecord): RecordLine[] {
  const { framework, checklist } = record
  const { met, proofLater, outstanding, total } = checklist.counts
  return filled([
    ['Plan', record.reference],
    ['Framework', `${framework.title}, ${framework.edition}`],
    ['Opened', day(record.opened)],
    [record.isClosed ? 'Closed' : 'As if closed on', day(record.closing)],
    ['This record was made', day(record.made)],
    [
      'In short',
      `${met} of ${total} met, ${proofLater} to be proved after closure, ${outstanding} not met`,
    ],
    [
      'Note',
      record.hidden ? 'Something that this reader cannot see counts towards this record.' : '',
    ],
  ])
}

const conditionLines = ({ checklist }: OutcomeRecord): RecordLine[] =>
  checklist.conditions.map(({ words, result, says, citation }) =>
    line(words, `${resultWords[result]}. “${says}” (${citation})`),
  )

const verdictWords: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  waiting: 'Only time is missing',
  unknown: 'Not known',
  'not-met': 'Not met',
  'not-applicable': 'Applies to nobody',
}

function outcomeSection(outcome: RecordedOutcome): RecordSection {
  const { ref, theme, title, status, agreed, words, clauses } = outcome
  return {
    heading: `Outcome ${ref}`,
    lines: [
      ...filled([
        ['Theme', theme],
        ['What is to change', `“${title}”`],
        ['At closure', status],
        ['Agreed with the family', day(agreed)],
        ['In the family’s words', words],
      ]),
      ...clauses.map(clauseLine),
    ],
  }
}

function clauseLine({ ref, says, verdict, because, evidence }: RecordedClause): RecordLine {
  const shown = evidence.map(({ source, measure, on, by }) =>
    [measure.replaceAll('-', ' '), day(on), source || by].filter(Boolean).join(', '),
  )
  const decided = shown.length === 0 ? '' : ` Decided by: ${shown.join('; ')}.`
  return line(`${ref} “${says}”`, `${verdictWords[verdict]}: ${because}.${decided}`)
}

const laterLines = ({ checklist }: OutcomeRecord): RecordLine[] =>
  checklist.later.map(({ ref, due }) =>
    line(`Outcome ${ref}`, due === null ? 'No day is known yet' : `From ${day(due)}`),
  )

function moveLines({ closure, checklist }: OutcomeRecord): RecordLine[] {
  if (!closure) return []
  const text = (field: string) => textOf(closure, field)
  return filled([
    ['Move', wordIn(moveWords, text('move'))],
    ['To', text('destination')],
    ['Why now', text('reason')],
    ['What stays in place', text('stays')],
    ['Whom the family calls', text('contact')],
    ['Why it closes without all outcomes', checklist.isWhole ? '' : text('unmet')],
  ])
}

function familyLines({ closure }: OutcomeRecord): RecordLine[] {
  if (!closure) return []
  return filled([
    ['Answer', wordIn(answerWords, textOf(closure, 'agrees'))],
    ['On', day(textOf(closure, 'agreed'))],
    ['In their words', textOf(closure, 'words')],
  ])
}

function decisionLines({ closure }: OutcomeRecord): RecordLine[] {
  if (!closure) return []
  const text = (field: string) => textOf(closure, field)
  return filled([
    ['Asked for', `${day(text('asked'))}, by ${closure.author.name}`],
    ['Decision', wordIn(decisionWords, text('decision'))],
    ['Decided', [day(text('decided')), text('decidedBy')].filter(Boolean).join(', by ')],
    ['Why', text('why')],
    ['Confirmed anew', [day(text('confirmed')), text('confirmedBy')].filter(Boolean).join(', by ')],
    [text('over') === 'void' ? 'Void since' : 'Opened again on', day(text('overOn'))],
    ['Why it stands no longer', text('overWhy')],
    ['Fingerprint of what was decided on', text('rests')],
    ['Withheld from this reader', (closure.withheld ?? []).length > 0 ? 'Part of the closure' : ''],
  ])
}
