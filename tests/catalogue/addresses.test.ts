import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  addressOfFlag,
  addressOfPage,
  addressOfQuiz,
  addressOfProcedure,
  addressOfRegister,
  addressOfReply,
  addressOfRole,
  addressOfRuleCard,
  addressOfStage,
  addressOfTemplate,
  generatedPages,
} from '../../src/catalogue/addresses.ts'
import type { Catalogue } from '../../src/catalogue/model.ts'
import { siteAddresses } from '../../src/catalogue/site-addresses.ts'
import { createSource } from '../../src/mdx/source.ts'
import { PageFrontmatter, ProcedureFrontmatter } from '../../src/procedures/frontmatter.ts'
import { stages } from '../../src/reference/stages.ts'
import { contentWith } from '../support/content.ts'

const top = join(import.meta.dirname, '../..')
const pagesFolder = join(top, 'src/site/pages')

/** The pages of the site that Astro makes from the catalogue, as paths below `src/site/pages`. */
const siteFiles = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro'))

/** Where Astro builds a page: the path without its ending, and a folder for every page. */
const builtAt = (file: string) => `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`

const anchorsAt = (catalogue: Catalogue, address: string) => [...(siteAddresses(catalogue).get(address) ?? [])].sort()

/** Whether an address with an anchor is on the site. */
function isThere(catalogue: Catalogue, address: string): boolean {
  const [path = '', anchor] = address.split('#')
  const anchors = siteAddresses(catalogue).get(path)
  return anchors !== undefined && (anchor === undefined || anchors.has(anchor))
}

describe('the address of a page', () => {
  test.each([
    ['docs/index.mdx', '/'],
    ['docs/guides/keys.mdx', '/guides/keys/'],
    ['docs/guides/keys.md', '/guides/keys/'],
    ['docs/guides/index.mdx', '/guides/'],
    ['docs/guides/keys/index.md', '/guides/keys/'],
    ['docs/procedures/aftersales/found-key.mdx', '/procedures/aftersales/found-key/'],
    ['docs/guides/reindex.mdx', '/guides/reindex/'],
    ['docs/guides/index/keys.mdx', '/guides/index/keys/'],
    ['docs/Guides/Found Keys.mdx', '/guides/found-keys/'],
    ['docs/guides/v1.2 keys.mdx', '/guides/v12-keys/'],
    ['docs/guides/钥匙（备用）.mdx', '/guides/钥匙备用/'],
    ['docs/guides/lost_keys.mdx', '/guides/lost_keys/'],
  ])('%s is %s, as Astro makes it', (file, address) => {
    expect(addressOfPage({ source: createSource(file, '') })).toBe(address)
  })

  test('cannot be moved by its front matter', () => {
    for (const schema of [PageFrontmatter, ProcedureFrontmatter])
      expect(Object.keys(schema.shape)).not.toContain('slug')
  })
})

describe('every page that the site makes from the catalogue', () => {
  test('has an address, and every such address has a page', () => {
    const fixed = siteFiles.filter((file) => !file.includes('['))
    expect(fixed.map(builtAt).sort()).toEqual(Object.values(generatedPages).sort())
    const catalogue = contentWith()
    for (const address of Object.values(generatedPages)) expect(siteAddresses(catalogue).has(address)).toBe(true)
  })

  test('of a stage, a role, a quiz or a template has an address, whether or not anything stands there', () => {
    expect(siteFiles.filter((file) => file.includes('[')).sort()).toEqual([
      'plans/[id].astro',
      'procedures/[stage]/index.astro',
      'roles/[id].astro',
      'training/[quiz]/index.astro',
      'training/[quiz]/practice.astro',
      'training/[quiz]/quiz.astro',
    ])
    const catalogue = contentWith()
    const quiz = addressOfQuiz('keys')
    const made = [
      ...stages.map(({ id }) => addressOfStage(id)),
      ...['aftersales', 'shiftlead'].map(addressOfRole),
      ...[quiz, `${quiz}practice/`, `${quiz}quiz/`],
      addressOfTemplate('key-plan'),
    ]
    expect(made.filter((address) => !isThere(catalogue, address))).toEqual([])
    expect(addressOfStage('insales')).toBe(builtAt('procedures/[stage]/index.astro').replace('[stage]', 'insales'))
    expect(addressOfTemplate('key-plan')).toBe(builtAt('plans/[id].astro').replace('[id]', 'key-plan'))
    expect(addressOfRole('shiftlead')).toBe(builtAt('roles/[id].astro').replace('[id]', 'shiftlead'))
    expect(quiz).toBe(builtAt('training/[quiz]/index.astro').replace('[quiz]', 'keys'))
  })

  test.each(['roles', 'rules', 'replies'] as const)('has the headings of %s as anchors', (name) => {
    const source = readFileSync(join(pagesFolder, name === 'roles' ? 'roles/index.astro' : `${name}.astro`), 'utf8')
    const anchors = anchorsAt(contentWith(), generatedPages[name])
    const written = [...source.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)
    const made = [...source.matchAll(/<h2 id=\{`([\w-]+-)\$/g)].map(([, prefix]) => prefix!)
    expect(written.length + made.length).toBeGreaterThan(0)
    expect(written.filter((id) => !anchors.includes(id!))).toEqual([])
    expect(made.filter((prefix) => !anchors.some((anchor) => anchor.startsWith(prefix)))).toEqual([])
  })
})

test('an entry of a list is an anchor on the page of its list', () => {
  const catalogue = contentWith({
    'reference/glossary.yaml': '- { term: 钥匙圈, meaning: 串钥匙的圈, aliases: [] }\n',
  })
  expect(anchorsAt(catalogue, '/rules/')).toEqual(['_top', 'cn-lost-property', 'from-jd', 'from-law', 'from-tmall'])
  expect(anchorsAt(catalogue, '/flags/')).toEqual(['_top', 'red'])
  expect(anchorsAt(catalogue, '/registers/')).toEqual(['_top', 'r01'])
  expect(anchorsAt(catalogue, '/replies/')).toEqual(['_top', 'as-open', 'as-open--found', 'stage-aftersales'])
  expect(anchorsAt(catalogue, '/glossary/')).toEqual(['_top', '钥匙圈'])
  const addresses = [
    addressOfRuleCard('cn-lost-property'),
    addressOfFlag('red'),
    addressOfRegister('R01'),
    addressOfReply('AS-OPEN'),
  ]
  expect(addresses).toEqual(['/rules/#cn-lost-property', '/flags/#red', '/registers/#r01', '/replies/#as-open'])
  expect(addresses.filter((address) => !isThere(catalogue, address))).toEqual([])
})

test('a page has its top and its headings as anchors', () => {
  const text = '---\ntitle: 钥匙圈\n---\n\n## 圈\n\n## 圈\n\n### Key ring\n'
  expect(anchorsAt(contentWith({ 'docs/guides/rings.mdx': text }), '/guides/rings/')).toEqual(
    ['_top', '圈', '圈-1', 'key-ring'].sort(),
  )
})

test('a procedure has its steps and its parts as anchors too', () => {
  const catalogue = contentWith()
  const [procedure] = catalogue.procedures
  expect(addressOfProcedure(procedure!)).toBe(addressOfPage(procedure!.page))
  expect(anchorsAt(catalogue, addressOfProcedure(procedure!))).toEqual(
    [
      '_top',
      'asks',
      'chart',
      'steps',
      'glance',
      'basis',
      'log-it',
      'is-tagged',
      'call-owner',
      'returned',
      'locked-away',
    ].sort(),
  )
})

test('what is not built has no address', () => {
  const page = '---\ntitle: 丢了钥匙\n---\n'
  const draft = '---\ntitle: 丢了钥匙\ndraft: true\n---\n\n<Exit id="done" outcome="已办结" when="办完" />\n'
  const before = [...siteAddresses(contentWith()).keys()]
  const catalogue = contentWith({
    'docs/404.md': page,
    'docs/guides/_lost-key.mdx': page,
    'docs/guides/lost-key.mdx': draft,
    'docs/procedures/aftersales/lost-key.mdx': draft,
    'notes/lost-key.md': page,
  })
  expect([...siteAddresses(catalogue).keys()]).toEqual(before)
})
