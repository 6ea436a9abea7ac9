import { setTimeout } from 'node:timers/promises'
import { chanceFrom } from '../rules/chance.ts'
import { createArrivals, type Taken } from './arrivals.ts'
import { edit, editors, type Scenario } from './deeds.ts'
import { openEditor, type Door, type Editor } from './editor.ts'
import { answerQuestions } from './processes.ts'

// The twelve editors of our own client, in a process of their own.

/** Which scenario is played for how many milliseconds, and from which chance. */
export interface Playing {
  readonly scenario: Scenario
  readonly ms: number
  readonly seed: number
}

const arrivals = createArrivals(editors)
let pages: Editor[] = []

const isQuiet = () => pages.every((page) => !page.isUnsaved())

async function until(is: () => boolean, most: number, what: string): Promise<void> {
  const ends = performance.now() + most
  while (!is()) {
    if (performance.now() > ends) throw new Error(`not in time: ${what}`)
    await setTimeout(5)
  }
}

answerQuestions({
  async open(doors: readonly Door[]) {
    pages = doors.map((door, place) => openEditor(place, door, arrivals))
    await until(() => pages.every((page) => page.seq() > 0), 20_000, 'the plan is open')
  },
  /** Gives how long each change took, once all is saved and has come to everybody. */
  async play({ scenario, ms, seed }: Playing): Promise<Taken & { readonly ended: number }> {
    arrivals.clear()
    await edit(scenario, {
      ms,
      chanceOf: (editor) => chanceFrom(seed * 100 + editor),
      act: (editor, deed) => pages[editor]?.act(deed),
    })
    const ended = Date.now()
    await until(isQuiet, 20_000, 'all is saved')
    await setTimeout(100)
    return { ...arrivals.taken(), ended }
  },
  /** Has everybody type a word, which is on its way while the service dies. */
  type(seed: number) {
    for (const [editor, page] of pages.entries()) {
      const at = chanceFrom(seed + editor).upTo(1_000) / 1_000
      page.act({ do: 'type', record: `need-${editor}`, word: `k${editor} `, at })
    }
  },
  /** Waits until all show the same event and nothing is unsaved; gives the moment, and the number of the event. */
  async inSync(least: number) {
    const same = () => {
      const [first = 0, ...others] = pages.map((page) => page.seq())
      return first >= least && others.every((one) => one === first)
    }
    await until(() => isQuiet() && same(), 20_000, 'all are in sync')
    return { at: Date.now(), seq: pages[0]?.seq() ?? 0 }
  },
  close() {
    for (const page of pages) page.close()
  },
})
