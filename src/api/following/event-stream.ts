/** One server-sent event; `event` is empty for a comment, which only shows that the line is alive. */
export interface StreamEvent {
  readonly event: string
  readonly data: string
}

/** Reads server-sent events off a response's body until it ends; a block cut by the network is put together again. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const blocks = (
        rest + decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
      ).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) yield readBlock(block)
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

function readBlock(block: string): StreamEvent {
  let event = ''
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim()
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
  }
  return { event: event || (data.length > 0 ? 'message' : ''), data: data.join('\n') }
}
