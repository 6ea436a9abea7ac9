import { afterEach, beforeEach, expect, it } from 'vitest'
import { fresh, openClosureLab, type OpenLab } from '../closure/closure-lab.ts'
import { adding, grace, helen, liam, priya, type Person } from '../service-lab.ts'

/*
 * Nothing is shared with Grace's school any more: it sees the family, the team, and what it wrote itself.
 */

let lab: OpenLab
beforeEach(async () => {
  lab = await openClosureLab()
  const decided = { agency: grace.agency, purpose: 'Support', basis: 'consent' }
  const no = { categories: ['general'], decision: 'do-not-share', why: 'So it is.' }
  lab.write(helen, adding('sharing', { ...decided, ...no, from: '2026-11-01' }, 'no'))
})
afterEach(() => lab.close())

async function told(who: Person): Promise<string> {
  const paths = ['', '/record', '/record?as=json', '/record?as=csv']
  const answers = await Promise.all(
    paths.map((path) => lab.ask(who, `/api/plans/${lab.key}/closure${path}`)),
  )
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
  return (await Promise.all(answers.map((one) => one.text()))).join('\n')
}

it('a closure that is asked for, sent back and asked for again is nothing to an agency it is kept from', async () => {
  const nothing = await told(grace)
  await lab.asks(priya, { closing: '2026-12-10' })
  expect(await told(grace)).toBe(nothing)
  const closure = (await lab.page(helen)).closure?.id ?? ''
  await lab.act(helen, { do: 'return', id: fresh(), closure, why: 'Not yet.' })
  expect(await told(grace)).toBe(nothing)
  await lab.asks(priya, { closing: '2026-12-10' })
  await lab.approves(helen)
  expect(await told(grace)).toBe(nothing)
  lab.write(liam, adding('evidence', { measure: 'exclusion', who: 'sam', on: '2026-12-09' }))
  expect(await lab.page(grace)).toMatchObject({ state: 'open', changed: [], history: [] })
  expect(await told(priya)).not.toBe(nothing)
})

it('that the plan is closed is told it, for the plan itself says so, and not that this is in question', async () => {
  await lab.asks(priya)
  await lab.approves(helen)
  expect(await lab.page(grace)).toMatchObject({ state: 'closed', closure: null })
  lab.write(liam, adding('evidence', { measure: 'exclusion', who: 'sam', on: '2026-11-02' }))
  expect((await lab.page(helen)).state).toBe('in-question')
  expect(await lab.page(grace)).toMatchObject({ state: 'closed', changed: [], whyNot: null })
})
