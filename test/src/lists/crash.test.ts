import { beforeAll, expect, test } from 'vitest'
import { catchUp, openFamily, openLab, runRound, tom, type Family, type Lab } from './lab.ts'
import type { Fate } from './line.ts'
import { expectChangesOf, expectRowsOf } from './truth.ts'

let lab: Lab
beforeAll(async () => {
  lab = await openLab()
})

/** A plan whose four rows stand in the lists, with a change, an addition and a removal not yet written. */
async function inTheMiddle(key: string): Promise<Family> {
  const family = openFamily(lab, key)
  family.add('plan', 'plan', { family: 'Hartley', reference: 'FP-1042', opened: '2026-01-10' })
  family.add('person', 'c1', { name: 'Sam', kind: 'child', schoolAge: true })
  family.add('need', 'n1', { ref: '2.4', people: ['c1'], identified: '2026-01-10' })
  family.add('evidence', 'e1', { measure: 'exclusion', on: '2026-02-01', who: 'c1', days: 2 })
  await catchUp(lab)
  family.set('plan', 'goal', 'Sam is in school every day', tom)
  family.add('person', 'a1', { name: 'Kim', kind: 'adult' })
  family.remove('n1', tom)
  family.set('e1', 'days', 3)
  return family
}

/** What happens while the service is down: nothing, or more edits of the same rows. */
const meanwhile: Readonly<Record<string, (family: Family) => void>> = {
  'and nothing new': () => undefined,
  'and more edits of the same rows': (family) => {
    family.set('plan', 'goal', null)
    family.set('a1', 'parent', true, tom)
    family.set('e1', 'days', null, tom)
  },
  'and removal of the rows on the way': (family) => {
    family.remove('a1')
    family.remove('e1', tom)
  },
}

/** How many requests one undisturbed round makes of `inTheMiddle`: the lists, then a row and its line in the change log for each of four records. */
const requests = 1 + 4 * 2

const boundaries = Array.from({ length: requests }, (_, place) => place)
const cases = boundaries.flatMap((place) =>
  (['crash-before', 'crash-after'] as const).flatMap((crash) =>
    Object.keys(meanwhile).map((what) => [place, crash, what] as const),
  ),
)
const crashingAt = (place: number, crash: Fate): Fate[] => [
  ...Array.from({ length: place }, () => 'through' as const),
  crash,
]

test('an undisturbed round makes as many requests as are broken off below', async () => {
  await inTheMiddle('fp-whole')
  const { round, line } = await runRound(lab)
  expect(line.sent).toHaveLength(requests)
  expect(round).toMatchObject({ written: 3, removed: 1, stopped: null })
})

test.each(cases)(
  'request %i meets a %s, %s: each record has its one row in the end',
  async (...at) => {
    const [place, crash, what] = at
    const family = await inTheMiddle(`fp-${at.join('-').replaceAll(' ', '-')}`)
    const broken = await runRound(lab, crashingAt(place, crash))
    expect(broken.round).toBe('crashed')
    meanwhile[what]?.(family)
    const rounds = await catchUp(lab)
    expect(rounds.flatMap(({ overwritten, refused }) => [...overwritten, ...refused])).toEqual([])
    await expectRowsOf(lab, family)
    await expectChangesOf(lab, family)
  },
)

test.each(boundaries)(
  'a second crash, at any request after a first at request %i, changes nothing of that',
  async (place) => {
    for (const first of ['crash-before', 'crash-after'] as const) {
      for (const second of ['crash-before', 'crash-after'] as const) {
        for (let again = 0, isOver = false; !isOver; again++) {
          const family = await inTheMiddle(`fp-${place}-${first}-${again}-${second}`)
          await runRound(lab, crashingAt(place, first))
          family.set('e1', 'days', 4, tom)
          const { round } = await runRound(lab, crashingAt(again, second))
          isOver = round !== 'crashed'
          family.set('e1', 'days', 5)
          await catchUp(lab)
          await expectRowsOf(lab, family)
          await expectChangesOf(lab, family)
        }
      }
    }
  },
)
