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

export interface ToDraw {
  readonly card: unknown
  readonly width: number
  readonly theme?: 'light' | 'dark' | 'contrast'
}

/** Runs inside the page, so it stands alone: draws a card as `#card`, keeps what a button sends on `body[data-sent]`. */
export function rendererOf({ card, width, theme = 'light' }: ToDraw): Drawn {
  const { AdaptiveCard, ExecuteAction, HostConfig, SerializationContext, Versions } =
    window.AdaptiveCards
  const context = new SerializationContext(Versions.v1_5)
  const drawn = new AdaptiveCard()
  // Sizes and colours near those of Teams, so that the pictures are judged by what people will see.
  const [ground, text, subtle, warned, linked] = {
    light: ['#ffffff', '#242424', '#616161', '#fdf3f4', '#4f52b2'] as const,
    dark: ['#292929', '#ffffff', '#adadad', '#3b1519', '#9299f7'] as const,
    contrast: ['#000000', '#ffffff', '#ffffff', '#000000', '#ffff01'] as const,
  }[theme]
  const foregroundColors = {
    default: { default: text, subtle },
    accent: { default: linked, subtle: linked },
  }
  drawn.hostConfig = new HostConfig({
    fontFamily: 'sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, padding: 12 },
    containerStyles: {
      default: { backgroundColor: ground, foregroundColors },
      attention: { backgroundColor: warned, foregroundColors },
    },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  })
  // Teams reads links in Markdown; the renderer alone reads none.
  AdaptiveCard.onProcessMarkdown = (written, result) => {
    const escaped = new Option(written).innerHTML
    const unescaped = (words: string) => words.replaceAll(/\\([[\]\\])/g, '$1')
    result.outputHtml = escaped.replaceAll(
      /\[((?:\\.|[^\]\\])+)\]\(([^)]+)\)/g,
      (_all, words: string, url: string) => `<a href="${url}">${unescaped(words)}</a>`,
    )
    result.didProcess = true
  }
  drawn.parse(card as object, context)
  drawn.onExecuteAction = (action) => {
    if (!(action instanceof ExecuteAction)) return
    document.body.dataset['sent'] = JSON.stringify({ verb: action.verb, data: action.data })
  }

  const place = document.createElement('main')
  place.id = 'card'
  place.style.cssText = `width:${width}px;background:${ground};color-scheme:${theme === 'light' ? 'light' : 'dark'}`
  document.head.querySelector('style')?.remove()
  const style = document.createElement('style')
  style.textContent = `#card{font-family:sans-serif} a{color:${linked}}
    button{min-width:88px;padding:4px 12px;border:1px solid ${subtle};border-radius:4px;background:none;color:${text}}
    button.style-positive{background:#5b5fc7;border-color:#5b5fc7;color:#fff} input,textarea,select,button{font:inherit}
    textarea,select{box-sizing:border-box;width:100%}`
  document.head.append(style)
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
