import { preview } from 'astro'
import { freePort } from '../../scripts/free-port.ts'

/** The built site of `dist`, served on this machine. */
export interface ServedSite {
  /** Its address without a slash at the end. */
  origin: string
  stop(): Promise<void>
}

/** Serves what `npm run build` made, as `npm run preview` does, on a port that is free. */
export async function serveSite(): Promise<ServedSite> {
  const port = await freePort(43_210)
  const server = await preview({ root: process.cwd(), server: { port, host: '127.0.0.1' }, logLevel: 'error' })
  return { origin: `http://127.0.0.1:${server.port}`, stop: () => server.stop() }
}
