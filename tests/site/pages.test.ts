import { describe, expect, test } from 'vitest'
import { addressOfProcedure, addressOfRuleCard, generatedPages } from '../../src/catalogue/addresses.ts'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { overviews } from '../../src/catalogue/overviews.ts'
import { siteAddresses } from '../../src/catalogue/site-addresses.ts'
import { nodeTitle } from '../../src/procedures/model.ts'
import { hasFile, readPages } from './dist.ts'

const pages = readPages()
const byAddress = new Map(pages.map((page) => [page.address, page]))
const catalogue = await loadCatalogue('content')

describe('every page of the built site', () => {
  test.each(pages.map((page) => [page.address, page] as const))(
    '%s is Chinese and has one h1 and a title',
    (_, page) => {
      expect(/<html lang="([^"]*)"/.exec(page.html)?.[1]).toBe('zh-CN')
      expect(page.html.match(/<h1[\s>]/g)).toHaveLength(1)
      expect(/<title>([^<]*)<\/title>/.exec(page.html)?.[1]).not.toBe('')
      expect(/<meta name="description" content="([^"]*)"/.exec(page.html)?.[1] ?? '').not.toBe('')
    },
  )

  test('has an id only once', () => {
    const twice = pages.flatMap(({ address, html }) => {
      const ids = [...html.replaceAll(/<script[\s\S]*?<\/script>/g, '').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`)
    })
    expect(twice).toEqual([])
  })

  test('links only to pages and anchors that are there', () => {
    const dead = pages.flatMap(({ address, links }) =>
      links.flatMap((href) => {
        const target = new URL(href, `https://site${address}`)
        if (target.host !== 'site') return []
        const path = target.pathname
        if (!hasFile(path)) return [`${address} → ${href}`]
        const anchor = decodeURIComponent(target.hash.slice(1))
        return anchor === '' || byAddress.get(decodeURI(path))?.ids.has(anchor) ? [] : [`${address} → ${href}`]
      }),
    )
    expect(dead).toEqual([])
  })

  test('asks no other host for anything', () => {
    const foreign = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*\s(?:src|href)="(https?:\/\/[^"]+)"[^>]*>/g)]
        .filter(([tag]) => !/rel="(?:canonical|sitemap|alternate)"/.test(tag))
        .map(([, url]) => `${address} → ${url}`),
    )
    expect(foreign).toEqual([])
  })
})

test('has every address that the catalogue promises, with its anchors', () => {
  const missing = [...siteAddresses(catalogue)].flatMap(([address, anchors]) => {
    if (address === '/404/') return []
    const page = byAddress.get(address)
    if (!page) return [address]
    return [...anchors].filter((anchor) => !page.ids.has(anchor)).map((anchor) => `${address}#${anchor}`)
  })
  expect(missing).toEqual([])
})

test('promises the anchor of every heading that an overview has', () => {
  const addresses = siteAddresses(catalogue)
  const unknown = [...overviews(catalogue).keys()].flatMap((address) => {
    const main = /<main[\s\S]*<\/main>/.exec(byAddress.get(address)!.html)![0]
    const ids = [...main.matchAll(/<(?:h\d|article|tr)\b[^>]*\sid="([^"]+)"/g)].map(([, id]) => id!)
    expect(ids).toContain('_top')
    return ids.filter((id) => !addresses.get(address)!.has(id)).map((id) => `${address}#${id}`)
  })
  expect(unknown).toEqual([])
})

describe.each(catalogue.published.map((procedure) => [procedure.id, procedure] as const))(
  'the page of %s',
  (_, procedure) => {
    const page = byAddress.get(addressOfProcedure(procedure))!

    test('has an anchor for every step, and its chart leads to each', () => {
      const chart = /<svg class="chart"[\s\S]*?<\/svg>/.exec(page.html)?.[0] ?? ''
      const missing = procedure.nodes.filter(({ id }) => !page.ids.has(id) || !chart.includes(`href="#${id}"`))
      expect(missing.map(({ id }) => id)).toEqual([])
    })

    test('shows trigger, owner, exits and review without a script', () => {
      const texts = [
        procedure.trigger!.value,
        catalogue.lists.roles.byId.get(procedure.owner!.value)!.name,
        ...procedure.nodes.filter(({ kind }) => kind === 'exit').map(nodeTitle),
        `<time datetime="${procedure.reviewed!.value}"`,
      ]
      expect(texts.filter((text) => !page.html.includes(text))).toEqual([])
    })

    test('has every branch as a link to where it leads', () => {
      const missing = procedure.nodes.flatMap((node) => {
        if (node.kind !== 'decision') return []
        const [, section = ''] = new RegExp(`<section class="node decision[^"]*" id="${node.id}"([\\s\\S]*?)</section>`).exec(page.html) ?? [] // prettier-ignore
        return node.branches
          .filter(({ to }) => !section.includes(`href="#${to!.value}"`))
          .map(({ to }) => `${node.id} → ${to!.value}`)
      })
      expect(missing).toEqual([])
    })
  },
)

test('lists every procedure in the matrix with its owner', () => {
  const { html } = byAddress.get(generatedPages.matrix)!
  const missing = catalogue.published.filter((procedure) => !html.includes(`href="${addressOfProcedure(procedure)}"`))
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('says of planned procedures that they are being written, and links to none', () => {
  const wrong = catalogue.lists.planned.entries.filter(({ id, value }) => {
    const { html } = byAddress.get(`/procedures/${value.stage}/`)!
    return !html.includes(value.title) || html.includes(`/procedures/${value.stage}/${id}/"`)
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('lists on 内容体检 every rule card that waits for a lawyer, with its question, and marks the card', () => {
  const section = byAddress.get(generatedPages.health)!.html.split('id="for-lawyer"')[1]?.split('<h2')[0] ?? ''
  const cards = byAddress.get(generatedPages.rules)!.html.split('<article')
  const waiting = catalogue.lists.ruleCards.entries.filter(({ value }) => value.askLawyer)
  expect(waiting).not.toEqual([])
  const missing = waiting.filter(({ id, value: { askLawyer } }) => {
    const card = cards.find((html) => html.includes(`id="${id}"`)) ?? ''
    const isListed = section.includes(`href="${addressOfRuleCard(id)}"`) && section.includes(askLawyer!)
    return !isListed || !card.includes('待律师确认') || !card.includes(askLawyer!)
  })
  expect(missing.map(({ id }) => id)).toEqual([])
  expect(section.match(/<li/g)).toHaveLength(waiting.length)
})
