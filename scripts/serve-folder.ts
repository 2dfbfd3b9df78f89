import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** A folder that is served on this machine. */
export interface ServedFolder {
  port: number
  stop(): Promise<void>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
}

/**
 * Serves a built site as web servers do: a folder by its `index.html`, its address without the slash at the end by
 * leading to the one with it, and what is not there by the site's own `404.html`. Astro's preview answers the second
 * with a page in English.
 *
 * @param port a free one
 * @param host the address to listen at; only this machine can reach it when it is left out
 * @throws when the port is taken
 */
export function serveFolder(folder: string, port: number, host = 'localhost'): Promise<ServedFolder> {
  const server = createServer((request, response) => void answer(folder, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const stop = () =>
        new Promise<void>((done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
      resolve({ port, stop })
    })
  })
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Not read as an address: one that begins with two slashes would name a host.
  const [, pathname = '/', search = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '/')!
  const path = decoded(pathname)
  const file = path === undefined ? undefined : join(folder, normalize(path))
  if (file !== undefined && !pathname.endsWith('/') && (await isFolder(file)))
    return void response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end()
  const found = file === undefined ? undefined : await sizeOf(pathname.endsWith('/') ? join(file, 'index.html') : file)
  const sent = found ?? (await sizeOf(join(folder, '404.html')))
  if (!sent) return void response.writeHead(404, { 'content-type': types['.txt'] }).end('没有这个页面')
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(sent.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': sent.size,
    'cache-control': 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(sent.path).pipe(response)
}

/** The path that an address stands for; undefined when it is not one, or leads out of the folder. */
function decoded(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname)
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path
  } catch {
    return undefined
  }
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false

async function sizeOf(path: string): Promise<{ path: string; size: number } | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? { path, size: found.size } : undefined
}
