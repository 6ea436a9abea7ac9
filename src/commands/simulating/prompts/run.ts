import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chanceOf, type Chance } from '../chance.ts'
import { countIn, type Counted } from './count.ts'
import { morning, openFamilies } from './families.ts'
import { openLives, type Life } from './lives.ts'
import { passingTime } from './passing-time.ts'
import { openReceiver, type Receiver } from './receiver.ts'
import type { Beginning } from './sending-process.ts'

/** What is played: so many prompts, while the process that sends them is killed so many times. */
export interface Killing {
  readonly seed: number
  readonly prompts: number
  readonly kills: number
  /** Whether the receiver can be asked if it has a card; Teams' connector cannot. */
  readonly canBeAsked: boolean
}

/** What it came to. */
export interface Killed extends Killing, Counted {
  readonly met: Receiver['met']
  /** Milliseconds until nothing was left to be sent and every kill was done. */
  readonly took: number
}

/** Sends prompts over a log on disk by the service's own code, kills it at random moments, and counts what arrived. */
export async function killWhileSending(killing: Killing): Promise<Killed> {
  const { seed, prompts, canBeAsked } = killing
  const chance = chanceOf(seed)
  const folder = mkdtempSync(join(tmpdir(), 'simulate-prompts-'))
  const receiver = await openReceiver(chanceOf(chance.below(2 ** 31)))
  const lives = openLives()
  try {
    const { serviceUrl } = receiver
    const since = { time: morning, machine: Date.now() }
    const file = join(folder, 'plans.log')
    openFamilies(file, prompts, passingTime(since), serviceUrl)
    const began = performance.now()
    const beginning: Beginning = { file, serviceUrl, canBeAsked, since }
    for (let left = killing.kills; left > 0; left--) {
      const life = await lives.begin(beginning)
      await moment(life, receiver, { chance, pace: (prompts - receiver.has.size) / left })
      await life.kill()
    }
    const last = await lives.begin(beginning)
    await last.settled
    await last.kill()
    const took = performance.now() - began
    return {
      ...killing,
      ...countIn(file, receiver.has, passingTime(since)),
      met: receiver.met,
      took,
    }
  } finally {
    await lives.close()
    receiver.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The longest that a life is waited for which sends nothing, in milliseconds. */
const longest = 2_000

interface Drawn {
  readonly chance: Chance
  /** How many cards a life has to bring through, so that the kills last as long as the prompts. */
  readonly pace: number
}

/** A random moment of a life: while it begins, or a little after some card has reached the receiver, or when it has settled. */
async function moment({ settled }: Life, receiver: Receiver, { chance, pace }: Drawn) {
  if (chance.is(0.15)) return setTimeout(chance.below(60))
  let wanted = 1 + chance.below(Math.ceil(2 * pace))
  const reached = new Promise<void>((enough) => {
    receiver.onCard = () => {
      if ((wanted -= 1) === 0) enough()
    }
  })
  await Promise.race([reached, settled, setTimeout(longest)])
  await setTimeout(chance.below(30))
}
