import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/validator/rules.ts'
import { runScript } from '../support/command.ts'
import { exampleAsks, exampleFile, today, withFrontmatter, type Files, soundCount } from '../support/content.ts'
import { emptyFolder, projectWith } from '../support/folder.ts'

const broken = {
  ...exampleAsks,
  ...withFrontmatter(
    'title: 例子\ndescription: 例\nversion: 1\nowner: aftersales\ndeputy: shiftlead\ntrigger: 有人来问\nreviewed: 2026-11-01',
    '<Step id="look" title="看一看" role="aftersales" next="nowhere">看。</Step>\n<Exit id="done" outcome="好" when="完" />',
  ),
}
const sentence = '步骤「看一看」的下一步去 `nowhere`，这个流程里没有这一步'

/** A procedure that was last reviewed half a year ago: something to check, nothing to fix. */
const overdue = {
  ...exampleAsks,
  ...withFrontmatter(
    'title: 例子\ndescription: 例\nversion: 1\nowner: aftersales\ndeputy: shiftlead\ntrigger: 有人来问\nreviewed: 2026-05-01',
  ),
}
const brokenGuide: Files = { 'docs/guides/rings.mdx': '---\ntitle: 钥匙圈\n---\n\n见[钥匙](/guides/key/)。\n' }

/** Runs the check on the content of a folder, with the fixed day as today. */
const validate = (folder: string, ...args: string[]) => runScript('validate.ts', ['--today', today, ...args], folder)

interface JsonReport {
  files: number
  count: Record<string, number>
  messages: { file: string; line: number | null; level: string; rule: string; what: string; help: string | null }[]
}

describe('npm run validate', { timeout: 60_000 }, () => {
  describe('ends with', () => {
    test('0 when there is nothing to fix, and says how much it looked at', async () => {
      const { status, stdout, stderr } = await validate(projectWith())
      expect(stdout).toBe(`检查了 ${soundCount} 个文件，没有发现问题。\n`)
      expect(stderr).toBe('')
      expect(status).toBe(0)
    })

    test('1 when there is, and says where, what, why and how', async () => {
      const { status, stdout, stderr } = await validate(projectWith(broken))
      expect(stdout).toContain(`${exampleFile}\n\n  第 11 行第 53 列  必须改  ${sentence}\n      原文  <Step id="look"`)
      expect(stdout).toContain(
        '      原因  客服照着走到这里，会发现后面没有路\n      改法  从这些里选一个：`done`（好）\n',
      )
      expect(stdout).toContain('      说明  /help/messages/way-leads-somewhere/\n')
      expect(stdout).toContain(`2 处必须改，在 1 个文件里；其余 ${soundCount + 1} 个文件没有问题。\n`)
      expect(stderr).toBe('')
      expect(status).toBe(1)
    })

    test('0 when there is only something to check', async () => {
      const { status, stdout } = await validate(projectWith(overdue))
      expect(stdout).toContain('请核对')
      expect(status).toBe(0)
    })

    test('2 when there is no content to check', async () => {
      const { status, stdout, stderr } = await validate(emptyFolder())
      expect(stdout).toBe('')
      expect(stderr).toBe('没能检查：读不了文件夹 content；用 --root 写出内容所在的文件夹\n')
      expect(status).toBe(2)
    })

    test.each([
      [['--fast'], '没有 --fast 这个选项\n'],
      [['--formt', 'json'], '没有 --formt 这个选项；是不是 --format\n'],
      [['--root'], '--root 后面要写内容'],
      [['--max-warnings', '-1'], '--max-warnings 后面要写内容；内容以短横线开头的，写成 --max-warnings="-…"'],
      [['--help=yes'], '--help 后面不写内容'],
      [['--format', 'xml'], '--format 只能是 text、json、sarif、github、editor，这里写的是 xml'],
      [['--format', 'toString'], '--format 只能是 text、json、sarif、github、editor，这里写的是 toString'],
      [['--today', '2026-02-30'], '--today 要写成年-月-日，例如 2026-11-20，这里写的是 2026-02-30'],
      [['--max-warnings', 'few'], '--max-warnings 后面写一个数，例如 0'],
      [['--max-warnings', ''], '--max-warnings 后面写一个数，例如 0'],
      [['--max-warnings=-1'], '--max-warnings 后面写一个数，例如 0'],
      [['--root', 'contents'], '读不了文件夹 contents；用 --root 写出内容所在的文件夹'],
      [['content/docs/guides/rings.mdx'], '内容里没有 content/docs/guides/rings.mdx'],
      [['content/docs/guides/keys.mdx', 'docs/guide'], '内容里没有 docs/guide'],
      [['..'], '内容里没有 ..'],
    ])('2 when it does not understand %j', async (args, sentence) => {
      const { status, stdout, stderr } = await validate(projectWith(), ...args)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^没能检查：/)
      expect(stderr).toContain(sentence)
      expect(stderr).not.toMatch(/\n +at /)
      expect(status).toBe(2)
    })
  })

  test('shows the help after an option that it does not know', async () => {
    const { stderr } = await validate(projectWith(), '--fast')
    expect(stderr).toContain('用法：npm run validate')
  })

  test.each(['--help', '-h'])('explains every option with %s, without any content', async (option) => {
    const { status, stdout } = await runScript('validate.ts', [option], emptyFolder())
    for (const name of ['--root', '--format', '--today', '--max-warnings', '--watch', '--list-rules', '--help'])
      expect(stdout).toContain(`\n  ${name}`)
    expect(stdout).toContain('退出码')
    expect(status).toBe(0)
  })

  test('lists every rule with its level and its reason', async () => {
    const { status, stdout } = await runScript('validate.ts', ['--list-rules'], emptyFolder())
    expect(stdout.trimEnd().split('\n')).toEqual(rules.map(({ id, level, why }) => `${level}\t${id}\t${why}`))
    expect(status).toBe(0)
  })

  describe('takes the day that counts as today', () => {
    const project = () => projectWith(overdue)

    test('as told', async () => {
      const folder = project()
      const levels = async (day: string) => {
        const { stdout } = await runScript('validate.ts', ['--format', 'json', '--today', day, exampleFile], folder)
        return (JSON.parse(stdout) as JsonReport).messages.map(({ rule }) => rule)
      }
      expect(await levels('2026-04-30')).toEqual(['review-is-not-in-future'])
      expect(await levels('2026-07-30')).toEqual([])
      expect(await levels('2026-07-31')).toEqual(['review-is-not-overdue'])
    })

    test('from the clock when not told', async () => {
      const { status, stdout } = await runScript('validate.ts', ['--format', 'json', exampleFile], project())
      expect((JSON.parse(stdout) as JsonReport).messages.every(({ rule }) => rule.startsWith('review-is-not-'))).toBe(
        true,
      )
      expect([0, 1]).toContain(status)
    })
  })

  test('counts warnings against --max-warnings', async () => {
    const folder = projectWith(overdue)
    const statusWith = async (most: string) => (await validate(folder, '--max-warnings', most)).status
    expect(await statusWith('0')).toBe(1)
    expect(await statusWith('1')).toBe(0)
  })

  describe('looks only at', () => {
    const listed = async (cwd: string, ...args: string[]) => {
      const { status, stdout } = await validate(cwd, '--format', 'json', ...args)
      const report = JSON.parse(stdout) as JsonReport
      return { status, looked: report.files, files: [...new Set(report.messages.map(({ file }) => file))] }
    }
    const guide = Object.keys(brokenGuide)[0]!

    test('everything when nothing is named', async () => {
      expect(await listed(projectWith({ ...broken, ...brokenGuide }))).toEqual({
        status: 1,
        looked: soundCount + 3,
        files: [guide, exampleFile],
      })
    })

    test.each([
      ['a file, named from the top', `content/${exampleFile}`, 1],
      ['a file, named from the content folder', exampleFile, 1],
      ['a file, named with a dot before it', `./content/${exampleFile}`, 1],
      ['a file, named from the content folder with a dot before it', `./${exampleFile}`, 1],
      ['a folder, named from the top', 'content/docs/procedures', 2],
      ['a folder, named from the content folder', 'docs/procedures', 2],
      ['a folder, named with a slash behind it', 'content/docs/procedures/', 2],
      ['a folder, named from the content folder with a slash behind it', 'docs/procedures/', 2],
    ])('%s', async (_, path, looked) => {
      expect(await listed(projectWith({ ...broken, ...brokenGuide }), path)).toEqual({
        status: 1,
        looked,
        files: [exampleFile],
      })
    })

    test('a file, named whole', async () => {
      const folder = projectWith({ ...broken, ...brokenGuide })
      const path = resolve(folder, 'content', exampleFile)
      expect((await listed(folder, path)).files).toEqual([exampleFile])
    })

    test('several, each of them once', async () => {
      const folder = projectWith({ ...broken, ...brokenGuide })
      const { looked, files } = await listed(folder, guide, `content/${guide}`, 'docs/procedures')
      expect({ looked, files }).toEqual({ looked: 3, files: [guide, exampleFile] })
    })

    test('everything, when the content folder is named', async () => {
      const folder = projectWith({ ...broken, ...brokenGuide })
      expect((await listed(folder, 'content')).files).toEqual([guide, exampleFile])
    })

    test('a sound file, although others are not', async () => {
      const { status, looked } = await listed(projectWith(broken), 'docs/guides/keys.mdx')
      expect({ status, looked }).toEqual({ status: 0, looked: 1 })
    })

    test('the content of another folder with --root, from wherever it is called', async () => {
      const folder = projectWith({ ...broken, ...brokenGuide })
      const root = join(folder, 'content')
      expect((await listed(emptyFolder(), '--root', root)).files).toEqual([guide, exampleFile])
      expect((await listed(root, '--root', '.', exampleFile)).files).toEqual([exampleFile])
      expect((await listed(join(root, 'docs'), '--root', '..', 'guides')).files).toEqual([guide])
    })
  })

  describe('writes', () => {
    const folder = () => projectWith({ ...broken, ...overdue, ...broken, ...brokenGuide })

    test('JSON that says what the text says', async () => {
      const project = folder()
      const { status, stdout } = await validate(project, '--format', 'json')
      const report = JSON.parse(stdout) as JsonReport
      expect(report.count['must-fix']).toBe(report.messages.length)
      expect(report.messages).toContainEqual(
        expect.objectContaining({
          file: exampleFile,
          line: 11,
          level: 'must-fix',
          rule: 'way-leads-somewhere',
          what: sentence,
          help: '/help/messages/way-leads-somewhere/',
        }),
      )
      const { stdout: text } = await validate(project)
      expect(report.messages.filter(({ what }) => !text.includes(what))).toEqual([])
      expect(status).toBe(1)
    })

    test.each(['content', './content', 'content/'])('SARIF whose files stand below --root %s', async (root) => {
      const { status, stdout } = await validate(folder(), '--format', 'sarif', '--root', root)
      const log = JSON.parse(stdout)
      expect(log.version).toBe('2.1.0')
      const [{ tool, results }] = log.runs
      expect(results).toContainEqual(
        expect.objectContaining({
          ruleId: 'way-leads-somewhere',
          level: 'error',
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: `content/${exampleFile}` },
                region: { startLine: 11, startColumn: expect.any(Number) },
              },
            },
          ],
        }),
      )
      const described = tool.driver.rules.map(({ id }: { id: string }) => id)
      expect(results.filter(({ ruleId }: { ruleId: string }) => !described.includes(ruleId))).toEqual([])
      expect(status).toBe(1)
    })

    test.each(['content', './content', 'content/'])(
      'workflow commands whose files stand below --root %s',
      async (root) => {
        const { status, stdout } = await validate(folder(), '--format', 'github', '--root', root)
        const lines = stdout.trimEnd().split('\n')
        const command =
          /^::(?:error|warning|notice) file=(content\/[\w./-]+)(?:,line=\d+,col=\d+)?,title=[a-z-]+::[^\n]+$/
        expect(lines.filter((line) => !command.test(line))).toEqual([])
        expect(lines.some((line) => line.startsWith(`::error file=content/${exampleFile},line=11,`))).toBe(true)
        expect(lines.find((line) => line.includes('way-leads-somewhere'))).toContain(`::${sentence}%0A原因：`)
        expect(status).toBe(1)
      },
    )

    test('nothing to parse but a whole report when all is well', async () => {
      const project = projectWith()
      const said = async (format: string) => (await validate(project, '--format', format)).stdout
      expect(JSON.parse(await said('json'))).toEqual({
        files: soundCount,
        count: { 'must-fix': 0, check: 0, note: 0 },
        messages: [],
      })
      expect(JSON.parse(await said('sarif')).runs[0].results).toEqual([])
      expect(await said('github')).toBe('')
    })
  })

  test('lists all of 200 faults in one file', async () => {
    const links = Array.from({ length: 200 }, (_, index) => `见[钥匙](/guides/key-${index + 1}/)。\n`)
    const file = 'docs/guides/rings.mdx'
    const folder = projectWith({ [file]: `---\ntitle: 钥匙圈\n---\n\n${links.join('\n')}` })
    const { stdout } = await validate(folder, '--format', 'json')
    const { messages, count } = JSON.parse(stdout) as JsonReport
    expect(count['must-fix']).toBe(200)
    expect(messages.map(({ line }) => line)).toEqual(links.map((_, index) => 5 + 2 * index))
    const text = (await validate(folder)).stdout
    expect(text.match(/必须改  链接/g)).toHaveLength(200)
    expect(text).toContain(`200 处必须改，在 1 个文件里；其余 ${soundCount} 个文件没有问题。\n`)
  })
})
