import { describe, expect, it } from 'vitest'
import { local } from '../../manifest/environments.ts'
import { checkManifest } from '../../manifest/package.ts'
import { fillManifest } from '../../manifest/template.ts'

type Broken = Record<string, unknown>

/** The good manifest with some of its top-level parts put in the place of the right ones. */
function breakManifest(parts: Broken): Broken {
  const good: Broken = JSON.parse(JSON.stringify(fillManifest(local)))
  return { ...good, ...parts }
}

const ribbonForAnUnknownPlace = {
  contexts: ['mailReader'],
  tabs: [
    {
      builtInTabId: 'TabDefault',
      groups: [
        {
          id: 'evidence',
          label: 'Evidence',
          icons: [{ size: 17, url: `${local.origin}/icons/17.png` }],
          controls: [],
        },
      ],
    },
  ],
}

describe('a manifest spoilt by hand', () => {
  it('is refused with each of its seven faults named', async () => {
    const { accentColor: _left, ...broken } = breakManifest({
      name: { short: 'F'.repeat(31), full: 'Family Outcome Plan' },
      staticTabs: [{ entityId: 'home', scopes: ['personal'], context: ['familyTab'] }],
      extensions: [{ ribbons: [ribbonForAnUnknownPlace] }],
      id: 'a94d6f1e-7c25-4be8-93d0',
      familyTabs: [],
    })
    const faults = await checkManifest(broken, local)
    const expected = [
      /^name\.short: must NOT have more than 30 characters/,
      /^staticTabs\.0\.context\.0: must be equal to one of the allowed values/,
      /^extensions\.0\.ribbons\.0\.contexts\.0: must be equal to one of the allowed values/,
      /^extensions\.0\.ribbons\.0\.tabs\.0\.groups\.0\.icons\.0\.size: must be equal to one of/,
      /^manifest: must have required property 'accentColor'/,
      /^id: must match pattern/,
      /^manifest: must NOT have additional properties .*familyTabs/,
    ]
    for (const fault of expected) expect(faults).toContainEqual(expect.stringMatching(fault))
  })

  it('is held to our schema even when it names another, which would have to be fetched', async () => {
    const strange = breakManifest({ $schema: 'https://schemas.invalid/any.json', version: 7 })
    const faults = await checkManifest(strange, local)
    expect(faults).toEqual([
      expect.stringMatching(/^\$schema: must be https:\/\/developer\.microsoft\.com\//),
      expect.stringMatching(/^version: must be string/),
    ])
  })

  it('shows faults of the schema and faults between its parts together', async () => {
    const faults = await checkManifest(
      breakManifest({ accentColor: 'purple', validDomains: [] }),
      local,
    )
    expect(faults).toContainEqual(expect.stringMatching(/^accentColor: must match pattern/))
    expect(faults).toContain('staticTabs[0].contentUrl: localhost:3978 is not in validDomains')
  })

  it('has no fault at all before it is spoilt', async () => {
    expect(await checkManifest(breakManifest({}), local)).toEqual([])
  })
})
