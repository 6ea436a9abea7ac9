import type { Environment } from './environments.ts'
import { lintIcons } from './icon-lint.ts'
import type { Icons } from './icons.ts'
import { lintManifest } from './lint.ts'
import { writePng } from './png.ts'
import { checkSchema } from './schema.ts'
import { fillManifest } from './template.ts'
import { writeZip } from './zip.ts'

/**
 * The app package of an environment as the bytes of a zip, or every fault found, each
 * `path: sentence`. The same environment and icons always give the same bytes.
 */
export async function packageApp(
  environment: Environment,
  icons: Icons,
): Promise<{ bytes: Uint8Array } | { faults: string[] }> {
  const manifest = fillManifest(environment)
  const faults = [...(await checkManifest(manifest, environment)), ...lintIcons(icons)]
  if (faults.length > 0) return { faults }
  return {
    bytes: writeZip([
      { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
      { name: 'color.png', bytes: writePng(icons.color) },
      { name: 'outline.png', bytes: writePng(icons.outline) },
    ]),
  }
}

/** Every fault of a manifest as written: those of the schema, then those between its parts. */
export async function checkManifest(manifest: object, environment: Environment): Promise<string[]> {
  return [...(await checkSchema(manifest)), ...lintManifest(manifest, environment)]
}
