import { expect, it } from 'vitest'
import {
  answered,
  coText,
  heard,
  isUnsaved,
  launched,
  typed,
  type CoText,
} from '../../../../src/plan/coedit/co-text.ts'
import { draftOf, textOfDraft } from '../../../../src/plan/coedit/draft.ts'
import { wayOf } from '../../../../src/plan/coedit/way.ts'
import { textOf } from '../../../../src/plan/plan.ts'
import { sightOf } from '../../../../src/plan/policy.ts'
import { changesOf } from '../../../../src/plan/text-changes.ts'
import { fc } from '../../../chance.ts'
import { grace, marlowes, priya, today, writes, type Paper, type Worker } from '../plan-lab.ts'

const place = { record: 'head', field: 'goal' }

/** One person at one screen. */
interface Screen {
  readonly who: Worker
  text: CoText
  readonly typed: string[]
}

/** What may happen next, at one of the screens: letters, a sending, news with or without its steps, a page that is closed and opened. */
const happening = fc.record({
  at: fc.nat({ max: 2 }),
  what: fc.constantFrom(
    'types',
    'types',
    'takes out',
    'sends',
    'loses answer',
    'hears',
    'hears',
    'is told whole',
    'reopens',
  ),
  where: fc.nat(),
})

let made = 0

function standingOf(paper: Paper, { who, text }: Screen, withSteps: boolean) {
  const { seq } = paper.plan
  const stands = { text: textOf(paper.plan.records.get('head'), 'goal'), seq }
  const sight = sightOf(who, paper.plan, today)
  if (!withSteps || !sight) return stands
  const { texts } = wayOf(paper.plan, {
    events: paper.events.filter((event) => event.seq > text.seq),
    upTo: seq,
    before: (record, field) => paper.valueAt(record, field, text.seq),
    sight,
    reader: who.oid,
  })
  return { ...stands, steps: texts[0]?.steps ?? [] }
}

function send(paper: Paper, screen: Screen, hearsAnswer: boolean): void {
  screen.text = launched(screen.text, place, `sent-${(made += 1)}`)
  const sent = screen.text.flight?.sent
  if (!sent) return
  const known = paper.events.find(({ operation }) => operation === sent.id)
  const seq = known?.seq ?? paper.write(screen.who, sent)
  if (hearsAnswer) screen.text = answered(screen.text, sent.id, seq).text
}

/** The nearest place at or before one that lies between two characters. */
const between = (text: string, at: number): number => {
  const spot = at % (text.length + 1)
  return /[\uDC00-\uDFFF]/.test(text[spot] ?? '') ? spot - 1 : spot
}

function happen(paper: Paper, screen: Screen, what: string, where: number): void {
  const { shown } = screen.text
  if (what === 'types') {
    const word = `<${(made += 1)}😀>`
    screen.typed.push(word)
    // A word of somebody else's is not written into, so that what is torn was torn by merging.
    const at =
      shown.lastIndexOf('<', between(shown, where)) === -1
        ? 0
        : shown.lastIndexOf('<', between(shown, where))
    screen.text = typed(screen.text, changesOf([{ from: at, to: at, insert: word }], shown.length))
  } else if (what === 'takes out') {
    const spaces = shown.indexOf('~')
    if (spaces === -1) return
    const change = changesOf([{ from: spaces, to: spaces + 1, insert: '' }], shown.length)
    screen.text = typed(screen.text, change)
  } else if (what === 'sends' || what === 'loses answer') send(paper, screen, what === 'sends')
  else if (what === 'reopens') screen.text = textOfDraft(draftOf(screen.text)) ?? screen.text
  else screen.text = heard(screen.text, standingOf(paper, screen, what === 'hears')).text
}

it('whatever happens at three screens, in the end all show one text, and every word once and whole', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const paper = marlowes()
      const text = '~~ ~<0😀>~~~ ~~'
      const seq = paper.write(priya, writes('head', 'goal', text))
      const screens: Screen[] = [priya, grace, grace].map((who) => ({
        who,
        text: coText({ text, seq }),
        typed: [],
      }))
      for (const { at, what, where } of happenings) {
        const screen = screens[at]
        if (screen) happen(paper, screen, what, where)
      }
      for (let round = 0; round < 4; round++) {
        for (const screen of screens) {
          screen.text = heard(screen.text, standingOf(paper, screen, true)).text
          send(paper, screen, true)
          screen.text = heard(screen.text, standingOf(paper, screen, true)).text
        }
      }
      const stands = textOf(paper.plan.records.get('head'), 'goal')
      for (const screen of screens) {
        expect(isUnsaved(screen.text)).toBe(false)
        expect(screen.text.shown).toBe(stands)
        for (const word of screen.typed) expect(stands.split(word)).toHaveLength(2)
      }
    }),
    { numRuns: 300 },
  )
})
