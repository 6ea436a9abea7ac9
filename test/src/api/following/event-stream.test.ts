import { expect, it } from 'vitest'
import { readEvents, type StreamEvent } from '../../../../src/api/following/event-stream.ts'

async function read(...parts: readonly Uint8Array[]): Promise<StreamEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
  const events: StreamEvent[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}

const bytes = (text: string) => new TextEncoder().encode(text)

it('an event cut anywhere by the network, even inside a letter, arrives whole', async () => {
  const whole = bytes('event: change\ndata: {"name":"Zoë"}\n\n')
  for (let cut = 1; cut < whole.length; cut += 1) {
    const events = await read(whole.slice(0, cut), whole.slice(cut))
    expect(events).toEqual([{ event: 'change', data: '{"name":"Zoë"}' }])
  }
})

it('a comment only shows that the line is alive', async () => {
  expect(await read(bytes(': still here\n\n'))).toEqual([{ event: '', data: '' }])
})

it('several lines of data are one text, and line ends of either kind are read', async () => {
  expect(await read(bytes('data: a\r\ndata: b\r\n\r\n'))).toEqual([
    { event: 'message', data: 'a\nb' },
  ])
})

it('an event that the line broke off is let go', async () => {
  expect(await read(bytes('event: view\ndata: {"seq"'))).toEqual([])
})
