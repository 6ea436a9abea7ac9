import { setTimeout } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import { cutBy, type House } from './house.ts'
import type { Office } from './office.ts'
import type { Person } from './people.ts'

/** One person's way to the service: slow, now and then cut, and gone while the laptop is away. */
export interface Network {
  ask(path: string, init?: RequestInit): Promise<Response>
  away(isAway: boolean): void
}

export function networkOf(
  house: House,
  office: Office,
  { person, chance }: { readonly person: Person; readonly chance: Chance },
): Network {
  let line = new AbortController()
  let isAway = false
  return {
    away(isNow) {
      isAway = isNow
      line.abort()
      line = new AbortController()
    },
    async ask(path, init = {}) {
      const { signal } = line
      await setTimeout(chance.below(15))
      if (isAway || signal.aborted) throw new TypeError('there is no network')
      const ending = init.signal ? AbortSignal.any([init.signal, signal]) : signal
      const headers = new Headers(init.headers)
      headers.set('authorization', await office.authorization(person))
      const request = new Request(`http://127.0.0.1${path}`, { ...init, headers, signal: ending })
      const answer = await house.fetch(request)
      await setTimeout(chance.below(15))
      if (ending.aborted) throw new TypeError('the answer was lost')
      const { body, status, headers: told } = answer
      return new Response(body && cutBy(body, ending), { status, headers: told })
    },
  }
}
