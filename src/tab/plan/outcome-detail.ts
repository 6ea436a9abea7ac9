import { dayInWords } from '../../../rules/calendar.ts'
import type { OutcomeFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import type { PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { frameworkName } from '../framework-name.ts'
import { fittingForms } from './add-evidence/fitting.ts'
import { alternativesIn, askedInWords } from './asked.ts'
import { checksOf, type Check, type Judged } from './checks.ts'
import { evidenceFor, factsOf } from './facts.ts'
import { linesOf, shortWords } from './lines.ts'
import { rowOf, type OutcomeRow } from './outcome-rows.ts'
import { recordsIn } from './people.ts'
import { progressChecks } from './progress.ts'
import { sourcesOnce } from './sources.ts'
import { subjectOf, type Subject } from './subject.ts'
import { measuresRowOf, wholeRowOf } from './theme-rows.ts'

/** A published sentence with its ref; empty where it has none. */
export interface Quote {
  readonly ref: string
  readonly says: string
}

/** What is open beside the list, as its detail shows it. */
export interface OutcomeDetailView {
  readonly row: OutcomeRow
  /** The published words, whole. */
  readonly title: string
  /** What the publisher prints below it without a measure of its own. */
  readonly parts: readonly string[]
  readonly heading: string
  /** What has to be said beside the checks: who holds a verdict, or a result that stands apart. */
  readonly notes: readonly string[]
  readonly checks: readonly Check[]
  readonly asked: string | null
  /** Who could supply what is missing, where all checks name the same long list. */
  readonly sources: string | null
  readonly earliest: string | null
  /** The publisher's sentences that are cut in the checks, whole. */
  readonly quotes: readonly Quote[]
  readonly citation: string
  readonly evidence: readonly PlanRecord[]
  /** Something the reader may not see decided one of the checks. */
  readonly isPartHidden: boolean
  readonly warnings: readonly string[]
}

/** Everything the detail of an outcome, of a theme's measures or of the plan as a whole shows, or null where the plan has no such thing. */
export function detailOf(
  ref: string,
  view: PlanView,
  framework: Framework,
): OutcomeDetailView | null {
  const subject = subjectOf(ref, framework)
  switch (subject?.kind) {
    case 'outcome':
      return outcomeDetail(subject, view, framework)
    case 'measures':
      return measuresDetail(subject, view, framework)
    case 'plan':
      return wholeDetail(subject, view, framework)
    case undefined:
      return null
  }
}

type Of<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>

function outcomeDetail(
  { outcome }: Of<'outcome'>,
  view: PlanView,
  framework: Framework,
): OutcomeDetailView | null {
  const { ref, evidence, says, confirms } = outcome
  const finding = view.findings.outcomes.find((one) => one.ref === ref)
  if (!finding) return null
  const row = rowOf(finding, view, framework)
  const shown = new Set(
    finding.clauses.filter(({ verdict }) => verdict !== 'not-applicable').map((one) => one.ref),
  )
  const applying = linesOf(evidence).filter((line) => shown.has(line.ref))
  const checks = checksOf(finding, {
    lines: applying,
    alternatives: alternativesIn(evidence),
    people: recordsIn(view, 'person'),
  })
  const title = confirms.length > 0 ? row.title : says
  // A line that says the same as the outcome's own words is not said twice.
  const repeated = applying.find((line) => line.says === title)?.ref
  const bound = finding.clauses
    .filter(({ mandatory, who }) => mandatory && who === undefined)
    .map((clause) => clause.ref)
  const isOne = evidence.kind === 'each' && evidence.enough === 'one'
  return {
    row,
    title,
    parts: (outcome.parts ?? []).map((part) => part.says),
    heading: whyHeading(row),
    notes: [...standingNotes(row, finding), ...notesOn(finding, view, outcome.automatic?.says)],
    ...sourcesOnce(
      checks.map((check) => (check.ref === repeated ? { ...check, says: null } : check)),
    ),
    asked: applying.length > 1 || isOne ? askedInWords(evidence, bound) : null,
    earliest: earliestOf(row, finding.earliest),
    quotes: applying.filter((line) => shortWords(line.says) !== line.says && line.says !== title),
    citation: `${frameworkName(framework)}, ref ${ref}, Evidence`,
    evidence: evidenceFor(finding, view, fittingForms([evidence])),
    isPartHidden: checks.some(({ isHidden }) => isHidden),
    warnings: warningsOn(ref, view),
  }
}

function notesOn(
  { ref, heldApart }: OutcomeFinding,
  { findings }: PlanView,
  automatic: string | undefined,
): string[] {
  const notes: string[] = []
  if (heldApart) {
    const [holder, other] = heldApart === 'data' ? ['data', 'judgement'] : ['judgement', 'data']
    notes.push(`The data and the judgement disagree. The ${holder} decides here, not the ${other}.`)
  }
  if (automatic !== undefined && findings.automatic.some((one) => one.ref === ref)) {
    notes.push(
      `This gives a result by itself, apart from the family’s progress, which stands as it is: “${automatic}”`,
    )
  }
  return notes
}

/** What a status says that its checks alone do not: that closing is not the end of it, or that it stood once. */
function standingNotes({ status }: OutcomeRow, { earliest }: OutcomeFinding): string[] {
  if (status === 'Proof later') {
    const when =
      earliest === null
        ? 'The day is known once the plan is closed.'
        : `That can be on ${dayInWords(earliest)} at the earliest.`
    return [
      `All that can be known at closing is met. It counts once it is proved after closing. ${when}`,
    ]
  }
  if (status === 'Lapsed') {
    return [
      'This stood when the plan was closed. What came after breaks what must hold then, so it stands no longer.',
    ]
  }
  return []
}

const warningsOn = (ref: string, view: PlanView) =>
  view.findings.warnings
    .filter((warning) => warning.ref === ref || warning.ref.startsWith(`${ref}.`))
    .map(({ text }) => text)

function measuresDetail(
  { theme, clauses }: Of<'measures'>,
  view: PlanView,
  framework: Framework,
): OutcomeDetailView | null {
  const finding = view.findings.themes.find((one) => one.ref === theme.ref)
  const [row] = measuresRowOf(theme.ref, view, framework)
  if (!finding?.clauses || !row) return null
  const judged: Judged = { ref: theme.ref, verdict: 'unknown', clauses: finding.clauses, lacks: [] }
  const lines = clauses.flatMap(linesOf)
  const checks = checksOf(judged, { lines, alternatives: [], people: recordsIn(view, 'person') })
  const shown = new Set(checks.map(({ ref }) => ref))
  return {
    row,
    title: `Measures: ${theme.title}`,
    parts: [],
    heading: 'What is known of each',
    notes: [],
    ...sourcesOnce(checks.map((check) => ({ ...check, joined: null }))),
    asked: 'Each measure is reported by itself. Together they decide nothing.',
    earliest: null,
    quotes: lines.filter(({ ref, says }) => shown.has(ref) && shortWords(says) !== says),
    citation: `${frameworkName(framework)}, ref ${theme.ref}, Measures`,
    evidence: evidenceFor(judged, view, fittingForms(clauses)),
    isPartHidden: checks.some(({ isHidden }) => isHidden),
    warnings: lines.flatMap(({ ref }) => warningsOn(ref, view)),
  }
}

function wholeDetail(
  { judged }: Of<'plan'>,
  view: PlanView,
  framework: Framework,
): OutcomeDetailView {
  const { progress } = view.findings
  const row = wholeRowOf(view)
  const checks = progressChecks(view, framework)
  return {
    row,
    title: row.title,
    parts: [],
    heading: whyHeading(row),
    notes: progress.heldApart
      ? [
          'Every theme is met. A judgement of the plan as a whole holds the family back all the same.',
        ]
      : [],
    checks,
    sources: null,
    asked: 'All of these are needed.',
    earliest: progress.earliest === null ? null : dayInTable(progress.earliest),
    quotes: [framework.success.says, judged.says].flatMap((says) =>
      says === undefined ? [] : [{ ref: '', says }],
    ),
    citation: `${frameworkName(framework)}, progress of the family`,
    evidence: (progress.judgements ?? []).flatMap((judgement) => factsOf(judgement, view)),
    isPartHidden: checks.some(({ isHidden }) => isHidden),
    warnings: [],
  }
}

function earliestOf(row: OutcomeRow, earliest: string | null): string | null {
  if (row.status === 'Met' || row.status === 'Lapsed') return null
  return earliest === null ? row.when || null : dayInTable(earliest)
}

/** The heading above the checks, by the status that they explain. */
function whyHeading({ status, isOutstanding }: OutcomeRow): string {
  if (status === 'Met') return 'Why this is met'
  if (status === 'Lapsed') return 'Why this lapsed'
  if (status === 'Held apart') return 'Why this is held apart'
  if (status === 'Proof later') return 'Why this waits for proof'
  return isOutstanding ? 'Why this is outstanding' : 'How this stands'
}
