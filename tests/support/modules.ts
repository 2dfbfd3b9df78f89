import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

declare global {
  interface Window {
    load(path: string): Promise<unknown>
  }
}

/** Where the pages of `serveModules` live; nothing is asked over the network. */
export const modulesOrigin = 'http://modules.test'

/**
 * Serves the project's own modules to a browser as they are, types taken out, so that code that needs a browser's
 * storage is tested in one. An empty page stands at the top, where `load(path)` imports a module of the project.
 *
 * @param packages what bare imports lead to: a file below `node_modules` by name
 */
export async function serveModules(context: BrowserContext, packages: Record<string, string>): Promise<void> {
  const imports = Object.fromEntries(
    Object.entries(packages).map(([name, file]) => [name, `${modulesOrigin}/node_modules/${file}`]),
  )
  await context.route(`${modulesOrigin}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname)
    if (path === '/') {
      const body = `<!doctype html>
        <script type="importmap">${JSON.stringify({ imports })}</script>
        <script>window.load = (path) => import(path)</script>`
      return route.fulfill({ contentType: 'text/html', body })
    }
    const text = await readFile(join(process.cwd(), path), 'utf8').catch(() => undefined)
    if (text === undefined) return route.fulfill({ status: 404 })
    const body = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text
    return route.fulfill({ contentType: 'text/javascript', body })
  })
}
