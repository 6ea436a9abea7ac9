import { useEffect, useEffectEvent } from 'react'

/** Runs on the browser's Back while something lies over the page, and leaves the page under it where it is. */
export function useBack(run: () => void): void {
  const onBack = useEffectEvent(run)
  useEffect(() => {
    const holdBack = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse') return
      if (event.cancelable) event.preventDefault()
      onBack()
    }
    // A browser that cannot hold the page back still closes what lies over it.
    const onPop = () => onBack()
    if ('navigation' in window) {
      navigation.addEventListener('navigate', holdBack)
      return () => navigation.removeEventListener('navigate', holdBack)
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])
}
