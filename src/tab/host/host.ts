import type { ThemeName } from '../../ui/themes.ts'

/** What shows the page: a browser's own window, a host that answered, or a frame whose owner stays silent. */
export type Host =
  | { readonly kind: 'browser' }
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'teams'
      readonly loginHint: string | undefined
      /** The page is in a channel of another organisation than the person's own. */
      readonly isElsewhere: boolean
      /** The path a link into this tab asked for, or undefined. */
      readonly path: string | undefined
      readonly theme: ThemeName
      followTheme(tell: (theme: ThemeName) => void): void
    }

/** A host that has not answered after this many milliseconds will not. */
const patience = 10_000

/** Finds out what shows the page; asks only when something frames it, since nobody answers otherwise. */
export async function findHost(): Promise<Host> {
  if (window.parent === window) return { kind: 'browser' }
  const { joinTeams } = await import('./teams.ts')
  const silence = new Promise<Host>((resolve) => {
    setTimeout(() => resolve({ kind: 'silent' }), patience)
  })
  return Promise.race([joinTeams(), silence])
}
