import { expect, it, vi, beforeEach, afterEach } from 'vitest'
import { mergeText } from '../../../../src/plan/merge.ts'
import type { Answer } from '../../../../src/tab/answer.ts'
import { openText, type TextLine } from '../../../../src/tab/plan/text-session.ts'

/** The service of one text, which can be out of reach for a while or refuse. */
function serviceOf(text: string) {
  const versions = [text]
  const seen = new Map<string, number>()
  const service = {
    versions,
    state: 'there' as 'there' | 'away' | 'busy' | 'refusing',
    now: () => ({ text: versions.at(-1) ?? '', seq: versions.length - 1 }),
  }
  const answer = <T>(value: () => T): Answer<T> => {
    if (service.state === 'away') return { kind: 'unreachable' }
    if (service.state === 'busy')
      return { kind: 'refused', refusal: { code: 'too-many', message: 'Later.' } }
    if (service.state === 'refusing')
      return { kind: 'refused', refusal: { code: 'not-allowed', message: 'No.' } }
    return { kind: 'answered', value: value() }
  }
  const line: TextLine = {
    read: async () => answer(service.now),
    write: async (words, base, id) =>
      answer(() => {
        const before = seen.get(id)
        if (before !== undefined) return { seq: before }
        versions.push(mergeText(versions[base] ?? '', service.now().text, words))
        seen.set(id, versions.length - 1)
        return { seq: versions.length - 1 }
      }),
  }
  return { ...service, service, line }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const laterBy = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

it('typing is gathered and sent once, and the page says that it is saved', async () => {
  const { versions, line } = serviceOf('')
  const session = openText({ text: '', seq: 0 }, line)
  for (const text of ['C', 'Ca', 'Calm']) session.type(text)
  await laterBy(349)
  expect(versions).toEqual([''])
  await laterBy(1)
  expect(versions).toEqual(['', 'Calm'])
  expect(session.shown()).toEqual({ text: 'Calm', saving: 'saved' })
})

it('words typed before the page has heard of the last ones wait for it, and stand there once', async () => {
  const { versions, line, now } = serviceOf('')
  const session = openText({ text: '', seq: 0 }, line)
  session.type('Calm')
  await laterBy(350)
  session.type('Calm mornings')
  await laterBy(350)
  expect(versions).toEqual(['', 'Calm'])
  session.hear(now())
  await laterBy(0)
  expect(versions.at(-1)).toBe('Calm mornings')
})

it('a colleague’s words come in beside mine while I type', async () => {
  const { versions, line, now } = serviceOf('Calm mornings.')
  const session = openText(now(), line)
  session.type('Calm mornings. No shouting.')
  versions.push('Very calm mornings.')
  session.hear(now())
  expect(session.shown().text).toBe('Very calm mornings. No shouting.')
  await laterBy(350)
  expect(now().text).toBe('Very calm mornings. No shouting.')
})

it('while a letter is being composed nothing moves under the hand', () => {
  const { versions, line, now } = serviceOf('a')
  const session = openText(now(), line)
  session.hold(true)
  versions.push('b a')
  session.hear(now())
  expect(session.shown().text).toBe('a')
  session.hold(false)
  expect(session.shown().text).toBe('b a')
})

it.each(['away', 'busy'] as const)(
  'with the service %s the words wait and are sent again by themselves',
  async (state) => {
    const { service, versions, line } = serviceOf('')
    service.state = state
    const session = openText({ text: '', seq: 0 }, line)
    session.type('Calm')
    await laterBy(350)
    expect(session.shown()).toEqual({ text: 'Calm', saving: 'waiting' })
    expect(session.isUnsaved()).toBe(true)
    service.state = 'there'
    await laterBy(2000)
    expect(versions).toEqual(['', 'Calm'])
    expect(session.isUnsaved()).toBe(false)
  },
)

it('refused words stay on the screen', async () => {
  const { service, line } = serviceOf('')
  service.state = 'refusing'
  const session = openText({ text: '', seq: 0 }, line)
  session.type('Calm')
  await laterBy(350)
  expect(session.shown()).toEqual({ text: 'Calm', saving: 'refused' })
})

it('whoever leaves in the middle of typing leaves no word behind', async () => {
  const { versions, line } = serviceOf('')
  const session = openText({ text: '', seq: 0 }, line)
  session.type('Calm')
  session.flush()
  session.type('Calm mornings')
  session.leave()
  await laterBy(0)
  expect(versions.at(-1)).toBe('Calm mornings')
})
