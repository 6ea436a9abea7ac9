import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { spanAround, windowOf, type RowWindow, type Span } from './row-window.ts'

const rowOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest('[data-row]')?.getAttribute('data-row') ?? null)
    : null

/**
 * Which of many rows to draw now. The element that gets `frame` holds little else than the rows, each with its key in `data-row`; `usual` is a
 * row's height in px until the first ones are measured. Rows may differ in height.
 */
export function useRowWindow<Frame extends HTMLElement>(keys: readonly string[], usual: number) {
  const frame = useRef<Frame>(null)
  const [measured, setMeasured] = useState<Measured>({ width: 0, usual, heights: new Map() })
  const [span, setSpan] = useState<Span>(() => spanAround(0, innerHeight))
  const [held, setHeld] = useState<string | null>(null)

  const look = useCallback(() => {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return
    const next = spanAround(-box.top, innerHeight)
    setSpan((now) => (now.from === next.from && now.to === next.to ? now : next))
  }, [])

  useLayoutEffect(() => {
    look()
    const options = { capture: true, passive: true }
    addEventListener('scroll', look, options)
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look, options)
      removeEventListener('resize', look)
    }
  }, [look])

  useEffect(() => {
    const holder = frame.current
    const enter = ({ target }: FocusEvent) => setHeld(rowOf(target))
    const leave = ({ relatedTarget }: FocusEvent) => setHeld(rowOf(relatedTarget))
    holder?.addEventListener('focusin', enter)
    holder?.addEventListener('focusout', leave)
    return () => {
      holder?.removeEventListener('focusin', enter)
      holder?.removeEventListener('focusout', leave)
    }
  }, [])

  const rows: RowWindow = windowOf(
    keys.map((key) => measured.heights.get(key) ?? measured.usual),
    span,
    held === null ? -1 : keys.indexOf(held),
  )
  useLayoutEffect(() => {
    if (frame.current) setMeasured(measure(frame.current, measured))
  }, [rows, measured])
  return { frame, rows }
}

/** The heights in px that rows were drawn with at a width of the frame. */
interface Measured {
  readonly width: number
  /** What a row is taken for that was not drawn yet. */
  readonly usual: number
  readonly heights: ReadonlyMap<string, number>
}

/** Adds the heights of the rows that are drawn; another width makes all earlier ones void. The same object where nothing is new. */
function measure(frame: HTMLElement, before: Measured): Measured {
  const { width } = frame.getBoundingClientRect()
  const isFirst = width !== before.width
  const seen = [...frame.querySelectorAll('[data-row]')].map((row) => ({
    key: row.getAttribute('data-row') ?? '',
    height: row.getBoundingClientRect().height,
  }))
  const fresh = seen.filter(
    ({ key, height }) => isFirst || Math.abs((before.heights.get(key) ?? 0) - height) >= 0.5,
  )
  if (fresh.length === 0) return before
  const added = fresh.map(({ key, height }) => [key, height] as const)
  if (!isFirst) return { ...before, heights: new Map([...before.heights, ...added]) }
  const usual = fresh.reduce((sum, { height }) => sum + height, 0) / fresh.length
  return { width, usual, heights: new Map(added) }
}
