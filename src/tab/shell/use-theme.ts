import { useCallback, useState } from 'react'
import { themes, type ThemeName } from '../../ui/themes.ts'
import { useMedia } from '../../ui/use-media.ts'
import type { Host } from '../host/host.ts'

/** The theme of the host where there is one, else what the person chose for their machine. */
export function useTheme() {
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const [hosted, setHosted] = useState<ThemeName | null>(null)
  const onHost = useCallback((host: Host) => {
    if (host.kind !== 'teams') return
    setHosted(host.theme)
    host.followTheme(setHosted)
  }, [])
  const name: ThemeName = hosted ?? (prefersDark ? 'dark' : 'light')
  return { theme: themes[name], onHost }
}
