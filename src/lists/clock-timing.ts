import { setTimeout } from 'node:timers/promises'
import type { Timing } from './retry.ts'

/** The machine's own clock, chance and waiting. */
export const clockTiming: Timing = {
  now: () => performance.timeOrigin + performance.now(),
  random: () => Math.random(),
  wait: (ms) => setTimeout(ms),
}
