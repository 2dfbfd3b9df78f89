import { describe, expect, test } from 'vitest'
import { isHidden, isLeftover, originalOf, rightName } from '../../src/catalogue/file-names.ts'

test.each(['.obsidian/keys.mdx', 'docs/.keys.mdx.swp', 'docs/guides/._keys.mdx', '.DS_Store'])(
  '%s is hidden',
  (file) => {
    expect([isHidden(file), isLeftover(file)]).toEqual([true, true])
  },
)

test.each(['keys.mdx~', '~$keys.docx', '#keys.mdx#', 'keys.mdx.bak', 'keys.OLD', 'Thumbs.db', 'desktop.ini'])(
  '%s was left behind by a program',
  (file) => {
    expect([isHidden(file), isLeftover(file)]).toEqual([false, true])
  },
)

test.each(['docs/v1.2/keys.mdx', 'docs/guides/keys.mdx', 'docs/guides/bak.mdx', 'docs/guides/keys.tmpl'])(
  '%s was written by somebody',
  (file) => {
    expect([isHidden(file), isLeftover(file)]).toEqual([false, false])
  },
)

test.each([
  'keys - 副本.mdx',
  'keys - 副本 (2).mdx',
  'keys副本.mdx',
  'keys 副本 2.mdx',
  'keys - Copy.mdx',
  'keys copy.mdx',
  'keys (1).mdx',
  'keys（1）.mdx',
  'keys(1).mdx',
])('%s is a copy of keys.mdx', (file) => {
  expect(originalOf(`docs/guides/${file}`)).toBe('docs/guides/keys.mdx')
})

test.each(['keys.mdx', 'photocopy-shop.mdx', '副本怎么交.mdx', 'keys 2.mdx'])('%s is no copy', (file) => {
  expect(originalOf(`docs/guides/${file}`)).toBeUndefined()
})

describe('the right name', () => {
  test.each([
    ['keys.MDX', 'keys.mdx'],
    ['keys.Md', 'keys.md'],
    ['keys.mdx.txt', 'keys.mdx'],
    ['keys.mdx(1)', 'keys.mdx'],
    ['keys.mdx.', 'keys.mdx'],
    ['钥匙。mdx', '钥匙.mdx'],
    ['keys.mxd', 'keys.mdx'],
    ['keys.markdown', 'keys.md'],
    ['keys.txt', 'keys.mdx'],
    ['keys.DOCX', 'keys.mdx'],
    ['keys', 'keys.mdx'],
  ])('of the page %s is %s', (name, right) => {
    expect(rightName(name, ['mdx', 'md'])).toBe(right)
  })

  test.each([
    ['R01.YAML', 'R01.yaml'],
    ['R01.yaml.txt', 'R01.yaml'],
    ['R01.Yml', 'R01.yml'],
    ['R01.yalm', 'R01.yaml'],
    ['R01.xlsx', 'R01.yaml'],
  ])('of the list %s is %s', (name, right) => {
    expect(rightName(name, ['yaml', 'yml'])).toBe(right)
  })

  test.each(['keys.mdx', 'keys.md', 'R01.yml', 'key.png', 'key.JPG', 'lock.mp4', 'form.pdf', 'LICENSE'])(
    'of %s is its own',
    (name) => {
      expect(rightName(name, ['mdx', 'md'])).toBeUndefined()
    },
  )
})
