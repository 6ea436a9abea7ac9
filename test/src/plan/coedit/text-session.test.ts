import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Standing } from '../../../../src/plan/coedit/co-text.ts'
import type { Draft } from '../../../../src/plan/coedit/draft.ts'
import {
  openText,
  type Delivery,
  type TextPorts,
  type TextSession,
} from '../../../../src/plan/coedit/text-session.ts'
import { appliedTo, changesOf } from '../../../../src/plan/text-changes.ts'
import type { TextStep } from '../../../../src/plan/coedit/way.ts'

const place = { record: 'head', field: 'goal' }

/** The service of one text, which can be out of reach for a while, lose its answers, or refuse. */
function serviceOf(text: string) {
  const versions = [text]
  const steps: TextStep[] = []
  const sent: string[] = []
  let state: 'there' | 'away' | 'deaf' | 'refusing' = 'there'
  let kept: Draft | null = null
  let made = 0
  const alarms: string[] = []
  const put = (from: number, to: number, insert: string, operation?: string) => {
    const before = versions.at(-1) ?? ''
    versions.push(appliedTo(before, changesOf([{ from, to, insert }], before.length)))
    const seq = versions.length - 1
    steps.push({ seq, splices: [{ from, to, insert }], ...(operation ? { operation } : {}) })
    return seq
  }
  const now = (): Standing => ({
    text: versions.at(-1) ?? '',
    seq: versions.length - 1,
    steps,
  })
  const ports: TextPorts = {
    async send({ id, base, length, splices }): Promise<Delivery> {
      sent.push(id)
      if (state === 'away') return { kind: 'later' }
      if (state === 'refusing') return { kind: 'refused' }
      const known = steps.find(({ operation }) => operation === id)
      const mapped = steps
        .filter(({ seq }) => seq > base)
        .reduce(
          (mine, step) => mine.map(changesOf(step.splices, versions[step.seq - 1]?.length ?? 0)),
          changesOf(splices, length),
        )
      let seq = known?.seq
      if (seq === undefined) {
        const before = versions.at(-1) ?? ''
        versions.push(appliedTo(before, mapped))
        seq = versions.length - 1
        const landed: TextStep['splices'][number][] = []
        mapped.iterChanges(
          (from, to, _a, _b, insert) => landed.push({ from, to, insert: insert.toString() }),
          true,
        )
        steps.push({ seq, splices: landed, operation: id })
      }
      return state === 'deaf' ? { kind: 'later' } : { kind: 'written', seq }
    },
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    makeId: () => `sent-${(made += 1)}`,
    alarm: ({ message }) => void alarms.push(message),
    read: async () => ({ text: now().text, seq: now().seq }),
    keep: (draft) => void (kept = draft),
  }
  return {
    ports,
    sent,
    put,
    now,
    text: () => versions.at(-1),
    versions,
    becomes: (next: typeof state) => void (state = next),
    kept: () => kept,
    alarms,
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const laterBy = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const type = (session: TextSession, text: string) => session.type(text, text.length)

describe('typing', () => {
  it('is gathered and sent once, and the page says that it is saved', async () => {
    const { ports, versions } = serviceOf('')
    const session = openText({ text: '', seq: 0 }, place, ports)
    for (const text of ['C', 'Ca', 'Calm']) type(session, text)
    await laterBy(119)
    expect(versions).toEqual([''])
    await laterBy(1)
    expect(versions).toEqual(['', 'Calm'])
    expect(session.shown()).toEqual({ text: 'Calm', saving: 'saved' })
  })

  it('goes on while words are on their way; the next leave once the first were heard of', async () => {
    const { ports, versions, now } = serviceOf('')
    const session = openText({ text: '', seq: 0 }, place, ports)
    type(session, 'Calm')
    await laterBy(120)
    type(session, 'Calm mornings')
    await laterBy(500)
    expect(versions).toEqual(['', 'Calm'])
    session.hear(now())
    await laterBy(0)
    expect(versions).toEqual(['', 'Calm', 'Calm mornings'])
    session.hear(now())
    expect(session.isUnsaved()).toBe(false)
  })

  it('that reaches nobody waits, and the same is sent until somebody answers', async () => {
    const { ports, sent, text, becomes } = serviceOf('')
    const session = openText({ text: '', seq: 0 }, place, ports)
    becomes('away')
    type(session, 'Calm')
    await laterBy(120)
    expect(session.shown().saving).toBe('waiting')
    becomes('deaf')
    await laterBy(250)
    becomes('there')
    await laterBy(500)
    expect(session.shown().saving).toBe('saved')
    expect([sent, text()]).toEqual([['sent-1', 'sent-1', 'sent-1'], 'Calm'])
  })

  it('that is refused stays on the page and is sent again only with what is typed next', async () => {
    const { ports, text, becomes, sent } = serviceOf('')
    const session = openText({ text: '', seq: 0 }, place, ports)
    becomes('refusing')
    type(session, 'Calm')
    await laterBy(10_000)
    expect(session.shown()).toEqual({ text: 'Calm', saving: 'refused' })
    expect(sent).toHaveLength(1)
    becomes('there')
    type(session, 'Calm.')
    await laterBy(120)
    expect(text()).toBe('Calm.')
  })
})

describe('what others write', () => {
  it('comes in around what is being typed, and moves the caret with it', async () => {
    const { ports, put, now } = serviceOf('Calm')
    const session = openText({ text: 'Calm', seq: 0 }, place, ports)
    const carets: (number | undefined)[] = []
    session.subscribe((remote) => carets.push(remote?.mapPos(4, -1)))
    type(session, 'Calm mornings')
    put(0, 0, 'Very ')
    session.hear(now())
    expect(session.shown().text).toBe('Very Calm mornings')
    expect(carets).toEqual([undefined, 9])
  })

  it('waits while a letter is being composed', () => {
    const { ports, put, now } = serviceOf('Calm')
    const session = openText({ text: 'Calm', seq: 0 }, place, ports)
    session.hold(true)
    for (const word of ['Very ', 'Not ']) {
      put(0, 0, word)
      session.hear(now())
    }
    expect(session.shown().text).toBe('Calm')
    session.hold(false)
    expect(session.shown().text).toBe('Not Very Calm')
  })
})

describe('unsaved words', () => {
  it('are kept outside the page from the first letter until they are saved', async () => {
    const { ports, kept, now } = serviceOf('')
    const session = openText({ text: '', seq: 0 }, place, ports)
    type(session, 'C')
    expect(kept()?.buffer).toEqual([{ from: 0, to: 0, insert: 'C' }])
    await laterBy(120)
    expect(kept()?.flight?.sent.id).toBe('sent-1')
    session.hear(now())
    expect(kept()).toBeNull()
  })

  it('of a page that was closed are sent when it is opened again, and stand there once', async () => {
    const { ports, kept, becomes, put, text, now } = serviceOf('Calm')
    const closed = openText({ text: 'Calm', seq: 0 }, place, ports)
    type(closed, 'Calm mornings')
    becomes('deaf')
    await laterBy(120)
    type(closed, 'Calm mornings for Tom')
    const draft = kept()
    becomes('there')
    put(0, 4, 'Quiet')
    const { text: stands, seq } = now()
    const reading = { ...ports, read: async () => now() }
    const opened = openText({ text: stands, seq }, place, reading, { draft })
    opened.hear({ text: stands, seq })
    await laterBy(5000)
    opened.hear(now())
    await laterBy(0)
    opened.hear(now())
    expect([text(), opened.shown().text]).toEqual(Array(2).fill('Quiet mornings for Tom'))
    expect(opened.isUnsaved()).toBe(false)
  })

  it('still reach the plan when their writer goes elsewhere', async () => {
    const { ports, text } = serviceOf('')
    const session = openText({ text: '', seq: 0 }, place, ports)
    type(session, 'Calm')
    await laterBy(120)
    type(session, 'Calm mornings')
    session.leave()
    await laterBy(120)
    expect([text(), session.isUnsaved()]).toEqual(['Calm mornings', false])
  })
})

/** News whose step lies outside of every text, as where the two ends have come to hold different ones. */
const broken = (text: string, seq: number): Standing => ({
  text,
  seq,
  steps: [{ seq, splices: [{ from: -1, to: 0, insert: 'x' }] }],
})

describe('changes that do not fit their text', () => {
  it('raise an alarm, and the text is taken from the service with what was typed put back', () => {
    const { ports, alarms } = serviceOf('Calm')
    const session = openText({ text: 'Calm', seq: 0 }, place, ports)
    type(session, 'Calm mornings')
    session.hear(broken('Very Calm', 1))
    expect(session.shown().text).toBe('Very Calm mornings')
    expect(alarms).toEqual([expect.stringContaining('Invalid change range')])
  })

  it('bring nothing twice and lose nothing while words are on their way', async () => {
    const { ports, alarms, becomes, put, now, text } = serviceOf('Calm')
    const session = openText({ text: 'Calm', seq: 0 }, place, ports)
    becomes('deaf')
    type(session, 'Calm mornings')
    await laterBy(120)
    type(session, 'Calm mornings for Tom')
    put(0, 0, 'Very ')
    session.hear(broken(now().text, now().seq))
    expect(session.shown().text).toBe('Calm mornings for Tom')
    becomes('there')
    await laterBy(2000)
    session.hear(now())
    await laterBy(0)
    session.hear(now())
    expect([text(), session.shown().text]).toEqual(Array(2).fill('Very Calm mornings for Tom'))
    expect([alarms.length, session.isUnsaved()]).toEqual([1, false])
  })

  it('touch no other text, and the next change of this one is heard as ever', () => {
    const { ports, put, now, alarms } = serviceOf('Calm')
    const [one, other] = [0, 1].map(() => openText({ text: 'Calm', seq: 0 }, place, ports))
    put(4, 4, ' mornings')
    one?.hear(broken(now().text, now().seq))
    other?.hear(now())
    put(0, 0, 'Very ')
    one?.hear(now())
    other?.hear(now())
    expect([one, other].map((session) => session?.shown().text)).toEqual(
      Array(2).fill('Very Calm mornings'),
    )
    expect(alarms).toHaveLength(1)
  })

  it('raise none where the step is only another than the one that led here: the whole text says what is meant', () => {
    const { ports, alarms } = serviceOf('Calm')
    const session = openText({ text: 'Calm', seq: 0 }, place, ports)
    const steps = [{ seq: 1, splices: [{ from: 0, to: 4, insert: 'Other' }] }]
    session.hear({ text: 'Very Calm', seq: 1, steps })
    expect([session.shown().text, alarms]).toEqual(['Very Calm', []])
  })

  it('in a draft raise an alarm, and the text stands as the plan has it', () => {
    const { ports, alarms } = serviceOf('Calm')
    const draft = { known: 'Calm', seq: 0, flight: null, buffer: [{ from: 9, to: 9, insert: '!' }] }
    const session = openText({ text: 'Calm', seq: 0 }, place, ports, { draft })
    expect([session.shown().text, alarms.length]).toEqual(['Calm', 1])
  })

  it('are no cover for any other bug', () => {
    const { ports } = serviceOf('Calm')
    const session = openText({ text: 'Calm', seq: 0 }, place, ports)
    const standing = {
      text: 'Calm',
      seq: 1,
      get steps(): TextStep[] {
        throw new TypeError('something else')
      },
    }
    expect(() => session.hear(standing)).toThrow('something else')
  })
})
