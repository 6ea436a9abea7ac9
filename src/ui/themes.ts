import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components'

export type ThemeName = 'light' | 'dark' | 'contrast'

/** Segoe UI is not on every machine; these stand near it in width, so that layouts hold. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Open Sans', 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

/** Fluent's themes for Teams under the three names a host may give. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
}
