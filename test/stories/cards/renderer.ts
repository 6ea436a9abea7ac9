import type * as AdaptiveCards from 'adaptivecards'

/** What the renderer found at one width; all empty when the card is sound. */
export interface Drawn {
  readonly parseFaults: string[]
  readonly invalid: string[]
  /** Words that reach beyond the card or an ancestor that clips them. */
  readonly cutOff: string[]
}

declare global {
  interface Window {
    readonly AdaptiveCards: typeof AdaptiveCards
  }
}

/** Runs inside the page, so it stands alone: draws a card as `#card`, keeps what a button sends on `body[data-sent]`. */
export function rendererOf({ card, width }: { card: unknown; width: number }): Drawn {
  const { AdaptiveCard, ExecuteAction, HostConfig, SerializationContext, Versions } =
    window.AdaptiveCards
  const context = new SerializationContext(Versions.v1_5)
  const drawn = new AdaptiveCard()
  drawn.hostConfig = new HostConfig({
    fontFamily: 'sans-serif',
    spacing: { small: 4, default: 8, medium: 12, large: 16, padding: 12 },
    containerStyles: { attention: { backgroundColor: '#fdf3f4' } },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  })
  drawn.parse(card as object, context)
  drawn.onExecuteAction = (action) => {
    if (!(action instanceof ExecuteAction)) return
    document.body.dataset['sent'] = JSON.stringify({ verb: action.verb, data: action.data })
  }

  const place = document.createElement('main')
  place.id = 'card'
  place.style.width = `${width}px`
  const rendered = drawn.render()
  if (rendered) place.append(rendered)
  delete document.body.dataset['sent']
  document.body.replaceChildren(place)

  const clipped = (element: Element, box: DOMRect): boolean => {
    for (let above: Element | null = element; above; above = above.parentElement) {
      const frame = above.getBoundingClientRect()
      const hides = above === place || getComputedStyle(above).overflow !== 'visible'
      if (hides && (box.right > frame.right + 1 || box.bottom > frame.bottom + 1)) return true
    }
    return false
  }
  const words = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  const cutOff: string[] = []
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width > 1 && node.parentElement && clipped(node.parentElement, box)) {
      cutOff.push(node.textContent ?? '')
    }
  }
  return {
    parseFaults: Array.from(
      { length: context.eventCount },
      (_, at) => context.getEventAt(at).message,
    ),
    invalid: drawn.validateProperties().validationEvents.map(({ message }) => message),
    cutOff,
  }
}
