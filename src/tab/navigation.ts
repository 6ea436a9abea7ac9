import { useMemo, useSyncExternalStore, type MouseEvent } from 'react'
import { addressOf, pathOf, type Address } from './address.ts'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** How many pages of this product lie behind the one that is open, so that Back never leaves it. */
const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0

/** Puts the focus on the screen's heading where it was lost on the way here; a page opened by its address keeps its own. */
export function arrive(): void {
  if (depthOf(history.state) === 0 || document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('h1')?.focus()
}

/** Goes to an address as a new step that Back returns from. */
export function navigate(to: Address): void {
  history.pushState({ depth: depthOf(history.state) + 1 }, '', pathOf(to))
  for (const listener of listeners) listener()
}

/** Goes back one step, or to `otherwise` where this page was opened by its address. */
export function goBack(otherwise: Address): void {
  if (depthOf(history.state) > 0) history.back()
  else {
    history.replaceState(history.state, '', pathOf(otherwise))
    for (const listener of listeners) listener()
  }
}

/** The address that is open. */
export function useAddress(): Address {
  const path = useSyncExternalStore(subscribe, () => location.pathname)
  return useMemo(() => addressOf(path), [path])
}

/** What makes a link move inside the page while it stays a real link: a new tab opens as ever. */
export function linkTo(to: Address) {
  return {
    href: pathOf(to),
    onClick: (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      navigate(to)
    },
  }
}
