import { setTimeout } from 'node:timers/promises'
import { chanceFrom } from '../rules/chance.ts'
import { createArrivals, type Taken } from './arrivals.ts'
import { edit, editors, entries, textAfter, type Deed } from './deeds.ts'
import type { Playing } from './editors.ts'
import { entriesOf } from './plan.ts'
import { answerQuestions } from './processes.ts'
import { socketsIn } from './socket-packages.ts'
import { providersIn, yjsIn, type YDoc } from './yjs-packages.ts'

// Twelve who edit the same plan as a document of Yjs, by the client of Hocuspocus, in a process of their own.

const arrivals = createArrivals(editors)
let documents: YDoc[] = []

const textName = (record: string) => `${record} why`

/** The same plan: each record a map of its short fields, each long text a text of its own. */
function fill(document: YDoc): void {
  document.transact(() => {
    for (const { record, fields } of entriesOf(entries, '2026-01-01')) {
      for (const [name, value] of Object.entries(fields)) {
        if (name === 'why') document.getText(textName(record)).insert(0, String(value))
        else document.getMap(record).set(name, value)
      }
    }
  })
}

function act(document: YDoc, deed: Deed): void {
  document.transact(() => {
    if (deed.do === 'set') return document.getMap(deed.record).set(deed.field, deed.value)
    const text = document.getText(textName(deed.record))
    const { at, out, put } = textAfter(text.toString(), deed)
    if (out > 0) text.delete(at, out)
    if (put !== '') text.insert(at, put)
  })
}

answerQuestions({
  async open({ packages, origin }: { readonly packages: string; readonly origin: string }) {
    const { Doc } = yjsIn(packages)
    const { HocuspocusProvider, HocuspocusProviderWebsocket } = providersIn(packages)
    const { WebSocket } = socketsIn(packages)
    documents = Array.from({ length: editors }, () => new Doc())
    for (const [place, document] of documents.entries()) {
      document.on('afterTransaction', ({ beforeState, afterState }) => {
        for (const [client, clock] of afterState) {
          if (beforeState.get(client) !== clock) arrivals.came(place, String(client), clock)
        }
      })
      const websocketProvider = new HocuspocusProviderWebsocket({
        url: origin,
        WebSocketPolyfill: WebSocket,
      })
      await new Promise<void>((onSynced) => {
        new HocuspocusProvider({ name: 'plan', document, websocketProvider, onSynced }).attach()
      })
    }
    const [first] = documents
    if (first) fill(first)
    await setTimeout(500)
  },
  async play({ scenario, ms, seed }: Playing): Promise<Taken> {
    arrivals.clear()
    await edit(scenario, {
      ms,
      chanceOf: (editor) => chanceFrom(seed * 100 + editor),
      act(editor, deed) {
        const document = documents[editor]
        if (!document) return
        const at = performance.now()
        act(document, deed)
        arrivals.leftAs(editor, String(document.clientID), at)
      },
    })
    await setTimeout(500)
    return arrivals.taken()
  },
})
