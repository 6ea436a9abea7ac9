import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LogNotOpened, openLog } from '../../log/open-log.ts'
import type { ServiceNotes } from '../../service/notes.ts'
import { PortTaken, serve } from '../../service/serve.ts'
import { sendingAtOnce } from '../../service/prompts/sending.ts'
import { createService } from '../../service/service.ts'
import { createMovableClock } from '../clock.ts'
import { dayPath, dayRoute } from '../day/day-route.ts'
import { sampleFamilies } from '../families/index.ts'
import { plantFamilies } from '../families/planting.ts'
import { localPageClient, localTenant } from '../identity.ts'
import { issuerName, permission, signInConfiguration } from '../issuer/authority.ts'
import { createIssuer } from '../issuer/issuer.ts'
import { samplePeople } from '../people.ts'
import { announcement } from './announcement.ts'
import { prepareChat, type Chat } from './chat.ts'
import { dataFilesIn, removeData } from './data-folder.ts'
import { enterSamplePeople } from './directory.ts'
import { createFront } from './front.ts'
import { ListsNotReady, openLocalLists } from './lists.ts'

/** What is asked of a start. Port 0 takes any that is free. */
export interface StartWishes {
  readonly port: number
  /** The folder that keeps everything entered. */
  readonly data: string
  /** The folder of the built tab. */
  readonly tab: string
  readonly empty: boolean
  readonly reset: boolean
  readonly chat: boolean
}

/** Who hears of the start: lines for a person at a terminal, and plain facts for whoever looks for trouble. */
export interface StartListener {
  readonly say: (line: string) => void
  readonly notes: ServiceNotes
}

export type Start =
  | { readonly kind: 'running'; stop(): Promise<void> }
  | { readonly kind: 'refused'; readonly says: string }

/** Starts the whole product in this process, on 127.0.0.1 alone, with stand-ins for all of Microsoft's. Nothing is left of a start that was refused. */
export async function startLocally(wishes: StartWishes, heard: StartListener): Promise<Start> {
  const closing = new AsyncDisposableStack()
  try {
    await begin(wishes, heard, closing)
    return { kind: 'running', stop: () => closing.disposeAsync() }
  } catch (error) {
    await closing.disposeAsync()
    if (!isExpected(error)) throw error
    return { kind: 'refused', says: `${error.message}${adviceOn(error)}` }
  }
}

class TabNotBuilt extends Error {
  override readonly name = 'TabNotBuilt'
}

const isExpected = (error: unknown): error is Error =>
  [PortTaken, LogNotOpened, ListsNotReady, TabNotBuilt].some((kind) => error instanceof kind)

const adviceOn = (error: Error): string =>
  error instanceof LogNotOpened && error.because === 'in-use'
    ? ' Stop the start that uses it, or choose another folder with --data.'
    : ''

const realNow = () => new Date()

/** How often prompts are looked for, in milliseconds: whoever tries things out sees at once what comes of what they do. */
const promptPace = 1_000

async function begin(
  wishes: StartWishes,
  { say, notes }: StartListener,
  closing: AsyncDisposableStack,
): Promise<void> {
  if (!existsSync(join(wishes.tab, 'index.html'))) {
    throw new TabNotBuilt(
      `There is no built page in ${wishes.tab}: run npm start, which builds it.`,
    )
  }
  const front = createFront()
  const served = await serve(front, wishes.port)
  closing.defer(() => served.close())
  const { origin } = served

  const files = dataFilesIn(wishes.data)
  if (wishes.reset) for (const path of removeData(files)) say(`Removed ${path}`)
  const log = openLog(files.log)
  closing.defer(() => log.close())
  const clock = createMovableClock(files.day, realNow)
  enterSamplePeople(log.directory, samplePeople, clock.now().toISOString())
  if (!wishes.empty && log.planKeys().length === 0) {
    plantFamilies(log, sampleFamilies(clock.today()))
  }

  const keyFile = files.signInKey
  const issuer = await createIssuer({ origin, keyFile, people: samplePeople, now: realNow })
  const lists = await openLocalLists(files.lists, () => clock.now())
  closing.defer(() => lists.close())
  const chat = wishes.chat ? await prepareChat(origin) : null
  if (chat) closing.defer(() => chat.close())
  const chats = (chat?.clients ?? []).map(({ origin: at, person }) => ({
    person: person.name,
    origin: at,
  }))
  // A chat client forgets everything when it ends, so where people were reached before leads nowhere, or to another's.
  for (const { oid } of samplePeople) log.conversations.forget(localTenant, oid)

  const service = await createService({
    log,
    clock,
    signIn: {
      issuer: issuerName,
      audience: localPageClient,
      jwks: issuer.keys,
      scope: permission,
      tenantId: localTenant,
    },
    configuration: {
      ...signInConfiguration(origin),
      local: { movesDay: dayPath, chats },
    },
    tabFolder: wishes.tab,
    origin,
    notes,
    sending: sendingAtOnce,
    pace: { prompts: promptPace },
    ...(chat ? { bot: chat.bot } : {}),
    lists,
    hosts: ['127.0.0.1'],
    extra(app, who, desk, prompts) {
      app.route('/', dayRoute({ clock, who, desk, prompts, access: log.access }))
    },
  })
  closing.defer(() => service.stop())
  front.open({ issuer: issuer.fetch, service: service.fetch })
  closing.defer(() => front.shut())

  const families = log.planKeys().length
  const { ahead } = clock
  say(announcement({ origin, chats, families, today: clock.today(), ahead, data: wishes.data }))
  if (chat) openChat(chat, say)
}

/** The chats come up while people look at the page already; without one of them everything else goes on. */
function openChat(chat: Chat, say: StartListener['say']): void {
  void chat.begin({
    ready: ({ person }) => say(`The chat is ready for ${person.name}.`),
    failed: ({ person }, why) =>
      say(`The chat of ${person.name} could not be started, everything else goes on. ${why}`),
    lost: ({ person }) =>
      say(`The chat client of ${person.name} has ended; everything else goes on.`),
  })
}
