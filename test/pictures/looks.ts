import type { Page } from 'playwright-core'
import { themes, type ThemeName } from '../../src/ui/themes.ts'

/** One way in which a screen is looked at. */
export interface Look {
  readonly theme: ThemeName
  /** Of the window, in pixels. */
  readonly width: number
}

export const themeNames = ['light', 'dark', 'contrast'] as const
export const widths = [1280, 472, 320, 280] as const

/** Each theme at each width; a theme stays while the widths go by. */
export const looks: readonly Look[] = themeNames.flatMap((theme) =>
  widths.map((width) => ({ theme, width })),
)

/** A browser gives light and dark by itself; contrast is given by a host alone, so that its colours are laid over the page. */
export async function wear(page: Page, { theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark' })
  const colours = theme === 'contrast' ? Object.entries(themes.contrast) : []
  await page.evaluate((laid) => {
    const rules = laid.map(([name, value]) => `--${name}: ${value} !important;`).join('')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`[class*="fui-FluentProvider"] { ${rules} }`)
    document.adoptedStyleSheets = laid.length === 0 ? [] : [sheet]
  }, colours)
}
