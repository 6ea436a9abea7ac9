import type {
  Card,
  CardAction,
  CardElement,
  ChoiceSetInput,
  ExecuteAction,
  TextInput,
} from '../../../src/cards/card.ts'

const drawnAlikeInTeams: readonly string[] = [
  'TextBlock',
  'RichTextBlock',
  'FactSet',
  'Container',
  'ActionSet',
  'Input.ChoiceSet',
  'Input.Text',
]
const actionsAllowed: readonly string[] = ['Action.Execute', 'Action.OpenUrl']
/** More are not read. */
const mostFacts = 8

/**
 * Everything in which a card breaks our rules for Teams, as sentences; a good card has none. `origin` is the only place a
 * link may lead to, `forbidden` are words that may stand on no card.
 */
export function faultsOf(card: Card, origin: string, forbidden: readonly string[] = []): string[] {
  const json = JSON.stringify(card)
  const elements = card.body.flatMap(withItems)
  const inputs = elements.filter(isInput)
  const rows = [
    card.actions ?? [],
    ...elements.flatMap((one) => (one.type === 'ActionSet' ? [one.actions] : [])),
  ]
  return [
    ...(card.version === '1.5' ? [] : [`version is ${String(card.version)}, not 1.5`]),
    ...(Buffer.byteLength(json) <= 20_000 ? [] : ['is larger than 20 kB']),
    ...(json.includes('"msteams"') ? ['asks for a width of its own'] : []),
    ...(/\{\{(DATE|TIME)\(/.test(json) ? ['leaves a date to be written by Teams'] : []),
    ...(headings(elements) === 1 ? [] : ['has not exactly one heading']),
    ...forbidden.flatMap((words) => (json.includes(words) ? [`says "${words}"`] : [])),
    ...elements.flatMap(elementFaults),
    ...inputs.flatMap(inputFaults),
    ...(areUnique(inputs.map(({ id }) => id)) ? [] : ['has two inputs of one id']),
    ...(areUnique(inputs.map(({ label }) => label)) ? [] : ['has two inputs of one label']),
    ...rows.flatMap(rowFaults),
    ...refreshFaults(card, inputs.length),
    ...linksIn(json).flatMap((link) =>
      link.startsWith(`${origin}/`) ? [] : ['leads to another place'],
    ),
  ]
}

/** Everything in which a notification breaks our rules: it shows on lock screens. */
export function summaryFaults(summary: string, personal: readonly string[]): string[] {
  return [
    ...(summary.length <= 80 ? [] : ['is longer than 80 characters']),
    ...(/^[\w :,.\u00a0-]+$/.test(summary) ? [] : ['holds more than words and numbers']),
    ...personal.flatMap((words) => (summary.includes(words) ? [`says "${words}"`] : [])),
  ]
}

function withItems(element: CardElement): CardElement[] {
  return element.type === 'Container' ? [element, ...element.items] : [element]
}

function isInput(element: CardElement): element is ChoiceSetInput | TextInput {
  return element.type.startsWith('Input.')
}

function areUnique(words: readonly string[]): boolean {
  return words.length === new Set(words).size
}

function headings(elements: readonly CardElement[]): number {
  return elements.filter((one) => 'style' in one && one.style === 'heading').length
}

function elementFaults(element: CardElement): string[] {
  const { type } = element
  if (!drawnAlikeInTeams.includes(type)) return [`uses ${type}`]
  const faults: string[] = []
  if ((type === 'TextBlock' || type === 'Input.ChoiceSet') && element.wrap !== true) {
    faults.push(`${type} does not wrap`)
  }
  if (type === 'FactSet') {
    if (element.facts.length === 0) faults.push('has an empty set of facts')
    if (element.facts.length > mostFacts) faults.push(`has more than ${mostFacts} facts in a set`)
  }
  return faults
}

function inputFaults(input: ChoiceSetInput | TextInput): string[] {
  const { type, id, label, isRequired, errorMessage } = input
  return [
    ...(id ? [] : [`${type} has no id`]),
    ...(label ? [] : [`${type} has no label`]),
    ...(isRequired && !errorMessage ? [`${type} has no error message`] : []),
    ...(type === 'Input.Text' && !input.maxLength ? [`${type} has no limit`] : []),
  ]
}

function rowFaults(actions: readonly CardAction[]): string[] {
  return [
    ...(actions.length <= 2 ? [] : ['has more than 2 actions in a row']),
    ...actions.flatMap((action) => {
      if (!actionsAllowed.includes(action.type)) return [`uses ${action.type}`]
      const words = action.title.split(' ').length
      const faults = words <= 2 ? [] : [`"${action.title}" is longer than 2 words`]
      return action.type === 'Action.OpenUrl' ? faults : [...faults, ...executeFaults(action)]
    }),
  ]
}

function executeFaults({ verb, data, associatedInputs, fallback }: ExecuteAction): string[] {
  return [
    ...(verb === data.action ? [] : ['verb and data.action differ']),
    ...(fallback.type === 'Action.Submit' ? [] : ['has no Submit fallback']),
    ...(JSON.stringify(fallback.data) === JSON.stringify(data)
      ? []
      : ['fallback sends something else']),
    ...((fallback.associatedInputs ?? 'auto') === associatedInputs
      ? []
      : ['fallback sends other inputs']),
  ]
}

function refreshFaults({ refresh }: Card, inputs: number): string[] {
  if (!refresh) return []
  const { length } = refresh.userIds
  return [
    ...(inputs === 0 ? [] : ['may be refreshed over what is not sent yet']),
    ...(length > 0 && length <= 60 ? [] : [`is refreshed for ${length} people`]),
    ...executeFaults(refresh.action),
  ]
}

/** Those of buttons, and those written in Markdown; the schema's own name is no link. */
function linksIn(json: string): string[] {
  const found = json.matchAll(/"url":"([^"]*)"|\]\(([^)]*)\)/g)
  return [...found].map(([, url, written]) => url ?? written ?? '')
}
