import { afterEach, expect, it, vi } from 'vitest'
import { projectAll } from '../log/log-lab.ts'
import { openFamily, openServiceLab, priya, type ServiceLab } from './service-lab.ts'

let lab: ServiceLab
afterEach(() => lab.close())

it('a text that was typed is kept letter by letter for more than a week, and when the day turns after it as it was at its end', async () => {
  lab = await openServiceLab({ pace: { day: 10 } })
  const { log, clock, service } = lab
  const key = openFamily(lab)
  const before = log.plan(key)?.seq ?? 0
  for (const [place, goal] of ['Calm', 'Calm morn', 'Calm mornings'].entries()) {
    const change = {
      id: `typed-${place}`,
      record: log.plan(key)?.records.keys().next().value ?? '',
    }
    const base = before + place
    service.desk.write(
      priya,
      key,
      [{ do: 'write', field: 'goal', text: goal, base, ...change }],
      'page',
    )
  }
  projectAll(log)
  const kept = () => log.eventsSince(key, before).map(({ seq }) => seq - before)
  const asked = vi.spyOn(log.thinning, 'next')
  clock.day = '2026-12-04'
  await vi.waitFor(() => expect(asked.mock.results.at(-1)?.value).toBeNull())
  expect(kept()).toEqual([1, 2, 3])
  clock.day = '2026-12-05'
  await vi.waitFor(() => expect(kept()).toEqual([3]))
})
