import { describe, expect, test } from 'vitest'
import {
  playgroundConfig,
  privateChatId,
  type PlaygroundPerson,
} from '../../../../src/local/playground/playground-config.ts'

const people = (count: number): PlaygroundPerson[] =>
  Array.from({ length: count }, (_, place) => ({
    oid: `oid-${place}`,
    name: `Worker Number ${place}`,
    userMri: `29:${place}`,
  }))
const configFor = (count: number, currentOid = 'oid-0') =>
  JSON.parse(
    playgroundConfig({ tenantId: 'tenant', clientId: 'bot', people: people(count), currentOid }),
  ) as { currentUser: { id: string }; users: { id: string }[]; personalChat: { id: string } }

describe('the playground’s tenant', () => {
  test.each([1, 5, 6])('of %i people has one at it and five others, all different', (count) => {
    const { currentUser, users } = configFor(count)
    expect(currentUser.id).toBe('29:0')
    expect(users).toHaveLength(5)
    expect(new Set([currentUser.id, ...users.map(({ id }) => id)]).size).toBe(6)
  })

  test('cannot be of 7 people', () => {
    expect(() => configFor(7)).toThrow('at most 6 people')
  })

  test('cannot do without whoever sits at it', () => {
    expect(() => configFor(5, 'oid-of-nobody')).toThrow('one of whom sits at it')
  })

  test('keeps the private chat’s id over a restart', () => {
    expect(configFor(5).personalChat.id).toBe(privateChatId('oid-0'))
    expect(configFor(5)).toEqual(configFor(5))
  })
})
