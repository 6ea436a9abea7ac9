import { setTimeout } from 'node:timers/promises'
import { openOffice } from '../../../src/commands/simulating/office.ts'
import { everybody } from '../../../src/commands/simulating/people.ts'
import type { Taken } from './arrivals.ts'
import type { Door } from './editor.ts'
import type { Playing } from './editors.ts'
import type { Counted } from './graph.ts'
import { startProcess, type Asked } from './processes.ts'

/** A way to edit together: its service and its twelve editors, each in a process of its own. */
export interface Contestant {
  play(playing: Playing): Promise<Taken>
  end(): void
}

async function openPair(service: string, clients: string, packages: string): Promise<Contestant> {
  const [server, editors] = [startProcess(service), startProcess(clients)]
  const origin = await server.ask<string>('open', { packages })
  await editors.ask('open', { packages, origin })
  return {
    play: (playing) => editors.ask('play', playing),
    end() {
      editors.kill()
      server.kill()
    },
  }
}

export const openSocket = (packages: string) =>
  openPair('coedit/socket-service', 'coedit/socket-editors', packages)
export const openYjs = (packages: string) =>
  openPair('coedit/yjs-service', 'coedit/yjs-editors', packages)

/** What came of one playing of the product: how many changes each write of Graph carried, and how long the lists were behind. */
export interface Listed {
  readonly changes: number
  readonly counted: Counted
  /** Milliseconds from the last change until every row was as the log is. */
  readonly behind: number
  /** Share of a processor that the service took while people edited. */
  readonly busy: number
}

export interface Product extends Contestant {
  /** Plays, and waits for the lists. */
  playAndList(playing: Playing): Promise<{ readonly taken: Taken; readonly listed: Listed }>
  /** Kills the service while everybody has something on its way; gives the milliseconds until all show the same again. */
  killed(seed: number): Promise<number>
}

/** How long one request of Graph takes, in milliseconds. */
const graphMs = 400

export async function openProduct(folder: string): Promise<Product> {
  const office = await openOffice()
  const [graphProcess, editors] = [startProcess('coedit/graph'), startProcess('coedit/editors')]
  const graph = await graphProcess.ask<string>('open')
  const opening = { folder, signIn: office.settings, graph }
  let service: Asked = startProcess('coedit/service')
  const origin = await service.ask<string>('open', { ...opening, isStaging: true, port: 0 })
  const port = Number(new URL(origin).port)
  const plan = await service.ask<string>('plan')
  const doors: Door[] = []
  for (const person of everybody) {
    doors.push({ origin, plan, authorization: await office.authorization(person) })
  }
  await listed()
  // Opening a plan of that size used up what Graph affords: the measurement begins with a service that has its whole minute.
  service.kill()
  service = startProcess('coedit/service')
  await service.ask('open', { ...opening, port })
  await editors.ask('open', doors)
  await graphProcess.ask('takes', graphMs)

  async function listed(): Promise<void> {
    const ends = Date.now() + 60_000
    while (await service.ask<boolean>('isBehind')) {
      if (Date.now() > ends) throw new Error('the lists were never complete')
      await setTimeout(20)
    }
  }

  return {
    play: (playing) => editors.ask('play', playing),
    async playAndList(playing) {
      await graphProcess.ask('counted')
      const before = await service.ask<number>('seq', plan)
      const busy = await service.ask<number>('busy')
      const taken = await editors.ask<Taken & { ended: number }>('play', playing)
      const busyMs = (await service.ask<number>('busy')) - busy
      await listed()
      const behind = Date.now() - taken.ended
      const changes = (await service.ask<number>('seq', plan)) - before
      const counted = await graphProcess.ask<Counted>('counted')
      return { taken, listed: { changes, counted, behind, busy: busyMs / playing.ms } }
    },
    async killed(seed) {
      await editors.ask('type', seed)
      await setTimeout(130)
      const at = Date.now()
      service.kill()
      service = startProcess('coedit/service')
      await service.ask('open', { ...opening, port })
      const least = await service.ask<number>('seq', plan)
      const same = await editors.ask<{ at: number; seq: number }>('inSync', least)
      const now = await service.ask<number>('seq', plan)
      if (same.seq !== now) throw new Error(`pages show ${same.seq}, and the plan is at ${now}`)
      return same.at - at
    },
    end() {
      for (const one of [editors, service, graphProcess]) one.kill()
    },
  }
}
