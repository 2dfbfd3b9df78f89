import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = 'dist'

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, with a slash at both ends. */
  address: string
  html: string
  /** The anchors that links may name. */
  ids: Set<string>
  /** Every address that it points to, as written. */
  links: string[]
}

/** All pages of the built site; run `npm run build` first. */
export function readPages(): BuiltPage[] {
  if (!existsSync(root)) throw new Error('There is no built site: run `npm run build` first')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(root, file), 'utf8')
      const text = html.replaceAll(/<script[\s\S]*?<\/script>/g, '')
      return {
        address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        ids: new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decode(id!))),
        links: [...text.matchAll(/<(?:a|link)\b[^>]*\shref="([^"]+)"/g)].map(([, href]) => decode(href!)),
      }
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** Whether the built site has a file at an address. */
export function hasFile(address: string): boolean {
  const path = join(root, decodeURI(address))
  return existsSync(address.endsWith('/') ? join(path, 'index.html') : path)
}

function decode(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
}
