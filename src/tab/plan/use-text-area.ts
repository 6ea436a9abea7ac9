import { useLayoutEffect, type RefObject } from 'react'
import type { TextSession } from '../../plan/coedit/text-session.ts'
import { placeAfter } from '../../plan/coedit/typing.ts'

/**
 * Shows a shared text in its text area and keeps caret and selection where they were among the letters. It is written at
 * once and past the drawing of the page, so that no key is ever pressed into an older text.
 */
export function useTextArea(
  area: RefObject<HTMLTextAreaElement | null>,
  session: TextSession,
): void {
  useLayoutEffect(
    () =>
      session.subscribe((remote) => {
        const element = area.current
        const { text } = session.shown()
        if (!element || element.value === text) return
        const { selectionStart, selectionEnd, selectionDirection } = element
        element.value = text
        if (!remote || document.activeElement !== element) return
        element.setSelectionRange(
          placeAfter(remote, selectionStart),
          placeAfter(remote, selectionEnd),
          selectionDirection,
        )
      }),
    [area, session],
  )
}
