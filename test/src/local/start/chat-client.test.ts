import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { samplePeople } from '../../../../src/local/people.ts'
import { listenOnLoopback } from '../../../../src/local/playground/loopback-listener.ts'
import { chatClientOf } from '../../../../src/local/start/chat-client.ts'
import { freePort } from '../playground/playground-lab.ts'

const [, , , helen] = samplePeople
const nowhere = 'http://127.0.0.1:9/api/messages'

it('a client whose port was taken meanwhile says so in words, and closes', async () => {
  const port = await freePort()
  const listener = await listenOnLoopback(createServer(), port, 'somebody else')
  onTestFinished(() => listener.close())
  const client = chatClientOf(helen, port, nowhere)
  await expect(client.begin()).rejects.toThrow(`Port ${port}, meant for the playground, is taken.`)
  await client.close()
})

it('a client that is closed before its turn came is not started', async () => {
  const port = await freePort()
  const client = chatClientOf(helen, port, nowhere)
  await client.close()
  await client.begin()
  await expect(fetch(client.origin)).rejects.toThrow('fetch failed')
})
