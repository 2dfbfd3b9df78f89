import { readFileSync } from 'node:fs'
import type { StarlightRouteData } from '@astrojs/starlight/route-data'

const icon = readFileSync('public/favicon.svg', 'utf8')
const address = `data:image/svg+xml,${icon.trim().replaceAll('"', "'").replaceAll('%', '%25').replaceAll('#', '%23')}`

/**
 * Puts the icon of the browser's tab into the page itself. Chromium asks for it again whenever what stands behind the `#`
 * changes: at each question of a quiz and each step of a procedure, and without a network it complains each time.
 */
export function embedFavicon(head: StarlightRouteData['head']): void {
  for (const { tag, attrs } of head) if (tag === 'link' && attrs?.['rel'] === 'shortcut icon') attrs['href'] = address
}
