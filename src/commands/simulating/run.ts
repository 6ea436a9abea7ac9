import { setTimeout } from 'node:timers/promises'
import { chanceOf, type Chance } from './chance.ts'
import { doSomething, withWord, type Stage } from './deeds.ts'
import { openEditor, type Editor } from './editor.ts'
import { openHouse, type House } from './house.ts'
import { networkOf } from './network.ts'
import { openOffice } from './office.ts'
import { everybody } from './people.ts'
import { differing, settled, wronglyNamed } from './settled.ts'
import { openSharePoint, type SharePoint } from './sharepoint.ts'
import { setStage } from './stage.ts'
import { openTruth, wrongWords, type Truth, type Wrong } from './truth.ts'

/** How long people edit, in milliseconds, and how long all may then take to be the same everywhere. */
export interface Length {
  readonly editing: number
  readonly settling: number
}

/** What one seed came to. */
export interface Outcome extends Wrong {
  readonly seed: number
  readonly events: number
  readonly kills: number
  readonly officers: { readonly edits: number; readonly removals: number }
  readonly met: SharePoint['met']
  readonly clashes: number
  /** From the end of editing until all were the same, in milliseconds; null where they never were. */
  readonly after: number | null
  readonly differing: readonly string[]
  readonly wronglyNamed: readonly string[]
  readonly refused: readonly string[]
}

/** Plays one seed: the same seed has the same people do the same things, though the machine's own pace is never the same. */
export async function run(seed: number, { editing, settling }: Length): Promise<Outcome> {
  const chance = chanceOf(seed)
  const part = () => chanceOf(chance.below(2 ** 31))
  const [office, lists] = [await openOffice(), await openSharePoint(part())]
  const house = await openHouse(office, lists)
  const truth = openTruth()
  const stage = setStage(house)
  const networks = everybody.map((person) => networkOf(house, office, { person, chance: part() }))
  const editors = everybody.map((person, place) => {
    const network = networks[place]
    if (!network) throw new Error('everybody has a network')
    const streams = { holdsStreams: place === longPoll }
    return openEditor({
      person,
      network,
      plan: stage.plan,
      texts: stage.texts,
      values: stage.names,
      truth,
      streams,
    })
  })
  const scene: Scene = { house, lists, stage, truth, editors, until: Date.now() + editing }
  lists.isTroubled = true
  networks[laptop]?.away(true)
  const returns = setTimeout(editing * 0.9).then(() => networks[laptop]?.away(false))
  // The laptop leaves once its page is there: a tenth of the time is enough on any machine.
  networks[laptop]?.away(false)
  const leaves = setTimeout(editing * 0.1).then(() => networks[laptop]?.away(true))
  const [kills, officers] = await Promise.all([
    killNowAndThen(scene, part()),
    officerWorks(scene, part()),
    reopensNowAndThen(scene, part()),
    leaves,
    returns,
    ...editors.map((editor) => edits(editor, scene, part())),
  ])
  lists.isTroubled = false
  const ended = Date.now()
  const isSettled = await settled(scene, settling)
  const after = isSettled ? Date.now() - ended : null
  const texts = stage.texts.map(({ record, field }) =>
    String(house.log().plan(stage.plan)?.records.get(record)?.fields[field] ?? ''),
  )
  const outcome: Outcome = {
    seed,
    events: house.log().plan(stage.plan)?.seq ?? 0,
    kills,
    officers,
    met: lists.met,
    clashes: editors.reduce((sum, editor) => sum + editor.clashes(), 0),
    after,
    ...wrongWords(truth, texts),
    differing: await differing(house, lists, scene),
    wronglyNamed: await wronglyNamed(house, lists, scene),
    refused: truth.refused,
  }
  for (const editor of editors) editor.close()
  await house.close()
  lists.close()
  return outcome
}

/** Whose page waits for changes, whose page is closed and opened, and who is away with their laptop. */
const [longPoll, closer, laptop] = [11, 10, 9]

interface Scene {
  readonly house: House
  readonly lists: SharePoint
  readonly stage: Stage
  readonly truth: Truth
  readonly editors: readonly Editor[]
  readonly until: number
}

async function edits(editor: Editor, { stage, truth, until }: Scene, chance: Chance) {
  while (Date.now() < until) {
    await setTimeout(60 + chance.below(280))
    doSomething(editor, stage, truth, chance)
  }
}

async function killNowAndThen({ house, until }: Scene, chance: Chance): Promise<number> {
  let kills = 0
  for (;;) {
    await setTimeout(600 + chance.below(1800))
    if (Date.now() > until - 300) return kills
    await house.kill(20 + chance.below(250))
    kills++
  }
}

async function reopensNowAndThen({ editors, until }: Scene, chance: Chance): Promise<void> {
  while (Date.now() < until) {
    await setTimeout(300 + chance.below(900))
    editors[closer]?.reopen()
  }
}

/** A records officer writes a word into the text that everybody types in, and now and then removes somebody's row. */
async function officerWorks({ lists, stage, truth, until }: Scene, chance: Chance) {
  const done = { edits: 0, removals: 0 }
  let tried = 0
  for (;;) {
    await setTimeout(700 + chance.below(900))
    if (Date.now() > until) return done
    if (chance.is(0.25)) {
      const person = chance.pick(await lists.rows(stage.plan, ['person']))
      if (person && (await lists.officer(person))) done.removals++
      continue
    }
    const [row] = await lists.rows(stage.plan, ['plan'])
    if (!row) continue
    const word = `officer${(tried += 1)}s`
    const goal = withWord(String(row.row['Goal'] ?? ''), word, chance).text
    if (!(await lists.officer(row, { Goal: goal }))) continue
    truth.words.set(word, 'stands')
    done.edits++
  }
}
