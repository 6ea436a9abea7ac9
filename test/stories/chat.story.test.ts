import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChatPlace, type ChatPlace } from './chat/chat-place.ts'
import { closing } from './chat/closing.ts'
import { escalation } from './chat/escalation.ts'
import { lateInput, leftTheTeam, oldClient } from './chat/late-input.ts'
import { wholeReview } from './chat/whole-review.ts'

// One product for all of them: its day only ever moves forward, so they stand in the order of their days.

let place: ChatPlace
beforeAll(async () => void (place = await openChatPlace()), 120_000)
afterAll(() => place?.stop())

const here = () => place

describe('what cannot be taken as it comes', () => {
  lateInput(here)
})
describe('a review that nobody answers', () => {
  escalation(here)
})
describe('a review', () => {
  wholeReview(here)
})
describe('a client of before', () => {
  oldClient(here)
})
describe('somebody who left the team', () => {
  leftTheTeam(here)
})
describe('a closure', () => {
  closing(here)
})

it('nothing broke on either page', () => {
  expect([...place.priya.chat.broken, ...place.helen.chat.broken]).toEqual([])
})
