import { registerHooks } from 'node:module'

const standIn = new URL('stand-in.ts', import.meta.url).href

/** How often the modules of a folder were asked for anew; part of their addresses, so that each time they are others. */
let time = 0

/** From now on tests in the folder that import Vitest get the stand-in, and `again` makes all modules of the folder load anew. */
export function loadFrom(folder: string): { again: () => void } {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && context.parentURL !== standIn)
        return { url: standIn, shortCircuit: true }
      const found = next(specifier, context)
      const isOurs = found.url.startsWith(folder) && !found.url.includes('/node_modules/')
      return isOurs ? { ...found, url: `${found.url.split('?')[0]}?${time}` } : found
    },
  })
  return { again: () => (time += 1) }
}
