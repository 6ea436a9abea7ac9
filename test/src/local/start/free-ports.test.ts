import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { listenOnLoopback } from '../../../../src/local/playground/loopback-listener.ts'
import { freePorts } from '../../../../src/local/start/free-ports.ts'
import { freePort } from '../playground/playground-lab.ts'

it('a port that is free is given as wished', async () => {
  const wished = await freePort()
  expect(await freePorts([wished])).toEqual([wished])
})

it('another is given in place of one that is taken, and no two are the same', async () => {
  const taken = await freePort()
  const listener = await listenOnLoopback(createServer(), taken, 'somebody else')
  onTestFinished(() => listener.close())
  const given = await freePorts([taken, taken, 0, 0])
  expect(given).not.toContain(taken)
  expect(given).not.toContain(0)
  expect(new Set(given).size).toBe(4)
})
