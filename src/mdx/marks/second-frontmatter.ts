import type { PageText, Slip } from './page-text.ts'

/** Every line can be read in one way only: else a few lines of spaces would take years. */
const block =
  /^---[ \t]*\r?\n(?:(?:[A-Za-z][\w-]*[ \t]*[:：][^\n]*|[ \t][^\n]*|-[ \t][^\n]*|#[^\n]*|\r?)\n)+?---[ \t]*\r?$/gm

/** Settings that stand in the text: a page was pasted over another one, with its own. */
export function secondFrontmatter({ plain, page, start }: PageText): Slip[] {
  return [...plain.slice(start).matchAll(block)].flatMap(({ 0: written, index }) => {
    if (!/^[A-Za-z][\w-]*[ \t]*[:：]/m.test(written)) return []
    const from = start + index
    const hasFirst = Object.keys(page.frontmatter).length > 0
    return [
      {
        rule: 'page-has-one-frontmatter',
        from,
        to: from + written.length,
        what: hasFirst ? '这一页有两份设置，第二份会被当成正文显示出来' : '这份设置不在文件开头，会被当成正文显示出来',
        fix: hasFirst
          ? '把要的几项并到文件开头的那一份里，删掉这一份，两行 `---` 也一起删'
          : '把它挪到文件的最前面，`---` 是第一行',
      },
    ]
  })
}
