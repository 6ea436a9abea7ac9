import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, helen, liam, priya, type Person } from '../service-lab.ts'
import { fresh } from '../closure/closure-lab.ts'
import { openClosureChatLab, type ClosureChatLab } from '../closure-in-chat/closure-chat-lab.ts'

/*
 * What a closure tells of rows that are kept from its reader: by whom, on which day and what.
 */

let lab: ClosureChatLab
beforeEach(async () => {
  lab = await openClosureChatLab()
})
afterEach(() => lab.close())

const forPolice = (on = '2026-11-02', record?: string) =>
  adding(
    'evidence',
    { measure: 'offence', who: 'sam', on, audience: [liam.agency] },
    record ?? fresh(),
  )

async function asked(): Promise<{ promptId: string; hash: string }> {
  await lab.asks(priya, { closing: '2026-12-10' })
  await lab.service.tick()
  const [prompt] = lab.prompts('closure', helen)
  const { hash } = await lab.page(helen)
  if (!prompt || hash === null) throw new Error('Helen was not asked')
  return { promptId: prompt.id, hash }
}

describe('an approval that fell by a row that is kept from a reader', () => {
  it('is told them without who wrote it', async () => {
    const { promptId } = await asked()
    await lab.approves(helen)
    await lab.service.tick()
    for (const who of [helen, priya]) lab.arrived(who)
    lab.write(liam, forPolice())
    await lab.service.tick()
    const shown = await lab.press(helen, { action: 'prompt.show', promptId })
    expect(shown).toContain('FP-1042')
    const all = [shown, ...lab.arrived(helen), ...lab.arrived(priya)]
    expect(all.length).toBeGreaterThan(1)
    expect(all.join('\n')).not.toMatch(/Liam|Doyle|offence/)
  })

  it('is told with who wrote it where they are shown the row', async () => {
    const { promptId } = await asked()
    await lab.approves(helen)
    await lab.service.tick()
    lab.write(liam, adding('evidence', { measure: 'exclusion', who: 'sam', on: '2026-11-02' }))
    await lab.service.tick()
    const shown = await lab.press(helen, { action: 'prompt.show', promptId })
    expect(shown).toContain('Liam Doyle')
  })
})

describe('a press on a closure’s card that no card of theirs offered', () => {
  it('approves nothing that is to be read on the checklist first', async () => {
    lab.write(grace, {
      ...adding('evidence', {
        measure: 'judgement',
        on: '2026-11-20',
        by: 'practitioner',
        about: '2.1',
        result: 'not-met',
      }),
    })
    await lab.asks(priya, { closing: '2026-12-10', unmet: 'So it is.' })
    await lab.service.tick()
    const [prompt] = lab.prompts('closure', helen)
    const { hash, state } = await lab.page(helen)
    expect(state).toBe('asked')
    const promptId = prompt?.id ?? ''
    const drawn = await lab.press(helen, { action: 'prompt.show', promptId })
    expect(drawn).not.toContain('closure.approve')
    await lab.press(helen, { action: 'closure.approved', promptId, hash: hash ?? '' })
    expect((await lab.page(helen)).state).toBe('asked')
  })

  it('is another manager’s own, and of nobody else who knows the question', async () => {
    const { promptId, hash } = await asked()
    for (const who of [priya, grace, liam]) {
      for (const action of ['closure.approve', 'closure.approved', 'closure.returned']) {
        const reply = await lab.press(who, { action, promptId, hash, reason: 'No.' })
        expect([who.name, action, /FP-1042/.test(reply)]).toEqual([who.name, action, false])
      }
    }
    expect((await lab.page(helen)).state).toBe('asked')
  })
})

describe('a closing day that somebody tries', () => {
  const tried = async (who: Person, closing: string) => {
    const reply = await lab.ask(who, `/api/plans/${lab.key}/closure?closing=${closing}`)
    const { checklist, hidden } = (await reply.json()) as Awaited<ReturnType<typeof lab.page>>
    return { closing: checklist.closing, hidden }
  }

  it('is looked at for whoever may ask, as near as it may be asked for', async () => {
    for (const who of [priya, helen]) {
      expect((await tried(who, '2026-11-20')).closing).toBe('2026-11-20')
      expect((await tried(who, '2026-12-25')).closing).toBe('2026-12-25')
      for (const far of ['2026-10-20', '2027-01-01', '9999-12-31', '2026-06-01']) {
        expect((await tried(who, far)).closing).toBe('2026-11-25')
      }
    }
  })

  it('tells nobody else from which day on something hidden counts', async () => {
    lab.write(liam, forPolice('2026-11-10'))
    const days = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-10-30']
    const told = await Promise.all(days.map((day) => tried(grace, day)))
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1)
  })
})

describe('what changed of a closed plan', () => {
  it('does not say that a row changed of which only something withheld did', async () => {
    const place = {
      people: ['sam'],
      use: 'home',
      text: '14 Wisteria Court',
      protected: true,
      audience: [liam.agency, priya.agency],
    }
    const row = { measure: 'exclusion', who: 'sam', on: '2026-11-02', source: 'Seen at the school' }
    lab.write(liam, adding('evidence', row, 'seen'))
    lab.write(priya, adding('location', place, 'refuge'))
    await lab.asks(priya, { closing: '2026-12-10', unmet: 'So it is.' })
    await lab.approves(helen)
    const set = { do: 'set', record: 'seen', field: 'source', base: 0 } as const
    lab.write(liam, { ...set, id: fresh(), value: 'Seen at 14 Wisteria Court' })
    const { state, changed } = await lab.page(grace)
    expect([state, changed]).toEqual(['void', ['Something that you cannot see was changed.']])
    expect((await lab.page(liam)).changed).toEqual(['Evidence on exclusion was changed.'])
  })
})
