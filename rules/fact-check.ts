import { makingWords, placedLines } from './describe/clause.ts'
import { bullets, page, plain, quoted } from './fact-check/markdown.ts'
import { casesOf, lineBlocks, reading, type TriedCases } from './fact-check/lines.ts'
import type {
  Closing,
  Framework,
  FrameworkOutcome,
  FrameworkTheme,
  Gate,
  Success,
} from './framework.ts'
import { judgesInWords } from './explain/words.ts'

type Blocks = readonly (string | undefined)[]

/**
 * The page of a framework that somebody who knows the published document can check us by, as Markdown.
 *
 * For each clause it has the publisher's sentence, our reading, how it is decided, who could supply it and the tests that
 * name it. The same framework and tests give the same page.
 */
export const factCheckOf = (framework: Framework, cases: TriedCases): string =>
  page([
    `# Fact check: ${plain(framework.title)}`,
    `Edition ${plain(framework.edition)}${framework.publisher ? `, published by ${plain(framework.publisher)}` : ''}. Known here as \`${framework.id}\`.`,
    `This page is generated; \`npm run -s framework -- factcheck --write ${framework.id}\` renews it. Sentences set off by a bar are the publisher’s, to the letter. Everything else is ours. A case is the sentence of a test, with what the rules must say on its day.`,
    ...gateBlocks(framework.gate),
    ...successBlocks(framework.success),
    ...alsoBlocks(framework),
    ...framework.themes.flatMap((theme) => themeBlocks(theme, cases)),
    ...noteBlocks(framework),
  ])

const gateBlocks = (gate: Gate): Blocks => [
  '## How a family comes under it',
  gate.says === undefined ? undefined : quoted(gate.says),
  reading(gate.reads),
  gate.counts === 'not stated'
    ? '**Decided**: nothing is needed'
    : `**Decided**: computed; ${gate.needed} ${gate.counts} or more${gate.identifiedBy ? ', identified by the day the plan opened' : ''}`,
]

const successBlocks = ({ says, reads, progress, judged }: Success): Blocks => [
  '## What makes the family’s result',
  says === undefined ? undefined : quoted(says),
  reading(reads),
  `**Decided**: ${progress === 'every theme' ? 'every theme of the family is met' : 'the framework states no result'}`,
  ...(judged
    ? [
        quoted(judged.says),
        reading(judged.reads),
        bullets([
          `who must judge the plan: ${judgesInWords(judged.needed).replace(' or ', ' and ')}`,
          `whose adverse word holds it back: ${judgesInWords(judged.veto)}`,
        ]),
      ]
    : []),
]

const alsoBlocks = ({ sides, additional }: Framework): Blocks => [
  ...(sides ? ['## The two sides', reading(sides.reads)] : []),
  ...(additional
    ? ['## Needs that arise later', quoted(additional.says), reading(additional.reads)]
    : []),
]

const closings: { readonly [C in Closing]: string } = {
  'each need': 'every outcome that a need of the family asks for',
  'any outcome': 'any one of its outcomes',
  'agreed outcomes': 'every outcome that was agreed',
  'any outcome and the agreed': 'any one of its outcomes, and every one that was agreed',
  'not stated': 'the document does not say',
}

const themeBlocks = (theme: FrameworkTheme, cases: TriedCases): Blocks => [
  `## ${plain(theme.ref)} ${plain(theme.title)}`,
  `What closes it: ${closings[theme.closes]}.`,
  theme.needs.length > 0
    ? bullets(theme.needs.map(({ ref, says }) => `need ${plain(ref)}: ${plain(says)}`))
    : undefined,
  ...(theme.clauses ?? [])
    .flatMap((clause) => placedLines(clause))
    .flatMap((line) => lineBlocks(line, cases)),
  ...theme.outcomes.flatMap((outcome) => outcomeBlocks(outcome, cases)),
]

function outcomeBlocks(outcome: FrameworkOutcome, cases: TriedCases): Blocks {
  const { ref, says, meets, evidence, automatic } = outcome
  const lines = placedLines(evidence)
  return [
    `### ${plain(ref)}`,
    quoted(says),
    bullets([
      `answers ${meets.map(plain).join(', ')}`,
      `made of: ${plain(makingWords(evidence))}`,
      ...(automatic ? [`gives by itself: ${plain(automatic.result)}`] : []),
    ]),
    reading(evidence.ref === undefined ? evidence.reads : undefined),
    automatic ? quoted(automatic.says) : undefined,
    reading(automatic?.reads),
    casesOf(ref, cases),
    ...lines.flatMap((line) => lineBlocks(line, cases)),
  ]
}

const noteBlocks = ({ defects, watches = [] }: Framework): Blocks => [
  defects.length + watches.length > 0 ? '## What a reader should know of the print' : undefined,
  defects.length > 0
    ? bullets(defects.map(({ ref, text }) => `${plain(ref)}: ${plain(text)}`))
    : undefined,
  watches.length > 0
    ? bullets(watches.map(({ ref, text }) => `${plain(ref)}: ${plain(text)}`))
    : undefined,
]
