import type { Container, FactSet, RichTextBlock, TextBlock, TextRun } from './card.ts'

/** The one heading of a card. */
export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'Large', weight: 'Bolder' }
}

/** A sentence or two of plain text. */
export function sentence(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true }
}

/** A sentence that may be passed over. */
export function aside(text: string): TextBlock {
  return { ...sentence(text), isSubtle: true }
}

/** What the lines below it have in common. */
export function label(text: string): TextBlock {
  return { ...sentence(text), weight: 'Bolder' }
}

/** A box that cannot be overlooked: what happened in bold, then each thing to know. */
export function notice(happened: string, sentences: readonly string[]): Container {
  return {
    type: 'Container',
    style: 'attention',
    items: [
      label(happened),
      ...sentences.map((text) => ({ ...sentence(text), spacing: 'Small' as const })),
    ],
  }
}

/** Facts in two columns; nothing at all where there is none, since an empty set leaves a hole. */
export function facts(rows: FactSet['facts']): FactSet[] {
  return rows.length > 0 ? [{ type: 'FactSet', facts: rows }] : []
}

/** A sentence that holds a name, which must not turn into a link or bold type. */
export function asWritten(text: string): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: breakable(text) }] }
}

/** The longest word that fits into the narrowest chat, in characters. */
const longestWord = 20

/** Lets a word that is wider than the narrowest chat go on in the next line; only a name is ever that long. */
function breakable(text: string): string {
  return text.replaceAll(new RegExp(String.raw`[^\s-]{${longestWord}}(?=[^\s-])`, 'g'), '$&\u200b')
}

/** One line of a list: what it is about, what is said of it, and what matters less. */
export function line(about: string, said: string, less = ''): RichTextBlock {
  const inlines: TextRun[] = [
    { type: 'TextRun', text: breakable(about), weight: 'Bolder' },
    { type: 'TextRun', text: said },
    { type: 'TextRun', text: less, isSubtle: true },
  ]
  return {
    type: 'RichTextBlock',
    inlines: inlines.filter(({ text }) => text !== ''),
    spacing: 'Small',
  }
}

/** Somebody's own words that were not recorded: a note, or each text under the label of its input. */
export type NotRecorded =
  string | null | readonly { readonly label: string; readonly value: string }[]

/** Somebody's own words that were not recorded, so that they can use them elsewhere. */
export function givenBack(typed: NotRecorded): (TextBlock | RichTextBlock)[] {
  const texts = typeof typed === 'string' ? [{ label: 'Your note', value: typed }] : (typed ?? [])
  return texts.flatMap(({ label: named, value }) =>
    value ? [label(`${named}:`), letterForLetter(value)] : [],
  )
}

function letterForLetter(text: string): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }], spacing: 'Small' }
}

/** Whether there are words to give back. */
export function hasWords(typed: NotRecorded): boolean {
  return givenBack(typed).length > 0
}
