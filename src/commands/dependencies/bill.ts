import { z } from 'zod'

const licences = z.array(z.looseObject({})).min(1)
const component = z.looseObject({
  name: z.string(),
  version: z.string(),
  licenses: licences.optional(),
})
const bill = z.looseObject({ components: z.array(component) })

/** A list of packages in the CycloneDX form. */
export type Bill = z.infer<typeof bill>

/** A package's own words on its licence, in a form that npm no longer reads. */
const olden = z.object({ licenses: z.array(z.object({ type: z.string() })).min(1) })

/**
 * The list that npm wrote, with the licences that packages state in an older form, and the packages that state none.
 * `packageOf` gives what a package's own package.json says. Throws where npm wrote no list.
 */
export function completed(
  written: string,
  packageOf: (name: string) => unknown,
): { readonly bill: Bill; readonly withoutLicence: string[] } {
  const read = bill.parse(JSON.parse(written))
  const components = read.components.map((one) => {
    if (one.licenses) return one
    const said = olden.safeParse(packageOf(one.name))
    if (!said.success) return one
    return { ...one, licenses: said.data.licenses.map(({ type }) => ({ license: { id: type } })) }
  })
  const withoutLicence = components
    .filter(({ licenses }) => !licenses)
    .map(({ name, version }) => `${name}@${version}`)
  return { bill: { ...read, components }, withoutLicence }
}
