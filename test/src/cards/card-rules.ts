import type { Card, CardElement } from '../../../src/cards/card.ts'

const drawnAlikeInTeams: readonly string[] = [
  'TextBlock',
  'RichTextBlock',
  'FactSet',
  'Container',
  'Input.ChoiceSet',
  'Input.Text',
]
const actionsAllowed: readonly string[] = ['Action.Execute', 'Action.OpenUrl']

/** Everything in which a card breaks our rules for Teams, as sentences; a good card has none. */
export function faultsOf(card: Card): string[] {
  const json = JSON.stringify(card)
  const elements = card.body.flatMap(withItems)
  return [
    ...(card.version === '1.5' ? [] : [`version is ${String(card.version)}, not 1.5`]),
    ...(Buffer.byteLength(json) <= 20_000 ? [] : ['is larger than 20 kB']),
    ...(json.includes('"msteams"') ? ['asks for a width of its own'] : []),
    ...(headings(elements) === 1 ? [] : ['has not exactly one heading']),
    ...elements.flatMap(elementFaults),
    ...repeatedIds(elements),
    ...actionFaults(card),
  ]
}

function withItems(element: CardElement): CardElement[] {
  return element.type === 'Container' ? [element, ...element.items] : [element]
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
  if (type === 'Input.ChoiceSet' || type === 'Input.Text') {
    if (!element.id) faults.push(`${type} has no id`)
    if (!element.label) faults.push(`${type} has no label`)
    if ('isRequired' in element && !element.errorMessage)
      faults.push(`${type} has no error message`)
  }
  return faults
}

function repeatedIds(elements: readonly CardElement[]): string[] {
  const ids = elements.flatMap((one) => ('id' in one ? [one.id] : []))
  return ids.length === new Set(ids).size ? [] : ['has two inputs of one id']
}

function actionFaults({ actions = [] }: Card): string[] {
  return [
    ...(actions.length <= 2 ? [] : ['has more than 2 actions in a row']),
    ...actions.flatMap((action) => {
      if (!actionsAllowed.includes(action.type)) return [`uses ${action.type}`]
      const words = action.title.split(' ').length
      const faults = words <= 2 ? [] : [`"${action.title}" is longer than 2 words`]
      if (action.type === 'Action.OpenUrl') {
        return action.url.startsWith('https://') ? faults : [...faults, 'opens no https address']
      }
      if (action.verb !== action.data.action) faults.push('verb and data.action differ')
      if (action.fallback.type !== 'Action.Submit') faults.push('has no Submit fallback')
      if (action.fallback.data.action !== action.data.action)
        faults.push('fallback sends another action')
      return faults
    }),
  ]
}
