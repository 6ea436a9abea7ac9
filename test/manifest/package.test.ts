import { afterEach, describe, expect, it, vi } from 'vitest'
import { local, readProduction } from '../../manifest/environments.ts'
import { drawIcons } from '../../manifest/icons.ts'
import { packageApp } from '../../manifest/package.ts'
import { fillManifest } from '../../manifest/template.ts'
import { searchParameter } from '../../src/service/bot/listen-search.ts'
import { commands } from '../../src/service/talk/command.ts'
import { council } from './council.ts'
import { readPng } from './png-pixels.ts'
import { readZip } from './zip-entries.ts'

const icons = drawIcons()
afterEach(() => vi.unstubAllGlobals())

async function packFor(environment: typeof local): Promise<Uint8Array> {
  const made = await packageApp(environment, drawIcons())
  if ('faults' in made) throw new Error(made.faults.join('\n'))
  return made.bytes
}

function readCouncil(): typeof local {
  const read = readProduction(council)
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.environment
}

describe('the package an administrator uploads', () => {
  it.each([
    ['this computer', local],
    ['a council', readCouncil()],
  ])('is made for %s with the network cut off', async (_where, environment) => {
    const fetching = vi.fn<typeof fetch>(() =>
      Promise.reject(new Error('There is no network here.')),
    )
    vi.stubGlobal('fetch', fetching)
    expect((await packFor(environment)).length).toBeGreaterThan(0)
    expect(fetching).not.toHaveBeenCalled()
  })

  it('holds the manifest and its two icons at its root, and nothing more', async () => {
    const entries = readZip(await packFor(readCouncil()))
    expect([...entries.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png'])
    const manifest: unknown = JSON.parse(Buffer.from(entries.get('manifest.json') ?? []).toString())
    expect(manifest).toEqual(fillManifest(readCouncil()))
    expect(readPng(entries.get('color.png') ?? new Uint8Array())).toEqual(icons.color)
    expect(readPng(entries.get('outline.png') ?? new Uint8Array())).toEqual(icons.outline)
  })

  it('is the same to the byte when it is made again on another day', async () => {
    const first = await packFor(local)
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 17), toFake: ['Date'] })
    const second = await packFor(local)
    vi.useRealTimers()
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('differs between two councils', async () => {
    const other = { ...readCouncil(), origin: 'https://plan.otherfordshire.gov.uk' }
    expect(Buffer.compare(await packFor(readCouncil()), await packFor(other))).not.toBe(0)
  })

  it('is not made while an identifier is a placeholder', async () => {
    const zeros = '00000000-0000-0000-0000-000000000000'
    const made = await packageApp({ ...readCouncil(), botId: zeros }, icons)
    expect(made).toEqual({
      faults: ['bots', 'composeExtensions'].map(
        (part) => `${part}[0].botId: ${zeros} is a placeholder`,
      ),
    })
  })

  it('is not made with icons that Teams would refuse', async () => {
    const { color } = icons
    expect(await packageApp(local, { color, outline: color })).toEqual({
      faults: [
        'outline.png: must be 32 x 32 pixels, is 192 x 192',
        'outline.png: has no clear pixel',
        expect.stringMatching(/^outline\.png: has pixels neither clear nor white \(\d+\)$/),
      ],
    })
  })
})

describe('what a worker finds in the app', () => {
  it('is their families in a tab of their own, and a bot wherever they speak to each other', () => {
    const manifest = fillManifest(readCouncil())
    expect(manifest.staticTabs?.map((tab) => [tab.name, tab.contentUrl, tab.scopes])).toEqual([
      ['My families', 'https://plan.fictonshire.gov.uk/', ['personal']],
    ])
    expect(manifest.bots?.flatMap((bot) => bot.scopes)).toEqual(['personal', 'team', 'groupChat'])
  })

  it('is every command that the bot answers, in each place and in its words, and no other', () => {
    const lists = fillManifest(local).bots?.flatMap((bot) => bot.commandLists ?? []) ?? []
    expect(lists.flatMap(({ scopes }) => scopes)).toEqual(['personal', 'team', 'groupChat'])
    const answered = commands.map(({ title, says }) => ({ title, description: says }))
    for (const list of lists) expect(list.commands).toEqual(answered)
  })

  it('is a search whose parameter the bot reads, and links of its own host alone', () => {
    const [search] = fillManifest(readCouncil()).composeExtensions ?? []
    const parameters = search?.commands?.flatMap((one) => one.parameters ?? [])
    expect(parameters?.map(({ name }) => name)).toEqual([searchParameter])
    expect(search?.messageHandlers?.map(({ value }) => value)).toEqual([
      { domains: ['plan.fictonshire.gov.uk'], supportsAnonymizedPayloads: false },
    ])
  })

  it('asks to hear of meetings, and for nothing else of a chat or team', () => {
    const { authorization } = fillManifest(local)
    expect(authorization?.permissions?.resourceSpecific).toEqual([
      { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' },
      { name: 'ChannelMeeting.ReadBasic.Group', type: 'Application' },
    ])
  })

  it('is nothing that is not built yet', () => {
    const manifest = fillManifest(local)
    for (const part of ['configurableTabs', 'extensions', 'activities']) {
      expect(manifest).not.toHaveProperty(part)
    }
  })
})
