import { isLeftover, isOfficeFile, nameOf, originalOf, rightName } from '../../catalogue/file-names.ts'
import { isPage, isProcedure, listOf } from '../../catalogue/files.ts'
import { isSameWord, nearest } from '../../diagnostics/nearest.ts'
import { baseName } from '../../mdx/read-list.ts'
import { lists } from '../../reference/lists.ts'
import { defineRule } from '../define-rule.ts'

const paths = Object.values(lists).map(({ path }) => path as string)
/** The folders at the top of the content that hold pages and lists. */
const tops = ['docs', ...new Set(paths.map((path) => path.split('/')[0]!))]

/** Every file that was meant as a page or a list has the name and the folder that it is read by. */
export default defineRule({
  why: '名字不对的文件，要么没人读得到，要么和原来那份一起发布',
  check({ catalogue }, report) {
    const files = catalogue.contentFiles
    for (const file of files) {
      const said = isLeftover(file)
        ? undefined
        : (sayCopy(file, files) ?? sayEnding(file, files) ?? sayPlace(file, files))
      if (said) report({ file, ...said })
    }
  },
})

interface Said {
  what: string
  fix: string
}

/** A copy beside its original. What a procedure may be called is for `procedure-id-is-unique` to say. */
function sayCopy(file: string, files: ReadonlySet<string>): Said | undefined {
  const original = originalOf(file)
  const isRead = isPage(file) || /\.ya?ml$/.test(file)
  if (original === undefined || !files.has(original) || !isRead || isProcedure(file)) return undefined
  return {
    what: `这个文件像是 \`${nameOf(original)}\` 的副本`,
    fix: '只是备份的，移到 content 文件夹外面；要用的，换一个说得清区别的名字',
  }
}

function sayEnding(file: string, files: ReadonlySet<string>): Said | undefined {
  const folder = file.slice(0, -nameOf(file).length)
  const [top = ''] = file.split('/')
  if (folder === '' || !tops.includes(top)) return undefined
  const right = rightName(nameOf(file), top === 'docs' ? ['mdx', 'md'] : ['yaml', 'yml'])
  if (right === undefined || isReadme(file)) return undefined
  const name = folder.startsWith('docs/procedures/') ? right.toLowerCase() : right
  if (isOfficeFile(file)) {
    return {
      what: `手册不读 \`${nameOf(file)}\` 这种文件`,
      fix: `把里面的文字存成 \`${name}\`；给人下载的，移到 public 文件夹`,
    }
  }
  return { what: `文件名 \`${nameOf(file)}\` 的结尾不对，手册不会读它`, fix: rename(folder + name, files) }
}

function sayPlace(file: string, files: ReadonlySet<string>): Said | undefined {
  const name = nameOf(file)
  if (/\.mdx?$/.test(name) && !isPage(file) && !isReadme(file)) {
    const [top = '', ...rest] = file.split('/')
    const inside = nearest(top, ['docs']) ? rest : rest.length > 0 ? [top, ...rest] : ['guides', name]
    return {
      what: '这个文件不在 `docs` 文件夹里，网站上没有这一页',
      fix: `移到 \`docs/${inside.join('/')}\``,
    }
  }
  if (!/\.ya?ml$/.test(name) || listOf(file) !== undefined) return undefined
  const folder = file.slice(0, -name.length)
  const right = nearestList(folder, name) ?? nearestFolder(folder, name)
  return {
    what: `没有哪份清单叫 \`${file}\`，手册不会读它`,
    fix: right
      ? move(file, right, files)
      : '改成清单的名字，例如 `reference/roles.yaml`（角色清单）；不是清单的，移到 content 文件夹外面',
  }
}

/** The list in a folder whose name is nearly this one. */
function nearestList(folder: string, name: string): string | undefined {
  const names = paths.filter((path) => path.startsWith(folder) && /^[^/]+\.yaml$/.test(path.slice(folder.length)))
  const guess = nearest(
    baseName(name),
    names.map((path) => baseName(path)),
  )
  return guess && `${folder}${guess}.yaml`
}

/** The place of a file in a folder of lists whose name is nearly that of its own. */
function nearestFolder(folder: string, name: string): string | undefined {
  const guess = nearest(
    folder,
    paths.filter((path) => path.endsWith('/')),
  )
  return guess && guess + name
}

/** Whether a file speaks of the folder to whoever opens it, and is no part of the handbook. */
function isReadme(file: string): boolean {
  return /^(?:readme|读我)(?:\.|$)/i.test(nameOf(file))
}

/** What to do with a file whose name is nearly that of a list: only the same word in other letters is no guess. */
function move(file: string, right: string, files: ReadonlySet<string>): string {
  if (files.has(right) || isSameWord(file, right)) return rename(right, files)
  return `是不是 \`${right}\`？不是清单的，移到 content 文件夹外面`
}

function rename(right: string, files: ReadonlySet<string>): string {
  return files.has(right) ? `已经有 \`${right}\` 了：把要用的内容并到那里，再删掉这个文件` : `改成 \`${right}\``
}
