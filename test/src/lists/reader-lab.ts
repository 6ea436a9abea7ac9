import { createReadRound, type ReadRound } from '../../../src/lists/read-round.ts'
import { createTakeIn, type TakeIn, type TakingIn } from '../../../src/lists/take-in.ts'
import type { ReadingSource } from '../../../src/log/projection.ts'
import { siteId } from '../local/graph/tenant.ts'
import { catchUp, clientOn, openFamily, openLab, rowsIn, type Lab } from './lab.ts'
import { openLine, type Fate, type Line } from './line.ts'

/** What was heard of plans while their lists were read. */
export interface Heard {
  readonly read: string[]
  readonly putBack: string[]
}

export const takingIn = (
  { log }: Pick<Lab, 'log'>,
  heard: Heard,
  from: TakingIn['log'] = log,
): TakeIn =>
  createTakeIn({
    log: from,
    now: () => new Date('2026-11-28T10:00:00Z'),
    read: (plan) => void heard.read.push(plan),
    putBack: (plan) => void heard.putBack.push(plan),
  })

/** One round of reading in a process of its own, whose requests meet the fates given. */
export async function readLists(
  { graph, log }: Lab,
  takeIn: TakeIn,
  coming: readonly Fate[] = [],
  send?: Line['send'],
): Promise<{ round: ReadRound | 'crashed'; line: Line }> {
  const line = openLine(graph, coming)
  const client = clientOn(send ? { send } : line)
  const round = createReadRound({
    source: endingWith(line, log.reading.usual),
    client,
    site: siteId,
    takeIn,
  })()
  return { round: await Promise.race([round, line.crashed]), line }
}

function endingWith(line: Line, source: ReadingSource): ReadingSource {
  return {
    linkOf: (list) => source.linkOf(list),
    keepLink(...args) {
      if (line.isCut) throw new Error('this process is no more')
      source.keepLink(...args)
    },
    recordAt: (...args) => source.recordAt(...args),
    itemsOf: (kinds) => source.itemsOf(kinds),
    isKnown: (...args) => source.isKnown(...args),
  }
}

/** A family whose rows stand in the lists, which were read once. */
export async function openReadLists() {
  const lab = await openLab()
  const family = openFamily(lab)
  family.add('plan', 'head', {
    family: 'Hartley',
    reference: 'FP-1042',
    framework: 'supporting-families-2022',
    opened: '2026-01-10',
    goal: 'Sam is in school every day',
  })
  family.add('person', 'c1', { name: 'Sam', kind: 'child', born: '2016-03-04' })
  family.add('need', 'n1', {
    ref: '2.4',
    people: ['c1'],
    identified: '2026-01-10',
    why: 'Misses school',
  })
  await catchUp(lab)
  const heard: Heard = { read: [], putBack: [] }
  const takeIn = takingIn(lab, heard)
  await readLists(lab, takeIn)
  return { lab, family, heard, takeIn }
}

export const listsOf = {
  head: 'Family plans',
  c1: 'Plan people',
  n1: 'Plan needs and outcomes',
} as const

/** The row of one record as it stands. */
export async function rowOf(lab: Lab, record: keyof typeof listsOf) {
  const rows = await rowsIn(lab.graph, listsOf[record], 'fp-1')
  const row = rows.find(({ fields }) => fields['RowKey'] === `fp-1:${record}`)
  if (!row) throw new Error(`there is no row of ${record}`)
  return row
}
