import { z } from 'zod'

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  licenses: z.array(z.looseObject({})).min(1).optional(),
})
const bill = z.looseObject({
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
})
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
})

/** A list of packages in the CycloneDX form. */
export type Bill = z.infer<typeof bill>

/** A package's own words on its licence, in a form that npm no longer reads. */
const olden = z.object({ licenses: z.array(z.object({ type: z.string() })).min(1) })

/** Name and version of every package of a lock file that is not for development alone. */
export function neededIn(lockFile: unknown): Set<string> {
  const places = Object.entries(lock.parse(lockFile).packages)
  return new Set(
    places
      .filter(([place, { dev }]) => place !== '' && dev !== true)
      .map(([place, { version = '' }]) => `${place.split('node_modules/').at(-1)}@${version}`),
  )
}

/**
 * Of the list that npm wrote of all packages those that are needed, with the licences that some state in an older form, and
 * those that state none. npm itself would leave out what production shares with development. `packageOf` gives what a
 * package's own package.json says. Throws where npm wrote no list.
 */
export function completed(
  written: string,
  needed: ReadonlySet<string>,
  packageOf: (name: string) => unknown,
): { readonly bill: Bill; readonly withoutLicence: string[] } {
  const read = bill.parse(JSON.parse(written))
  const components = read.components
    .filter(({ name, version }) => needed.has(`${name}@${version}`))
    .map((one) => {
      const said = one.licenses ? null : olden.safeParse(packageOf(one.name)).data
      if (!said) return one
      return { ...one, licenses: said.licenses.map(({ type }) => ({ license: { id: type } })) }
    })
  const refs = new Set(components.map((one) => one['bom-ref']))
  const dependencies = read.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) }))
  const withoutLicence = components
    .filter(({ licenses }) => !licenses)
    .map(({ name, version }) => `${name}@${version}`)
  return { bill: { ...read, components, dependencies }, withoutLicence }
}
