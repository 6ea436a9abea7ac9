import { describe, expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { opening } from './log-lab.ts'

const at = '2026-11-25T10:00:00.000Z'
const channel = {
  tenantId: 'northshire',
  conversationId: '19:channel',
  serviceUrl: 'https://smba.example/uk/',
  team: '19:team',
}

/** What every log keeps of chats of several people, and of when the app was tried to be installed. */
export function sharedChatsContract(empty: () => Log): void {
  describe('a chat of several people', () => {
    it('is linked to one plan at a time, which stays when it is heard of again', () => {
      const { sharedChats } = empty()
      sharedChats.remember(channel)
      expect(sharedChats.find('northshire', '19:channel')).toEqual({
        ...channel,
        plan: null,
        linkedBy: null,
      })
      sharedChats.link('northshire', '19:channel', 'plan-1', 'oid-priya', at)
      sharedChats.link('northshire', '19:channel', 'plan-2', 'oid-grace', at)
      sharedChats.remember({ ...channel, team: null, serviceUrl: 'https://smba.example/emea/' })
      expect(sharedChats.find('northshire', '19:channel')).toEqual({
        ...channel,
        serviceUrl: 'https://smba.example/emea/',
        plan: 'plan-2',
        linkedBy: 'oid-grace',
      })
    })

    it('is of one tenant, and nothing is linked that is not known', () => {
      const { sharedChats } = empty()
      sharedChats.remember(channel)
      sharedChats.link('elsewhere', '19:channel', 'plan-1', 'oid-priya', at)
      sharedChats.forget('elsewhere', '19:channel')
      sharedChats.forgetTeam('elsewhere', '19:team')
      expect(sharedChats.find('elsewhere', '19:channel')).toBeNull()
      expect(sharedChats.find('northshire', '19:channel')).toMatchObject({ plan: null })
    })

    it('is forgotten by itself, or with every channel of its team', () => {
      const { sharedChats } = empty()
      const [group, other] = [
        { ...channel, conversationId: '19:group', team: null },
        { ...channel, conversationId: '19:other' },
      ]
      for (const chat of [channel, group, other]) sharedChats.remember(chat)
      sharedChats.forgetTeam('northshire', '19:team')
      expect(sharedChats.find('northshire', '19:channel')).toBeNull()
      expect(sharedChats.find('northshire', '19:other')).toBeNull()
      expect(sharedChats.find('northshire', '19:group')).not.toBeNull()
      sharedChats.forget('northshire', '19:group')
      expect(sharedChats.find('northshire', '19:group')).toBeNull()
    })

    it('is nobody’s own, so that no prompt finds it', () => {
      const log = empty()
      log.sharedChats.remember(channel)
      const key = { kind: 'review', plan: 'p', point: '3-month', due: '2026-11-28' } as const
      log.prompts.ask({ ...key, about: '2.1', oid: 'oid-priya' }, at)
      expect(log.prompts.sendable('northshire', '2026-11-25', at)).toEqual([])
    })

    it('is not linked any more to a plan that was disposed of', () => {
      const log = empty()
      log.append('plan-1', 0, opening('plan-1'))
      log.sharedChats.remember(channel)
      log.sharedChats.link('northshire', '19:channel', 'plan-1', 'oid-priya', at)
      const by = { on: '2026-11-25', proposedBy: 'oid-helen', confirmedBy: 'oid-pat' }
      log.rights.disposals.dispose('plan-1', by, at)
      expect(log.plan('plan-1')).toBeNull()
      expect(log.sharedChats.find('northshire', '19:channel')?.plan ?? null).toBeNull()
    })
  })

  describe('installing the app for somebody', () => {
    it('is known by the last day on which it was tried, for each tenant', () => {
      const { installations } = empty()
      installations.tried('northshire', 'oid-priya', '2026-11-25')
      const people = ['oid-priya', 'oid-grace']
      expect(installations.untried('northshire', people, '2026-11-25')).toEqual(['oid-grace'])
      expect(installations.untried('northshire', people, '2026-11-26')).toEqual(people)
      expect(installations.untried('elsewhere', people, '2026-11-25')).toEqual(people)
      installations.tried('northshire', 'oid-priya', '2026-11-26')
      expect(installations.untried('northshire', people, '2026-11-26')).toEqual(['oid-grace'])
    })
  })
}
