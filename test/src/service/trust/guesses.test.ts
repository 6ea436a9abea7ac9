import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { adding, omar, priya, type Person } from '../service-lab.ts'
import { openParentsLab, type ParentsLab } from './parents.ts'
import { places, school, toldIn } from './places.ts'

let lab: ParentsLab
beforeEach(async () => {
  lab = await openParentsLab()
})
afterEach(() => lab.close())

const on = '2026-07-01'
const agreed = { given: 'agreed', on, people: ['dad'], how: 'In person' }

async function recordOf(who: Person, id: string) {
  const view = (await (await lab.ask(who, `/api/plans/${lab.key}`)).json()) as PlanView
  return view.records.find((record) => record.id === id)
}

describe('somebody who guesses at a place that is kept from them', () => {
  it('is not shown what somebody else typed where they wrote', async () => {
    lab.write(
      omar,
      adding('need', { ref: '9.1', people: ['kit'], identified: on, why: 'So.' }, 'n'),
    )
    const why = `They moved to ${places.home.text}.`
    lab.write(priya, {
      do: 'write',
      id: 'op-w',
      record: 'n',
      field: 'why',
      text: why,
      base: 10_000,
    })
    const record = await recordOf(omar, 'n')
    expect([toldIn(JSON.stringify(record)), record?.withheld]).toEqual([[], ['why']])
    expect((await recordOf(priya, 'n'))?.fields['why']).toContain('Wisteria')
  })

  it('finds no agency of the team by keeping an entry for it, but those whose place in it they see', async () => {
    const answers: string[] = []
    for (const agency of [school, 'Southfield Primary School', 'Northshire Police']) {
      const operation = adding('agreement', { ...agreed, audience: [agency] })
      const path = `/api/plans/${lab.key}/operations`
      const answer = await lab.post(omar, path, { operations: [operation] })
      answers.push(`${answer.status} ${await answer.text()}`)
    }
    expect(answers[0]).toBe(answers[1])
    expect(answers[0]).toMatch(/^400/)
    expect(answers[2]).toMatch(/^200/)
  })

  it('does not keep those who see the school’s place from keeping something for it', async () => {
    lab.write(priya, adding('agreement', { ...agreed, audience: [school] }, 'for-school'))
    expect(await recordOf(priya, 'for-school')).toBeDefined()
  })
})
