import type { Clause } from '../../../rules/clause.ts'
import type { Framework, FrameworkOutcome, FrameworkTheme, Line } from '../../../rules/framework.ts'
import { startUpper } from '../../ui/sentence.ts'
import { linesOf } from '../plan/lines.ts'
import { needNoun } from '../plan/nouns.ts'
import { noReading, readingsIn, wholeReading, type ClauseReading } from './clause-reading.ts'

/** One printed line: the publisher’s words to the letter, and our reading of them. */
export interface PrintedLine extends ClauseReading {
  /** Its ref, or its kind and ref where another line bears the same one: no two lines of a framework have one anchor. */
  readonly anchor: string
  readonly ref: string
  /** What the document prints it as. */
  readonly kind: string
  readonly says: readonly string[]
  readonly joined: string | null
  readonly sources: readonly string[]
  /** What a reader should know of the printed text. */
  readonly notes: readonly string[]
}

type Unplaced = Omit<PrintedLine, 'anchor'>

/** A theme of a framework, or what it says for all of them. */
export interface PrintedSection {
  readonly ref: string
  readonly title: string
  readonly lines: readonly PrintedLine[]
}

/** The ref of what a framework says for all its themes. */
export const generalRef = 'rules'

/** Everything a framework prints, in printed order, with its own rules first. */
export function sectionsOf(framework: Framework): PrintedSection[] {
  const noun = startUpper(needNoun(framework).one)
  const clauseRefs = refsOf(framework)
  const anchored = anchoring(framework, clauseRefs)
  return [
    { ref: generalRef, title: 'Rules of the whole framework', lines: general(framework) },
    ...framework.themes.map((theme) => ({
      ref: clauseRefs.has(theme.ref) ? `theme-${theme.ref}` : theme.ref,
      title: theme.title,
      lines: linesOfTheme(theme, noun),
    })),
  ].map((section) => ({ ...section, lines: anchored(section.lines.map(noting(framework))) }))
}

/** The section that a ref stands in: the ref of a theme, of a line, or of a line above it. */
export function sectionWith(
  ref: string | null,
  sections: readonly PrintedSection[],
): PrintedSection | null {
  if (ref === null) return sections[0] ?? null
  return (
    sections.find((section) => section.ref === ref) ??
    sections.find(({ lines }) => lines.some(({ anchor }) => anchor === ref)) ??
    null
  )
}

const plain = (kind: string, { ref, says, joined }: Line, sources: readonly string[] = []) => ({
  ref,
  kind,
  says: [says],
  joined: joined ?? null,
  sources,
  notes: [],
  ...noReading,
})

function general({ gate, success, rules, legend, footnotes, appendices = [], ...rest }: Framework) {
  const ours = (ref: string, kind: string, says: string | undefined, reads: string) => ({
    ref,
    kind,
    says: says === undefined ? [] : [says],
    joined: null,
    sources: [],
    notes: [],
    checks: [],
    reads: [reads],
  })
  const { judged } = success
  return [
    ours('gate', 'Who comes under it', gate.says, gate.reads),
    ours('success', 'Result for the family', success.says, success.reads),
    ...(judged ? [ours('judged', 'Judgement of the plan', judged.says, judged.reads)] : []),
    ...(rest.additional
      ? [ours('additional', 'What arises later', rest.additional.says, rest.additional.reads)]
      : []),
    ...(rest.sides ? [ours('sides', 'Intrinsic and extrinsic', undefined, rest.sides.reads)] : []),
    ...rules.map((line) => plain('Rule', line)),
    ...legend.map((line) => plain('Legend', line)),
    ...footnotes.map((line) => plain('Footnote', line)),
    ...appendices.map((line) => plain('Appendix', line)),
  ]
}

function linesOfTheme(theme: FrameworkTheme, noun: string): Unplaced[] {
  const { aims = [], link, needs, clauses = [], notes = [], outcomes } = theme
  return [
    ...aims.map((line) => plain('Aim', line)),
    ...(link ? [plain('Linked plan', link)] : []),
    ...needs.flatMap((need) => [
      plain(noun, need, need.sources),
      ...(need.examples ?? []).map((line) => plain('Example', line)),
    ]),
    ...clauses.flatMap((clause) => measured('Measure', clause)),
    ...notes.map((line) => plain('Note', line)),
    ...outcomes.flatMap(linesOfOutcome),
  ]
}

function linesOfOutcome(outcome: FrameworkOutcome): Unplaced[] {
  const { confirms, parts = [], evidence, sources, automatic } = outcome
  const whole = wholeReading(evidence)
  const head = plain('Outcome', outcome, sources)
  return [
    {
      ...head,
      checks: whole.checks,
      reads: [...whole.reads, ...(automatic ? [automatic.reads] : [])],
      says: automatic ? [...head.says, automatic.says] : head.says,
    },
    ...confirms.filter(({ ref }) => ref !== outcome.ref).map((line) => plain('Outcome', line)),
    ...parts.map((line) => plain('Part', line)),
    ...measured('Evidence', evidence),
  ]
}

function measured(kind: string, clause: Clause): Unplaced[] {
  const readings = readingsIn(clause)
  return linesOf(clause).map(({ ref, says, joined, sources }) => ({
    ref,
    kind,
    says: [says],
    joined,
    sources,
    notes: [],
    ...(readings.get(ref) ?? noReading),
  }))
}

/** Outcomes and clauses keep their refs, by which a plan speaks of them; a need, an aim or a rule of the same ref gives way. */
function anchoring(
  { themes }: Framework,
  clauseRefs: ReadonlySet<string>,
): (lines: readonly Unplaced[]) => PrintedLine[] {
  const kept = new Set([generalRef, ...themes.map(({ ref }) => ref), ...clauseRefs])
  const given = new Set<string>()
  return (lines) =>
    lines.map((line) => {
      const isKept = kept.has(line.ref) && !clauseKinds.has(line.kind)
      const wished =
        isKept || given.has(line.ref) ? `${line.kind.toLowerCase()}-${line.ref}` : line.ref
      const anchor = wished.replaceAll(' ', '-')
      given.add(anchor)
      return { ...line, anchor }
    })
}

const clauseKinds: ReadonlySet<string> = new Set(['Outcome', 'Evidence', 'Measure'])

/** The refs by which a plan speaks of what is agreed, met and proved. */
const refsOf = ({ themes }: Framework): ReadonlySet<string> =>
  new Set(
    themes.flatMap((theme) => [
      ...(theme.clauses ?? []).flatMap(refsIn),
      ...theme.outcomes.flatMap(({ ref, evidence }) => [ref, ...refsIn(evidence)]),
    ]),
  )

const refsIn = (clause: Clause): string[] => linesOf(clause).map(({ ref }) => ref)

const noting =
  ({ defects }: Framework) =>
  (line: Unplaced): Unplaced => ({
    ...line,
    notes: defects.filter(({ ref }) => ref === line.ref).map(({ text }) => text),
  })
