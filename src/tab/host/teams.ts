import { app } from '@microsoft/teams-js'
import type { ThemeName } from '../../ui/themes.ts'
import type { Host } from './host.ts'

const themeNames: Readonly<Record<string, ThemeName>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
}
const nameOf = (theme: string): ThemeName => themeNames[theme] ?? 'light'

/** Answers the host's greeting and reads what it says of itself; nothing in it is taken as proof of who is there. */
export async function joinTeams(): Promise<Host> {
  try {
    await app.initialize()
    const context = await app.getContext()
    void app.notifySuccess()
    const { theme } = context.app
    return {
      kind: 'teams',
      loginHint: context.user?.loginHint,
      path: pathIn(context.page.subPageId),
      theme: nameOf(theme),
      followTheme: (tell) => app.registerOnThemeChangeHandler((changed) => tell(nameOf(changed))),
    }
  } catch {
    return { kind: 'silent' }
  }
}

const pathIn = (subPage: string | undefined): string | undefined =>
  subPage?.startsWith('/') ? subPage : undefined
