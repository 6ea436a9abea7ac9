import { expect, it } from 'vitest'
import { ask } from '../../../src/tab/answer.ts'
import { SignInNeeded } from '../../../src/tab/sign-in/token-source.ts'

const reply = (status: number, body: string) => async () => new Response(body, { status })

it('an answer is read as the contract states it', async () => {
  expect(await ask(reply(200, '{"seq":4}'))).toEqual({ kind: 'answered', value: { seq: 4 } })
})

it('a refusal keeps its code and words', async () => {
  const refusal = { code: 'faulty', message: 'What was sent is at fault.' }
  expect(await ask(reply(400, JSON.stringify(refusal)))).toEqual({ kind: 'refused', refusal })
})

it('a proxy’s page in place of an answer is a broken service, not an exception', async () => {
  const answer = await ask(reply(502, '<html>Bad gateway</html>'))
  expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'broken' } })
})

it('with nobody there the person is told that the service cannot be reached', async () => {
  expect(await ask(() => Promise.reject(new TypeError('fetch failed')))).toEqual({
    kind: 'unreachable',
  })
})

it('an ended sign-in asks to sign in again', async () => {
  const answer = await ask(() => Promise.reject(new SignInNeeded()))
  expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'sign-in' } })
})
