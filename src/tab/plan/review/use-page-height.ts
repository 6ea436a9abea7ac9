import { useLayoutEffect, useState, type RefObject } from 'react'

/** The height a page has when it fills the window from where it begins, as a style; bars above it may come and go. */
export function usePageHeight(page: RefObject<HTMLElement | null>): string {
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      const top = page.current?.getBoundingClientRect().top ?? 0
      setAbove(Math.max(0, Math.round(top + scrollY)))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [page])
  return `calc(100dvh - ${above}px)`
}
