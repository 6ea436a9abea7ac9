import type { Chance } from '../rules/chance.ts'
import { longTexts, needId } from './plan.ts'

/** One change that somebody makes: letters put into a long text, or a short field that is set. */
export type Deed =
  | { readonly do: 'type'; readonly record: string; readonly word: string; readonly at: number }
  | { readonly do: 'take out'; readonly record: string; readonly at: number }
  | { readonly do: 'set'; readonly record: string; readonly field: string; readonly value: string }

export const scenarios = ['focused', 'hot'] as const
/** `focused`: four share a row and eight have one each; `hot`: half of the typing goes into one text, all else anywhere. */
export type Scenario = (typeof scenarios)[number]

export const editors = 12
/** Each editor changes something this often, in milliseconds: together 60 changes a second. */
export const between = 200
/** How many entries the plan has that is edited. */
export const entries = 120

const shared = 4

/** What an editor does next; `at` is a share of the text’s length. Three in ten changes set a field, and a word in four is taken out again. */
export function deedOf(scenario: Scenario, editor: number, chance: Chance): Deed {
  const own = needId(editor < shared ? 0 : editor - shared + 1)
  const isSet = chance.upTo(10) < 3
  const share = chance.upTo(1_000) / 1_000
  if (isSet) {
    const record = scenario === 'focused' ? own : needId(chance.upTo(longTexts))
    const day = String(1 + chance.upTo(28)).padStart(2, '0')
    return { do: 'set', record, field: 'identified', value: `2026-0${1 + chance.upTo(9)}-${day}` }
  }
  const anywhere = chance.onceIn(2) ? needId(0) : needId(chance.upTo(longTexts))
  const record = scenario === 'focused' ? own : anywhere
  if (chance.onceIn(4)) return { do: 'take out', record, at: share }
  return { do: 'type', record, at: share, word: `w${chance.upTo(1e6)} ` }
}

/** A text after a deed, and where the caret then stands; a whole word is put in or taken out, and none is written into. */
export function textAfter(text: string, deed: Exclude<Deed, { do: 'set' }>): Edit {
  const begins = text.lastIndexOf(' ', Math.floor(text.length * deed.at)) + 1
  if (deed.do === 'type') return { at: begins, out: 0, put: deed.word }
  const ends = text.indexOf(' ', begins) + 1
  return { at: begins, out: Math.max(0, ends - begins), put: '' }
}

/** So many letters are taken out at a place, and others put in. */
export interface Edit {
  readonly at: number
  readonly out: number
  readonly put: string
}

/** Has every editor do something each 200 ms, give or take a third, for so many milliseconds; the first of them not at once. */
export async function edit(
  scenario: Scenario,
  {
    ms,
    chanceOf,
    act,
  }: {
    readonly ms: number
    readonly chanceOf: (editor: number) => Chance
    readonly act: (editor: number, deed: Deed) => void
  },
): Promise<void> {
  const ends = performance.now() + ms
  await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      const chance = chanceOf(editor)
      let next = performance.now() + chance.upTo(between)
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())))
        if (performance.now() >= ends) return
        act(editor, deedOf(scenario, editor, chance))
        next += between * (2 / 3) + chance.upTo(between * (2 / 3))
      }
    }),
  )
}
