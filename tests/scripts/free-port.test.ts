import { createServer, type AddressInfo, type Server } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'

/** Listens on a port, any free one with 0, until the test is over; `undefined` when that address cannot be had. */
function listen(host: string, port = 0): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, host, () => {
      onTestFinished(() => new Promise((closed) => void server.close(() => closed())))
      resolve(server)
    })
  })
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

/** A port that was free a moment ago, with some room above it. */
async function roomyPort(): Promise<number> {
  for (;;) {
    const port = portOf((await listen('127.0.0.1'))!)
    if (port < 65_000) return port
  }
}

test('is the port that was wanted when nobody listens on it', async () => {
  const port = await freePort(await roomyPort())
  expect(await freePort(port)).toBe(port)
  expect(await listen('127.0.0.1', port)).toBeDefined()
})

test('is another one above it when somebody listens on it', async () => {
  const taken = await roomyPort()
  const port = await freePort(taken)
  expect(port).toBeGreaterThan(taken)
  expect(port).toBeLessThan(taken + 100)
  expect(await listen('127.0.0.1', port)).toBeDefined()
})

test('is another one when somebody listens on the other kind of address', async (context) => {
  const server = await listen('::1')
  if (!server) return context.skip('this machine has no IPv6')
  expect(await freePort(portOf(server))).not.toBe(portOf(server))
})

test('is given back: it can be asked for again and again', async () => {
  const port = await freePort(await roomyPort())
  for (let time = 0; time < 3; time += 1) expect(await freePort(port)).toBe(port)
})

test('is said not to be there when there is none above', async () => {
  await listen('127.0.0.1', 65_535)
  await expect(freePort(65_535)).rejects.toThrow('从 65535 起没有空着的端口')
  await expect(freePort(65_536)).rejects.toThrow('从 65536 起没有空着的端口')
})
