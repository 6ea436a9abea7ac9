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
      isElsewhere: isElsewhere(context.user?.tenant?.id, context.channel?.ownerTenantId),
      path: pathIn(context.page.subPageId),
      theme: nameOf(theme),
      followTheme: (tell) => app.registerOnThemeChangeHandler((changed) => tell(nameOf(changed))),
    }
  } catch {
    return { kind: 'silent' }
  }
}

/** A member of a shared channel stays a member of their own organisation, which has no place in the tenant that owns it. */
const isElsewhere = (own: string | undefined, owner: string | undefined): boolean =>
  own !== undefined && owner !== undefined && own.toLowerCase() !== owner.toLowerCase()

const pathIn = (subPage: string | undefined): string | undefined =>
  subPage?.startsWith('/') ? subPage : undefined
