/** The elements our cards are made of: the part of Adaptive Cards 1.5 that Teams draws alike at every width. */
export type CardElement =
  TextBlock | RichTextBlock | FactSet | Container | ActionSet | ChoiceSetInput | TextInput

export interface TextBlock {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly style?: 'heading'
  readonly size?: 'Large'
  readonly weight?: 'Bolder'
  readonly isSubtle?: true
  readonly spacing?: 'Small'
}

/** Text that is shown letter for letter, where a TextBlock would read Markdown into it. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly TextRun[]
  readonly spacing?: 'Small'
}

export interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly isSubtle?: true
}

export interface FactSet {
  readonly type: 'FactSet'
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly title: string
  readonly value: string
}

export interface Container {
  readonly type: 'Container'
  readonly style: 'attention'
  readonly items: readonly TextBlock[]
}

/** Buttons above the card's own, since three in one row are cut off in a narrow chat. */
export interface ActionSet {
  readonly type: 'ActionSet'
  readonly actions: readonly CardAction[]
}

export interface ChoiceSetInput {
  readonly type: 'Input.ChoiceSet'
  readonly id: string
  readonly label: string
  readonly style: 'expanded' | 'compact'
  readonly wrap: true
  readonly placeholder?: string
  readonly isRequired?: true
  readonly errorMessage?: string
  readonly value?: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

export interface TextInput {
  readonly type: 'Input.Text'
  readonly id: string
  readonly label: string
  readonly isMultiline: true
  readonly maxLength: number
  readonly isRequired?: true
  readonly errorMessage?: string
  readonly value?: string
}

export interface SubmitAction {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly data: CardSubmission
  readonly associatedInputs?: 'none'
}

export interface ExecuteAction {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly style?: 'positive'
  readonly verb: string
  readonly data: CardSubmission
  readonly associatedInputs: 'auto' | 'none'
  readonly fallback: SubmitAction
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}

export type CardAction = ExecuteAction | OpenUrlAction

/** What a button sends beside the inputs; `action` is what the Teams SDK routes on. */
export interface CardSubmission {
  readonly action: string
  readonly promptId: string
  /** What a card was drawn from and the answer must be about, as the hash of a closure. */
  readonly [bound: string]: string
}

/** Draws the card anew in the clients of these people alone; never on a card somebody may be typing into. */
export interface Refresh {
  readonly action: ExecuteAction
  readonly userIds: readonly string[]
}

export interface Card {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly lang: 'en'
  readonly body: readonly CardElement[]
  readonly refresh?: Refresh
  readonly actions?: readonly CardAction[]
}

/** A whole card from its elements, top to bottom, and its buttons, left to right (two at most). */
export function card(
  body: readonly CardElement[],
  actions: readonly CardAction[] = [],
  refresh?: Refresh,
): Card {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
    ...(refresh ? { refresh } : {}),
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
}
