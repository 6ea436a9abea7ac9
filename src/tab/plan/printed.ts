import type { Framework } from '../../../rules/framework.ts'
import { linesOf, type EvidenceLine } from './lines.ts'
import { joined } from './people.ts'
import { subjectOf, type Subject } from './subject.ts'

/** One printed line and what stands beside it. */
export interface PrintedLine {
  readonly key: string
  readonly says: string
  readonly reads: readonly string[]
}

export interface PrintedPart {
  readonly heading: string
  readonly says: readonly string[]
  readonly lines: readonly PrintedLine[]
}

/** What a framework prints of something that can be opened, and our readings of it. */
export interface Printed {
  readonly title: string
  readonly place: string
  readonly parts: readonly PrintedPart[]
  readonly notes: readonly string[]
}

/** The printed words behind a ref, or null where it stands for nothing. */
export function printedOf(ref: string, framework: Framework): Printed | null {
  const subject = subjectOf(ref, framework)
  if (!subject) return null
  const notes = framework.defects
    .filter((defect) => defect.ref === ref || defect.ref.startsWith(`${ref}.`))
    .map(({ text }) => text)
  if (subject.kind === 'plan') {
    return { title: 'Progress of the family', place: '', parts: progressIn(framework), notes }
  }
  const place = subject.theme.title
  return { title: `Ref ${ref}`, place, parts: partsOf(subject), notes }
}

const quoted = (says: string | undefined) => (says === undefined ? [] : [`“${says}”`])
const reading = (reads: string) => `How the rules read it: ${reads}`

function partsOf(subject: Exclude<Subject, { kind: 'plan' }>): PrintedPart[] {
  const lines = subject.clauses.flatMap(linesOf).map(lineOf)
  if (subject.kind === 'measures') {
    const { sources = [], notes = [] } = subject.theme
    return [
      { heading: 'Measures', says: notes.flatMap(({ says }) => quoted(says)), lines },
      ...sourcesIn(sources),
    ]
  }
  const { outcome } = subject
  const whole = outcome.evidence.ref === undefined ? outcome.evidence.reads : undefined
  return [
    {
      heading: 'Outcome',
      says: [...quoted(outcome.says), ...(outcome.parts ?? []).flatMap(({ says }) => quoted(says))],
      lines: [],
    },
    ...(outcome.automatic
      ? [
          {
            heading: 'Result by itself',
            says: [...quoted(outcome.automatic.says), reading(outcome.automatic.reads)],
            lines: [],
          },
        ]
      : []),
    { heading: 'Evidence', says: whole === undefined ? [] : [reading(whole)], lines },
    ...sourcesIn(outcome.sources ?? []),
  ]
}

const sourcesIn = (sources: readonly string[]): PrintedPart[] =>
  sources.length === 0 ? [] : [{ heading: 'Sources in print', says: sources, lines: [] }]

function lineOf({
  ref,
  joined: joint,
  says,
  reads,
  isOptional,
  sources,
}: EvidenceLine): PrintedLine {
  return {
    key: ref,
    says: [ref, joint, `“${says}”`].filter(Boolean).join(' '),
    reads: [
      ...(reads === null ? [] : [reading(reads)]),
      ...(isOptional ? ['It is shown and never needed.'] : []),
      ...(sources.length > 0 ? [`Who could say so: ${joined(sources, 'or')}`] : []),
    ],
  }
}

function progressIn({ success, rules }: Framework): PrintedPart[] {
  const { says, reads, judged } = success
  return [
    { heading: 'Result for the family', says: [...quoted(says), reading(reads)], lines: [] },
    ...(judged
      ? [
          {
            heading: 'Judgement of the plan',
            says: [...quoted(judged.says), reading(judged.reads)],
            lines: [],
          },
        ]
      : []),
    {
      heading: 'Rules in print',
      says: [],
      lines: rules.map((rule) => ({ key: rule.ref, says: `“${rule.says}”`, reads: [] })),
    },
  ]
}
