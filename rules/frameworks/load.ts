import type { Framework } from '../framework.ts'

/** Each framework is a file of its own, fetched when a plan follows it. */
const loaders: Readonly<Record<string, () => Promise<Framework>>> = {
  bradford: async () => (await import('./bradford/index.ts')).bradford,
  bristol: async () => (await import('./bristol/index.ts')).bristol,
  'durham-2018': async () => (await import('./durham-2018/index.ts')).durham2018,
  'herefordshire-2015': async () =>
    (await import('./herefordshire-2015/index.ts')).herefordshire2015,
  'supporting-families-2022': async () =>
    (await import('./supporting-families-2022/index.ts')).supportingFamilies2022,
}

/** One built-in framework by its id, or null where none has it. Rejects where its file cannot be fetched. */
export async function loadFramework(id: string): Promise<Framework | null> {
  return Object.hasOwn(loaders, id) ? ((await loaders[id]?.()) ?? null) : null
}
