import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Runs when Esc is pressed with the focus inside an element, unless something in it used the key itself. */
export function useEscape(inside: RefObject<HTMLElement | null>, run: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isInside = event.target instanceof Node && inside.current?.contains(event.target)
    if (event.key === 'Escape' && !event.defaultPrevented && isInside) run()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
