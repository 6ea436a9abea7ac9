import type {
  CardSubmission,
  Container,
  ExecuteAction,
  OpenUrlAction,
  RichTextBlock,
  TextBlock,
} from './card.ts'

/** The one heading of a card. */
export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'Large', weight: 'Bolder' }
}

/** A sentence or two of plain text. */
export function sentence(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true }
}

/** A box that cannot be overlooked: what happened in bold, then each thing to know. */
export function notice(happened: string, sentences: readonly string[]): Container {
  return {
    type: 'Container',
    style: 'attention',
    items: [
      { ...sentence(happened), weight: 'Bolder' },
      ...sentences.map((text) => ({ ...sentence(text), spacing: 'Small' as const })),
    ],
  }
}

/** Words somebody chose, a name or a note, which must not turn into links or bold type. */
export function asWritten(text: string): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] }
}

/** Somebody's own note that was not recorded, so that they can use it elsewhere. */
export function givenBack(note: string | null): (TextBlock | RichTextBlock)[] {
  return note ? [sentence('Your note:'), { ...asWritten(note), spacing: 'Small' }] : []
}

/**
 * A button that sends the inputs: Teams asks for the verb, the SDK routes on `data.action`, so both carry the same word.
 * A client too old for Action.Execute would show no button at all, hence the Submit fallback.
 */
export function send(title: string, submission: CardSubmission): ExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    style: 'positive',
    verb: submission.action,
    data: submission,
    associatedInputs: 'auto',
    fallback: { type: 'Action.Submit', title, data: submission },
  }
}

/** A button that opens the plan at the outcome the card is about. */
export function openPlan(url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title: 'Open plan', url }
}
