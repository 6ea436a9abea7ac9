import { describe, expect, test } from 'vitest'
import { ConnectorRefused } from '../../../../src/service/bot/connector.ts'
import { afterRefusal } from '../../../../src/service/prompts/refused-send.ts'

describe('a card that Teams did not take', () => {
  test.each([
    ['busy, for 7 seconds', 429, 7, { kind: 'all-later', seconds: 7 }],
    ['busy, without a time', 429, null, { kind: 'all-later', seconds: 0 }],
    ['broken, for a minute', 503, 60, { kind: 'later', seconds: 60 }],
    ['broken, without a time', 500, null, { kind: 'later', seconds: 0 }],
    ['asked in between', 412, null, { kind: 'later', seconds: 0 }],
    ['removed by them', 403, null, { kind: 'unreachable' }],
    ['gone', 404, null, { kind: 'unreachable' }],
    ['at odds with us', 400, null, { kind: 'later', seconds: 3600 }],
  ])('%s', (_when, status, retryAfter, after) => {
    expect(afterRefusal(new ConnectorRefused(status, retryAfter))).toEqual(after)
  })

  test('is tried again when nobody was there to take it', () => {
    const refused = new ConnectorRefused(null, null, false)
    expect(afterRefusal(refused)).toEqual({ kind: 'later', seconds: 0 })
  })

  test('may be in the chat when it left and nothing came back', () => {
    expect(afterRefusal(new ConnectorRefused(null, null, true))).toEqual({ kind: 'unsure' })
  })

  test('may be in the chat when something else broke after it left', () => {
    expect(afterRefusal(new TypeError('no id'))).toEqual({ kind: 'unsure' })
  })
})
