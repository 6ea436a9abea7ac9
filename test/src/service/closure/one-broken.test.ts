import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { adding, omar, openFamily, openServiceLab, helen, priya } from '../service-lab.ts'
import { openClosureLab, type OpenLab } from './closure-lab.ts'

/*
 * A plan whose approval cannot be looked at, because there is a bug in it or its disk: nobody else is to notice.
 */

let lab: OpenLab
let other: string
beforeEach(async () => {
  lab = await openClosureLab()
  await lab.asks(priya, { closing: '2026-12-01' })
  await lab.approves(helen)
  other = openFamily(lab)
  const joins = { oid: omar.oid, name: omar.name, agency: omar.agency, role: 'member' }
  const until = { from: '2026-06-01', to: '2026-11-30' }
  lab.service.desk.write(priya, other, [adding('member', { ...joins, ...until })], 'page')
  const { log } = lab
  const append = log.append.bind(log)
  log.append = (key, ...rest) => {
    if (key === lab.key) throw new TypeError('disk full')
    return append(key, ...rest)
  }
})
afterEach(() => lab.close())

it('whose place in another team ended with the day is told so, and the trouble is not silent', () => {
  const seen: (PlanView | null)[] = []
  lab.service.desk.follow(omar, other, (view) => seen.push(view))
  lab.clock.day = '2026-12-01'
  expect(() => lab.service.desk.dayMoved()).toThrow('disk full')
  expect(seen.map((view) => view?.on ?? 'closed')).toEqual(['2026-11-25', 'closed'])
  expect(lab.closed()).toBeUndefined()
})

it('a service that is started then stands, and notes that there is something', async () => {
  const notes: string[] = []
  const clock = { today: () => '2026-12-01', now: () => new Date('2026-12-01T10:00:00Z') }
  const again = await openServiceLab({
    log: lab.log,
    clock,
    notes: { note: (event) => void notes.push(event) },
  })
  expect(again.service.desk.view(priya, other, 'page')?.key).toBe(other)
  expect(notes).toContain('day.broken')
  await again.close()
})
