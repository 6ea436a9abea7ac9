import type { Card } from '../../../src/cards/card.ts'

/** What somebody reads on a card, element by element, its buttons left out. */
export function readOf({ body }: Card): string[] {
  return body.flatMap((element) => {
    switch (element.type) {
      case 'TextBlock':
        return [element.text]
      case 'RichTextBlock':
        return [element.inlines.map(({ text }) => text).join('')]
      case 'FactSet':
        return element.facts.map(({ title, value }) => `${title}: ${value}`)
      case 'Container':
        return element.items.map(({ text }) => text)
      case 'Input.ChoiceSet':
      case 'Input.Text':
        return [element.label]
      case 'ActionSet':
        return []
    }
  })
}

/** The buttons of a card from top to bottom, each with the verb it sends or the address it opens. */
export function buttonsOf({ body, actions = [] }: Card): string[] {
  const above = body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
  return [...above, ...actions].map((action) =>
    action.type === 'Action.OpenUrl'
      ? `${action.title} > ${action.url}`
      : `${action.title}: ${action.verb}`,
  )
}

/** What stands in each input when the card is drawn; null where nothing does. */
export function filledIn({ body }: Card): Record<string, string | null> {
  return Object.fromEntries(
    body.flatMap((element) =>
      element.type === 'Input.ChoiceSet' || element.type === 'Input.Text'
        ? [[element.id, element.value ?? null]]
        : [],
    ),
  )
}

/** The choices of the input of that id, in order. */
export function choicesOf({ body }: Card, id: string): string[] {
  return body.flatMap((element) =>
    element.type === 'Input.ChoiceSet' && element.id === id
      ? element.choices.map(({ title }) => title)
      : [],
  )
}
