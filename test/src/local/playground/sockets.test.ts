import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { isLoopback, portsListenedOn, socketsIn, takesConnections } from './sockets.ts'

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:DB56 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0 100 0 0 10 0
   1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 100 0 0 10 0
   2: 0200A8C0:C001 08080808:01BB 01 00000000:00000000 00:00000000 00000000     0        0 4713 1 0 100 0 0 10 0
`

test('the kernel’s table says who listens, where, and who is connected to whom', () => {
  expect(socketsIn(table)).toEqual([
    { inode: '4711', isListening: true, local: '0100007F:DB56', remote: '00000000:0000' },
    { inode: '4712', isListening: true, local: '00000000:0016', remote: '00000000:0000' },
    { inode: '4713', isListening: false, local: '0200A8C0:C001', remote: '08080808:01BB' },
  ])
})

test.each([
  ['127.0.0.1', '0100007F:DB56', true],
  ['127.1.2.3', '0302017F:DB56', true],
  ['::1', '00000000000000000000000001000000:DB56', true],
  ['127.0.0.1 as IPv6', '0000000000000000FFFF00000100007F:DB56', true],
  ['every address', '00000000:DB56', false],
  ['every address as IPv6', '00000000000000000000000000000000:DB56', false],
  ['192.168.0.2', '0200A8C0:DB56', false],
  ['0.0.0.127', '7F000000:DB56', false],
])('%s is of this machine alone: %s %s', (_name, address, isOurs) => {
  expect(isLoopback(address)).toBe(isOurs)
})

test('a port somebody listens on is found, and not any more once they have stopped', async () => {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(portsListenedOn(process.pid) ?? [port]).toContain(port)
  expect(await takesConnections('127.0.0.1', port)).toBe(true)
  await new Promise((closed) => server.close(closed))
  expect(await takesConnections('127.0.0.1', port)).toBe(false)
})
