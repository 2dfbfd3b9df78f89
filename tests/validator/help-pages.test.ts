import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { rules } from '../../src/validator/rules.ts'
import { exampleFile, firstNodeLine, messagesOf, withFrontmatter, withNodes, type Files } from '../support/content.ts'

/** What these say cannot be shown in a block of text. */
const withoutExample = ['file-is-text', 'mdx-is-readable']

describe.each(rules)('the help page of $id', ({ id }) => {
  const path = `content/docs/help/messages/${id}.mdx`
  const page = readPage(createSource(path, existsSync(path) ? readFileSync(path, 'utf8') : ''))
  const examples = page.codeBlocks.map(({ text, meta }) => ({ text, options: optionsOf(meta) }))

  test('says what it means, why it matters and how to fix it', () => {
    expect(page.findings).toEqual([])
    expect(page.frontmatter).toMatchObject({ title: expect.any(String), description: expect.any(String) })
    expect(page.headings.map(({ text }) => text)).toEqual([
      '什么意思',
      '为什么要紧',
      '怎么改',
      '例子',
      '什么时候可以不改',
    ])
  })

  if (withoutExample.includes(id)) return

  test('has a bad example that the rule objects to, and a good one that it does not', async () => {
    const bad = examples.filter(({ options }) => options['check'] === 'bad')
    const good = examples.filter(({ options }) => options['check'] === 'good')
    expect(bad.length).toBeGreaterThan(0)
    expect(good.length).toBeGreaterThan(0)
    for (const { text, options } of bad) {
      const { files, file, before } = filesOf(text, options)
      const messages = (await messagesOf(id, files)).filter((message) => message.file === file)
      expect(messages.map(({ reason }) => reason).join('\n')).toContain(options['expect'])
      if (options['line']) expect(messages.map(({ line }) => line)).toContain(before + Number(options['line']))
    }
    for (const { text, options } of good) {
      const { files } = filesOf(text, options)
      expect((await messagesOf(id, files)).map(({ line, reason }) => `${line}: ${reason}`)).toEqual([])
    }
  })
})

function optionsOf(meta: string): Record<string, string> {
  return Object.fromEntries([...meta.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))
}

/** The files that an example stands for: nodes of a procedure, its front matter, or a whole file. */
function filesOf(text: string, options: Record<string, string>): { files: Files; file: string; before: number } {
  const { part, file = exampleFile } = options
  if (part === 'nodes') return { files: withNodes(text), file, before: firstNodeLine - 1 }
  if (part === 'frontmatter') return { files: withFrontmatter(text), file, before: 1 }
  return { files: { [file]: `${text}\n` }, file, before: 0 }
}
