import { freePort } from '../../scripts/free-port.ts'
import { serveFolder } from '../../scripts/serve-folder.ts'

/** The built site of `dist`, served on this machine. */
export interface ServedSite {
  /** Its address without a slash at the end. */
  origin: string
  stop(): Promise<void>
}

/** Serves what `npm run build` made, as `npm run preview` does, on a port that is free. */
export async function serveSite(): Promise<ServedSite> {
  const { port, stop } = await serveFolder('dist', await freePort(43_210), '127.0.0.1')
  return { origin: `http://127.0.0.1:${port}`, stop }
}
