import { describe, expect, it } from 'vitest'
import { lastingTokens } from '../../../../src/tab/sign-in/lasting.ts'
import { SignInNeeded } from '../../../../src/tab/sign-in/token-source.ts'

/** A sign-in that can end and be renewed, and how often the page heard of its end. */
function signIn() {
  const state = { token: 'first' as string | Error, ended: 0 }
  const source = {
    token: async () => {
      if (state.token instanceof Error) throw state.token
      return state.token
    },
  }
  const tokens = lastingTokens(source, () => void (state.ended += 1))
  return { state, tokens }
}

/** Whether something is still waited for after everything that could happen has happened. */
const isWaiting = (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(() => false),
    new Promise<true>((resolve) => setTimeout(() => resolve(true), 5)),
  ])

describe('a sign-in', () => {
  it('gives its token while it lasts, and nobody hears of it', async () => {
    const { state, tokens } = signIn()
    expect(await tokens.token()).toBe('first')
    expect(state.ended).toBe(0)
  })

  it('that ends makes everybody wait, tells it once, and gives them the next token when it is renewed', async () => {
    const { state, tokens } = signIn()
    state.token = new SignInNeeded()
    const asked = [tokens.token(), tokens.token(), tokens.token()]
    expect(await isWaiting(Promise.any(asked))).toBe(true)
    expect(state.ended).toBe(1)
    state.token = 'second'
    tokens.resume()
    expect(await Promise.all(asked)).toEqual(['second', 'second', 'second'])
  })

  it('that the service takes no more is renewed too, though its token looks good', async () => {
    const { state, tokens } = signIn()
    const asked = tokens.another()
    expect(await isWaiting(asked)).toBe(true)
    expect(await isWaiting(tokens.token())).toBe(true)
    expect(state.ended).toBe(1)
    state.token = 'second'
    tokens.resume()
    expect(await asked).toBe('second')
  })

  it('is waited for in vain where it is never renewed, as when somebody else signs in', async () => {
    const { state, tokens } = signIn()
    state.token = new SignInNeeded()
    const asked = tokens.token()
    state.token = 'of somebody else'
    expect(await isWaiting(asked)).toBe(true)
  })

  it('may end again, and that is told again', async () => {
    const { state, tokens } = signIn()
    for (const next of ['second', 'third']) {
      state.token = new SignInNeeded()
      const asked = tokens.token()
      expect(await isWaiting(asked)).toBe(true)
      state.token = next
      tokens.resume()
      expect(await asked).toBe(next)
    }
    expect(state.ended).toBe(2)
  })

  it('that fails for another reason is no end of it', async () => {
    const { state, tokens } = signIn()
    state.token = new TypeError('no network')
    await expect(tokens.token()).rejects.toThrow('no network')
    expect(state.ended).toBe(0)
  })
})
