import { describe, expect, it } from 'vitest'
import { quietHours } from '../../../../src/api/schemas/inbox.ts'
import { endsNextDay, newSpan, quietSpans } from '../../../../src/tab/settings/quiet-form.ts'

describe('quiet hours', () => {
  it('of a new line are taken by the service as they are', () => {
    const read = quietSpans([newSpan('a')])
    expect('quiet' in read && quietHours.safeParse(read).success).toBe(true)
  })

  it('name their days in the order of the week', () => {
    const read = quietSpans([{ ...newSpan('a'), days: ['sun', 'mon'] }])
    expect('quiet' in read && read.quiet[0]?.days).toEqual(['mon', 'sun'])
  })

  it('need a day and two times, each fault beside its own field', () => {
    expect(quietSpans([newSpan('a'), { id: 'b', days: [], from: '', to: '09:00' }])).toEqual({
      faults: { '1.days': 'Choose at least 1 day.', '1.from': 'Enter a time.' },
    })
  })

  it('that end a minute after they begin end that day, and at the same minute are none', () => {
    expect(endsNextDay({ ...newSpan('a'), from: '09:00', to: '09:01' })).toBe(false)
    expect(endsNextDay({ ...newSpan('a'), from: '09:00', to: '08:59' })).toBe(true)
    expect(quietSpans([{ ...newSpan('a'), from: '09:00', to: '09:00' }])).toMatchObject({
      faults: { '0.to': 'Enter another time than it begins.' },
    })
  })
})
