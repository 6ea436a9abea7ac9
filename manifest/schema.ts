import appManifest from '@microsoft/app-manifest'
import { schemaAddress } from './template.ts'

const { AppManifestUtils } = appManifest

/**
 * Every fault the published schema finds in a manifest as written, each `path: sentence`.
 * The schema is always the one in the installed package: the validator would fetch any other.
 */
export async function checkSchema(manifest: object): Promise<string[]> {
  const isNamed = '$schema' in manifest && manifest.$schema === schemaAddress
  const withOurSchema = { ...manifest, $schema: schemaAddress }
  const found = await AppManifestUtils.validateAgainstSchema(
    // The validator takes any JSON; its declared type would leave it nothing to find.
    withOurSchema as Parameters<typeof AppManifestUtils.validateAgainstSchema>[0],
  )
  return [...(isNamed ? [] : [`$schema: must be ${schemaAddress}`]), ...found.map(sayFault)]
}

/** The validator says `/name/short must NOT ... . Details: {...}`; an empty path is the whole manifest. */
function sayFault(found: string): string {
  const gap = found.indexOf(' ')
  const path = found.slice(1, gap).replaceAll('/', '.') || 'manifest'
  const [says = '', details = ''] = found.slice(gap + 1).split('. Details: ')
  return `${path}: ${says} ${details}`.trim()
}
