import { expect, it } from 'vitest'
import { catalogue, catalogueIds } from '../../../rules/frameworks/catalogue.ts'
import { frameworkIds, frameworkOf } from '../../../rules/frameworks/index.ts'
import { loadFramework } from '../../../rules/frameworks/load.ts'

it('every built-in framework stands once in the catalogue, Supporting Families first', () => {
  expect(catalogueIds.toSorted()).toEqual(frameworkIds.toSorted())
  expect(catalogueIds[0]).toBe('supporting-families-2022')
})

it.each(catalogue)(
  'what the catalogue says of $id is what the framework says of itself',
  (entry) => {
    const framework = frameworkOf(entry.id)
    const { id, title, edition, publisher } = framework ?? {}
    expect(entry).toEqual({ id, title, edition, ...(publisher === undefined ? {} : { publisher }) })
  },
)

it.each(catalogueIds)('%s is loaded by its id, the very one the rules judge by', async (id) => {
  expect(await loadFramework(id)).toBe(frameworkOf(id))
})

it.each(['durham-1918', 'toString', ''])(
  'there is no framework to load called “%s”',
  async (id) => {
    expect(await loadFramework(id)).toBeNull()
  },
)
