import { describe, expect, it } from 'vitest'
import { alertRow, emergencyFaults, itemRow } from '../../../../src/tab/inbox/inbox-words.ts'

const item = {
  id: 'p-1',
  kind: 'update',
  plan: { key: 'k-1', reference: 'FP-1042' },
  point: '3-month',
  about: '7.3.E1',
  due: '2027-03-08',
  state: 'may-not-have-arrived',
  words: 'may not have arrived',
  link: '/plans/k-1/outcomes/7.3',
} as const

describe('something that asks somebody something', () => {
  it('leads to the outcome it is about, and says that its card may not have come', () => {
    expect(itemRow(item)).toEqual({
      id: 'p-1',
      plan: 'FP-1042',
      asks: 'Before the 3-month review, 7.3.E1: what do you know?',
      due: '8 Mar 2027',
      card: 'May not have arrived',
      to: { screen: 'plan', key: 'k-1', outcome: '7.3' },
    })
  })

  it('leads to the closure where that is what waits', () => {
    expect(itemRow({ ...item, kind: 'closure', about: null, link: '/plans/k-1' })).toMatchObject({
      asks: 'A request to close waits for a decision',
      to: { screen: 'closure', key: 'k-1' },
    })
  })
})

const alert = {
  id: 'a-1',
  at: '2027-03-01T09:00:00.000Z',
  plan: { key: 'k-1', reference: 'FP-1042' },
  kind: 'emergency',
  who: { oid: 'oid-omar', name: 'Omar Farouk', agency: 'Eastfield Housing' },
  why: 'The child is here and nobody can be reached',
  seenBy: null,
  seenAt: null,
} as const

describe('an alert', () => {
  it('says who opened which plan and why, and that nobody has seen to it', () => {
    expect(alertRow(alert)).toMatchObject({
      plan: 'FP-1042',
      what: 'Omar Farouk opened it in an emergency',
      why: 'The child is here and nobody can be reached',
      seen: '',
    })
  })

  it('that was seen names who did first', () => {
    const seenBy = { oid: 'oid-helen', name: 'Helen Marsh', agency: 'Early Help' }
    expect(alertRow({ ...alert, seenBy, seenAt: '2027-03-01T09:30:00.000Z' }).seen).toBe(
      'Seen by Helen Marsh, 1 Mar 2027, 9:30am',
    )
  })

  it('of no one plan leads nowhere', () => {
    expect(alertRow({ ...alert, kind: 'unusual', plan: null }).to).toBeNull()
  })
})

describe('the reason for an emergency', () => {
  it.each([
    ['of 19 characters is too short', 'a'.repeat(19), false],
    ['of 20 is taken', 'a'.repeat(20), true],
    ['of 500 is taken', 'a'.repeat(500), true],
    ['of 501 is too long', 'a'.repeat(501), false],
  ])('%s', (_, why, isTaken) => {
    expect(Object.keys(emergencyFaults('FP-1042', why))).toEqual(isTaken ? [] : ['why'])
  })
})
