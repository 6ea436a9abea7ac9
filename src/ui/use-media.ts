import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now; the component draws again when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (tell: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', tell)
      return () => media.removeEventListener('change', tell)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

/** Two panes beside each other from here on. */
export const twoPanes = '(min-width: 1024px)'

/** A table of families fits from here on. */
export const wideEnoughForGrid = '(min-width: 720px)'
