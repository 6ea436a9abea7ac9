import type { TextPlace } from '../../plan/coedit/co-text.ts'
import type { Chance } from './chance.ts'
import type { Editor } from './editor.ts'
import type { Truth } from './truth.ts'

/** What a simulation is played on: the first text is the one that half of all typing goes into. */
export interface Stage {
  readonly plan: string
  readonly texts: readonly [TextPlace, ...TextPlace[]]
  readonly names: readonly string[]
}

/** Places in a text at which a word may begin. */
function beginnings(text: string): number[] {
  const found = [0]
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) found.push(at + 1)
  return found
}

/** A text with a word put in where one may begin; words of others are never written into. */
export function withWord(
  text: string,
  word: string,
  chance: Chance,
): { text: string; caret: number } {
  const at = chance.pick(beginnings(text)) ?? 0
  return { text: `${text.slice(0, at)}${word} ${text.slice(at)}`, caret: at + word.length + 1 }
}

/** One thing that an editor does: words in most cases, now and then one taken out again, else a name. */
export function doSomething(editor: Editor, stage: Stage, truth: Truth, chance: Chance): void {
  if (chance.is(0.3)) {
    const record = chance.pick(stage.names)
    if (record) editor.choose(record, `Name ${chance.below(1e9)} of ${editor.person.name}`)
    return
  }
  const place = chance.is(0.5) ? stage.texts[0] : (chance.pick(stage.texts) ?? stage.texts[0])
  const session = editor.text(place)
  if (!session) return
  const { text } = session.shown()
  const own = wordsOf(editor, text).filter((word) => truth.words.get(word) === 'stands')
  const out = chance.is(0.2) ? chance.pick(own) : undefined
  if (out !== undefined) {
    const at = ` ${text}`.indexOf(` ${out} `)
    truth.words.set(out, 'taken out')
    session.type(text.slice(0, at) + text.slice(at + out.length + 1), at)
    return
  }
  const word = `${editor.person.oid.slice(-2)}w${truth.words.size}${chance.is(0.1) ? '😀' : ''}`
  truth.words.set(word, 'stands')
  const next = withWord(text, word, chance)
  session.type(next.text, next.caret)
}

const wordsOf = ({ person }: Editor, text: string): string[] =>
  text.split(' ').filter((word) => word.startsWith(`${person.oid.slice(-2)}w`))
