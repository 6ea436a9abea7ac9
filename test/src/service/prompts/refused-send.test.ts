import { describe, expect, test } from 'vitest'
import { ConnectorRefused } from '../../../../src/service/bot/connector.ts'
import { afterRefusal } from '../../../../src/service/prompts/refused-send.ts'

/** Refused for the first time, with a chance that neither shortens nor lengthens the pause. */
const first = { before: 0, chance: 0.5 }

describe('a card that Teams did not take', () => {
  test.each([
    ['busy, for 7 seconds', 429, 7, { kind: 'all-later', seconds: 7 }],
    ['busy, without a time', 429, null, { kind: 'all-later', seconds: 1 }],
    ['broken, for a minute', 503, 60, { kind: 'later', seconds: 60 }],
    ['broken, without a time', 500, null, { kind: 'later', seconds: 1 }],
    ['broken behind its gateway', 502, null, { kind: 'later', seconds: 1 }],
    ['late behind its gateway, which cannot say whether it was taken', 504, 5, { kind: 'unsure' }],
    ['asked in between', 412, null, { kind: 'later', seconds: 1 }],
    ['removed by them', 403, null, { kind: 'unreachable' }],
    ['gone', 404, null, { kind: 'unreachable' }],
    ['at odds with us', 400, null, { kind: 'later', seconds: 3600 }],
    ['at odds with us, for two hours', 400, 7200, { kind: 'later', seconds: 7200 }],
  ])('%s', (_when, status, retryAfter, after) => {
    expect(afterRefusal(new ConnectorRefused(status, retryAfter), first)).toEqual(after)
  })

  test('is tried again when nobody was there to take it', () => {
    const refused = new ConnectorRefused(null, null, false)
    expect(afterRefusal(refused, first)).toEqual({ kind: 'later', seconds: 1 })
  })

  test('may be in the chat when it left and nothing came back', () => {
    expect(afterRefusal(new ConnectorRefused(null, null, true), first)).toEqual({ kind: 'unsure' })
  })

  test('may be in the chat when something else broke after it left', () => {
    expect(afterRefusal(new TypeError('no id'), first)).toEqual({ kind: 'unsure' })
  })
})

describe('the pause before another try', () => {
  const pauseAfter = (before: number, chance: number, retryAfter: number | null = null) =>
    afterRefusal(new ConnectorRefused(502, retryAfter), { before, chance })

  test('doubles with each refusal, up to ten minutes', () => {
    expect([0, 1, 2, 9, 10, 50].map((before) => pauseAfter(before, 0.5))).toEqual(
      [1, 2, 4, 512, 600, 600].map((seconds) => ({ kind: 'later', seconds })),
    )
  })

  test('is between half of that and one and a half, by chance', () => {
    expect([0, 0.25, 0.75].map((chance) => pauseAfter(3, chance))).toEqual(
      [4, 6, 10].map((seconds) => ({ kind: 'later', seconds })),
    )
  })

  test('is never shorter than Teams asks for', () => {
    expect(pauseAfter(0, 0, 30)).toEqual({ kind: 'later', seconds: 30 })
    expect(pauseAfter(9, 0, 30)).toEqual({ kind: 'later', seconds: 256 })
  })
})
