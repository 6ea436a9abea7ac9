import type { PrintedLine, PrintedSection } from './printed-sections.ts'

export interface FoundLine {
  readonly section: PrintedSection
  readonly line: PrintedLine
}

/** No more are shown than somebody reads through. */
const mostFound = 50

/** The lines that hold every word that is looked for, in their ref, in print or in our reading; a ref that is typed whole comes first. */
export function searchLines(sections: readonly PrintedSection[], typed: string): FoundLine[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const ref = typed.trim().toLowerCase()
  const found = sections.flatMap((section) =>
    section.lines
      .filter((line) => words.every((word) => textOf(line).includes(word)))
      .map((line) => ({ section, line })),
  )
  const isExact = ({ line }: FoundLine) => line.ref.toLowerCase() === ref
  return [...found.filter(isExact), ...found.filter((one) => !isExact(one))].slice(0, mostFound)
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean)

const textOf = ({ ref, kind, says, reads, checks }: PrintedLine): string =>
  [ref, kind, ...says, ...reads, ...checks.flatMap((check) => check.says)].join(' ').toLowerCase()
