import { useEffect } from 'react'
import type { TextPlace } from '../../../plan/coedit/co-text.ts'
import { usePresence } from './presence-context.ts'

/** What a text area does so that others see that somebody writes in it: only by what is done in it by hand. */
export function useCaret({ record, field }: TextPlace) {
  const { at } = usePresence()
  useEffect(() => () => at(null), [at])
  const isHere = () => at({ record, field })
  return {
    onFocus: isHere,
    onKeyDown: isHere,
    onPointerDown: isHere,
    onInput: isHere,
    hasLeft: () => at(null),
  }
}
