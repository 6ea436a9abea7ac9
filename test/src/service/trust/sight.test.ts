import { afterEach, describe, expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { kinds } from '../../../../src/plan/record.ts'
import type { Person } from '../service-lab.ts'
import { openSightLab, other, readers, type SightLab } from './sight-family.ts'
import { decisions, lines, steadyReaders } from './sight-table.ts'

let lab: SightLab
afterEach(() => lab.close())

async function shownTo(who: Person): Promise<ReadonlySet<string>> {
  const answer = await lab.ask(who, `/api/plans/${lab.key}`)
  expect(answer.status).toBe(200)
  const view = (await answer.json()) as PlanView
  return new Set(view.records.map(({ id }) => id))
}

/** Each line on which what is shown is not what the table says. */
function wrongIn(shown: ReadonlySet<string>, column: string): string[] {
  return lines.flatMap(({ what, audience, isShown }) => {
    const is = shown.has(lab.idOf(what, audience))
    if (is === isShown.get(column)) return []
    return [`${what} for ${audience} is ${is ? 'shown' : 'hidden'} to ${column}`]
  })
}

describe('what one of a team is shown', () => {
  it.each(decisions)(
    'follows the table where the decision on the other agency is: %s',
    async (decision) => {
      lab = await openSightLab(decision)
      const wrong = wrongIn(await shownTo(other), decision)
      for (const column of steadyReaders) {
        const who = readers[column]
        if (who) wrong.push(...wrongIn(await shownTo(who), column))
      }
      expect(wrong).toEqual([])
    },
  )

  it('has a line for every kind of entry, and each audience that the kind can have', async () => {
    lab = await openSightLab('none')
    const told = Object.keys(kinds).filter(
      (kind) => !lines.some(({ what }) => what.split('/')[0] === kind),
    )
    const lacking = Object.entries(kinds).flatMap(([kind, fields]) => {
      const had = new Set(lines.filter(({ what }) => what.startsWith(kind)).map((l) => l.audience))
      return 'audience' in fields && had.size < 5 ? [kind] : []
    })
    expect([...told, ...lacking]).toEqual([])
  })
})
