import { afterEach, describe, expect, test } from 'vitest'
import { grace, priya } from '../../plan/plan-lab.ts'
import { actorInChat } from '../../../../src/service/prompts/person-in-chat.ts'
import { isStillOpen, questionFor } from '../../../../src/service/prompts/question.ts'
import { adding, judged, openChatLab, type ChatLab, tenantId } from './chat-lab.ts'

const on = '2026-11-20'
let lab: ChatLab
afterEach(() => lab.close())

function oseis(...needs: string[]): ChatLab {
  lab = openChatLab(needs)
  lab.clock.day = on
  return lab
}
const lead = () => actorInChat(lab.plan(), { tenantId, oid: priya.oid }, on, lab.log.directory)
const asked = () => questionFor(lab.plan(), lead(), on, lab.prompts())

const offence = (fields: Record<string, string>) =>
  adding('evidence', { measure: 'offence', who: 'kofi', class: 'recorded', ...fields })

describe('the lead professional is asked about', () => {
  test('the outcome that waits for a judgement only, before one whose data are missing', () => {
    oseis('1.1', '5.1')
    expect(asked()).toBe('5.1')
  })

  test('the first in the framework of two that nobody has spoken of', () => {
    oseis('5.1', '2.2')
    expect(asked()).toBe('2.2')
  })

  test('the one spoken of longer ago, of two of which it was told that they are not met', () => {
    oseis('2.2', '5.1').write(
      grace,
      judged('practitioner', '2.2', 'not-met', '2026-11-19'),
      judged('practitioner', '5.1', 'not-met', '2026-11-18'),
    )
    expect(asked()).toBe('5.1')
  })

  test('a clause, where the outcome as a whole is not theirs to judge and the clause is', () => {
    oseis('1.4')
    expect(asked()).toBe('1.4.E1')
  })

  test('another outcome once one of two is met', () => {
    oseis('2.2', '5.1').write(grace, judged('practitioner', '2.2', 'met', on))
    expect(asked()).toBe('5.1')
  })
})

describe('the lead professional is asked nothing', () => {
  test('when every outcome is met', () => {
    oseis('5.1').write(grace, judged('practitioner', '5.1', 'met', on))
    expect(asked()).toBeNull()
  })

  test('when only somebody else’s word is missing', () => {
    oseis('6.6')
    expect(asked()).toBeNull()
  })

  test('when all that is outstanding is for the police to say', () => {
    oseis('7.1').write(priya, offence({ on: '2026-11-01', source: 'Police' }))
    expect(asked()).toBeNull()
  })
})

describe('a question not sent yet', () => {
  test('stays while its outcome is outstanding', () => {
    oseis('2.2')
    expect(isStillOpen(lab.plan(), lead(), on, '2.2')).toBe(true)
  })

  test('is past when somebody else’s word has met the outcome', () => {
    oseis('2.2').write(grace, judged('practitioner', '2.2', 'met', on))
    expect(isStillOpen(lab.plan(), lead(), on, '2.2')).toBe(false)
  })

  test('is past when its need is no need of this family any more', () => {
    oseis('2.2')
    expect(isStillOpen(lab.plan(), lead(), on, '5.1')).toBe(false)
  })
})
