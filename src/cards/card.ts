/** The elements our cards are made of: the part of Adaptive Cards 1.5 that Teams draws alike at every width. */
export type CardElement =
  TextBlock | RichTextBlock | FactSet | Container | ChoiceSetInput | TextInput

export interface TextBlock {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly style?: 'heading'
  readonly size?: 'Large'
  readonly weight?: 'Bolder'
  readonly spacing?: 'Small'
}

/** Text that is shown letter for letter, where a TextBlock would read Markdown into it. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly inlines: { readonly type: 'TextRun'; readonly text: string }[]
  readonly spacing?: 'Small'
}

export interface FactSet {
  readonly type: 'FactSet'
  readonly facts: { readonly title: string; readonly value: string }[]
}

export interface Container {
  readonly type: 'Container'
  readonly style: 'attention'
  readonly items: TextBlock[]
}

export interface ChoiceSetInput {
  readonly type: 'Input.ChoiceSet'
  readonly id: string
  readonly label: string
  readonly style: 'expanded'
  readonly wrap: true
  readonly isRequired: true
  readonly errorMessage: string
  readonly value?: string
  readonly choices: { readonly title: string; readonly value: string }[]
}

export interface TextInput {
  readonly type: 'Input.Text'
  readonly id: string
  readonly label: string
  readonly isMultiline: true
  readonly maxLength: number
  readonly value?: string
}

export interface SubmitAction {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly data: CardSubmission
}

export interface ExecuteAction {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly style: 'positive'
  readonly verb: string
  readonly data: CardSubmission
  readonly associatedInputs: 'auto'
  readonly fallback: SubmitAction
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}

/** What a button sends beside the inputs; `action` is what the Teams SDK routes on. */
export interface CardSubmission {
  readonly action: string
  readonly promptId: string
}

export interface Card {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly lang: 'en'
  readonly body: CardElement[]
  readonly actions?: (ExecuteAction | OpenUrlAction)[]
}

/** A whole card from its elements, top to bottom, and its buttons, left to right (two at most). */
export function card(body: CardElement[], actions: (ExecuteAction | OpenUrlAction)[] = []): Card {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
}
