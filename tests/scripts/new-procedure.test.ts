import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { stages } from '../../src/reference/stages.ts'
import { runScript } from '../support/command.ts'
import { emptyFolder, projectWith } from '../support/folder.ts'

const create = (folder: string, ...args: string[]) => runScript('new-procedure.ts', args, folder)

/** The options of a procedure that can be written, some of them changed; `null` leaves one out. */
function options(changed: Record<string, string | null> = {}): string[] {
  const all = { '--stage': 'aftersales', '--id': 'lost-key', '--title': '丢了钥匙', ...changed }
  return Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [name, value]))
}

const proceduresOf = (folder: string) =>
  readdirSync(join(folder, 'content/docs/procedures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()

describe('npm run new:procedure', { timeout: 60_000 }, () => {
  test.each(stages.map(({ id }) => id))('writes a draft for %s that the check accepts', async (stage) => {
    const folder = projectWith()
    const { status, stdout, stderr } = await create(folder, ...options({ '--stage': stage }))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const file = `content/docs/procedures/${stage}/lost-key.mdx`
    expect(stdout).toBe(
      `写好了 ${file}，是草稿，不会发布\n换成你的内容，删掉 draft: true 那一行，再运行：npm run validate -- ${file}\n`,
    )
    const text = readFileSync(join(folder, file), 'utf8')
    const { reviewed, ...frontmatter } = parse(text.split('---\n')[1]!)
    expect(frontmatter).toMatchObject({
      title: '丢了钥匙',
      owner: 'aftersales',
      deputy: 'shiftlead',
      version: 1,
      draft: true,
    })
    // The day of the review is the day on which it was written: only then is it neither overdue nor still to come.
    const check = await runScript('validate.ts', ['--format', 'json', '--today', reviewed, file], folder)
    expect(JSON.parse(check.stdout)).toMatchObject({ files: 1, messages: [] })
    expect(check.status).toBe(0)
  })

  test('names the roles that it was told', async () => {
    const folder = projectWith()
    await create(folder, ...options({ '--owner': 'shiftlead', '--deputy': 'aftersales' }))
    const text = readFileSync(join(folder, 'content/docs/procedures/aftersales/lost-key.mdx'), 'utf8')
    expect(text).toContain('\nowner: shiftlead\ndeputy: aftersales\n')
    expect(text.match(/ role="shiftlead"/g)).toHaveLength(3)
  })

  test.each([
    '钥匙: 丢了',
    '"丢了" 钥匙 #1',
    "'钥匙' - key",
    '钥匙 <丢了> {没有}',
    '  丢了钥匙  ',
    '2026-11-20',
    '0b11',
  ])('keeps a title that would trip the front matter: %s', async (title) => {
    const folder = projectWith()
    expect((await create(folder, ...options({ '--title': title }))).status).toBe(0)
    const file = 'content/docs/procedures/aftersales/lost-key.mdx'
    const frontmatter = parse(readFileSync(join(folder, file), 'utf8').split('---\n')[1]!)
    expect(frontmatter.title).toBe(title.trim())
    const check = await runScript('validate.ts', ['--today', frontmatter.reviewed, file], folder)
    expect(check.stdout).toBe('检查了 1 个文件，没有发现问题。\n')
  })

  test('puts a title that was typed on two lines on one', async () => {
    const folder = projectWith()
    expect((await create(folder, ...options({ '--title': '丢了\n 钥匙' }))).status).toBe(0)
    const text = readFileSync(join(folder, 'content/docs/procedures/aftersales/lost-key.mdx'), 'utf8')
    expect(text).toContain('\ntitle: 丢了 钥匙\n')
  })

  test('refuses a title that the check objects to, and writes nothing', async () => {
    const folder = projectWith()
    const { status, stdout } = await create(folder, ...options({ '--title': '鑰匙丢了' }))
    expect(stdout).toContain('没有写文件，先改一改再来')
    expect(stdout).toContain('第 2 行第 8 列  必须改  标题「鑰匙丢了」里繁体和简体混着写')
    expect(status).toBe(1)
    expect(proceduresOf(folder)).toEqual(['aftersales/found-key.mdx'])
  })

  test.each([
    { '--stage': '售后' },
    { '--stage': '售后', '--owner': '售后客服', '--deputy': '客服组长' },
    { '--deputy': '组长' },
  ])('takes names for ids: %j', async (changed) => {
    const folder = projectWith()
    expect((await create(folder, ...options(changed))).status).toBe(0)
    const text = readFileSync(join(folder, 'content/docs/procedures/aftersales/lost-key.mdx'), 'utf8')
    expect(text).toContain('\nowner: aftersales\ndeputy: shiftlead\n')
  })

  test.each([
    // npm run new:procedure --stage aftersales --id lost-key --title "丢了 钥匙"
    [{ stage: 'true', id: 'true', title: 'true' }, ['aftersales', 'lost-key', '丢了 钥匙']],
    [{ stage: 'true', id: 'true', title: 'true' }, ['丢了 钥匙', 'lost-key', '售后'], '售后'],
    [{ stage: 'aftersales', id: 'lost-key', title: '丢了 钥匙' }, []],
    [{ stage: 'true', id: 'lost-key', title: 'true' }, ['aftersales', '丢了 钥匙']],
  ] as [Record<string, string>, string[], string?][])(
    'says that the lone -- is missing, and the command to type: %j %j',
    async (taken, loose, stage = 'aftersales') => {
      const folder = projectWith()
      const env = Object.fromEntries(Object.entries(taken).map(([name, value]) => [`npm_config_${name}`, value]))
      const { status, stderr } = await runScript('new-procedure.ts', loose, folder, env)
      const written = stage === 'aftersales' ? stage : `"${stage}"`
      expect(stderr).toBe(
        `\`new:procedure\` 后面漏了单独的 \`--\`，选项都被 npm 拿走了。这样写：\n\n  npm run new:procedure -- --stage ${written} --id lost-key --title "丢了 钥匙"\n`,
      )
      expect(status).toBe(2)
      expect(proceduresOf(folder)).toEqual(['aftersales/found-key.mdx'])
    },
  )

  test('tells the owner from the stage, the short name and the title when the lone -- is missing', async () => {
    const env = { npm_config_stage: 'true', npm_config_id: 'true', npm_config_title: 'true', npm_config_owner: 'true' }
    const words = ['丢了钥匙', 'shiftlead', 'lost-key', 'aftersales']
    const { stderr } = await runScript('new-procedure.ts', words, projectWith(), env)
    expect(stderr).toContain('-- --stage aftersales --owner shiftlead --id lost-key --title "丢了钥匙"\n')
  })

  test('says what else to do when the procedure was planned', async () => {
    const { stdout } = await create(projectWith(), ...options({ '--id': 'lost-property', '--stage': 'supervision' }))
    expect(stdout).toContain('写完以后，从 content/reference/planned.yaml 里删掉 lost-property 这一条。\n')
  })

  test('writes into the content of another folder with --root', async () => {
    const folder = projectWith()
    const { status } = await create(emptyFolder(), ...options({ '--root': join(folder, 'content') }))
    expect(status).toBe(0)
    expect(proceduresOf(folder)).toEqual(['aftersales/found-key.mdx', 'aftersales/lost-key.mdx'])
  })

  test.each(['--help', '-h'])('explains itself with %s', async (option) => {
    const { status, stdout } = await create(emptyFolder(), option)
    for (const name of ['--stage', '--id', '--title', '--owner', '--deputy', '--root', '--help'])
      expect(stdout).toContain(`\n  ${name}`)
    for (const { id } of stages) expect(stdout).toContain(id)
    expect(status).toBe(0)
  })

  test.each([
    [{ '--id': 'Lost-Key' }, '短名 Lost-Key 只能用小写英文字母、数字和短横线，例如 late-return-request'],
    [{ '--id': 'lost key' }, '短名 lost key 只能用小写英文字母、数字和短横线'],
    [{ '--id': '丢了钥匙' }, '短名 丢了钥匙 只能用小写英文字母、数字和短横线'],
    [{ '--id': 'lost--key' }, '短名 lost--key 只能用小写英文字母、数字和短横线'],
    [{ '--id': '../lost-key' }, '短名 ../lost-key 只能用小写英文字母、数字和短横线'],
    [{ '--id': 'lost-key.mdx' }, '短名 lost-key.mdx 只能用小写英文字母、数字和短横线'],
    [{ '--id': 'index' }, '短名 index 是留给目录页的'],
    [{ '--id': 'found-key' }, '已经有叫 found-key 的流程：docs/procedures/aftersales/found-key.mdx'],
    [
      { '--id': 'found-key', '--stage': 'presales' },
      '已经有叫 found-key 的流程：docs/procedures/aftersales/found-key.mdx',
    ],
    [
      { '--stage': 'after-sales' },
      '没有 after-sales 这个阶段；可以写：presales（售前）、insales（售中）、aftersales（售后）、logistics（仓储物流）、supervision（督导与管理）',
    ],
    [{ '--owner': 'porter' }, '角色清单里没有 porter；可以写：aftersales（售后客服）、shiftlead（客服组长）'],
    [{ '--deputy': 'porter' }, '角色清单里没有 porter；可以写：aftersales（售后客服）、shiftlead（客服组长）'],
    [{ '--deputy': 'aftersales' }, '负责人和代办人都是 aftersales；用 --owner 或 --deputy 换一个角色'],
    [{ '--owner': 'shiftlead' }, '负责人和代办人都是 shiftlead；用 --owner 或 --deputy 换一个角色'],
    [{ '--title': ' 捡到钥匙 ' }, '已经有标题是「捡到钥匙」的流程：docs/procedures/aftersales/found-key.mdx'],
    [{ '--title': '失物处理' }, '「失物处理」在编写中的清单里，短名是 lost-property；写 --id lost-property'],
    [{ '--deputy': '客服' }, '角色清单里没有 客服；可以写：aftersales（售后客服）、shiftlead（客服组长）'],
    [{ '--stage': null }, '还缺 --stage'],
    [{ '--id': null }, '还缺 --id'],
    [{ '--title': null }, '还缺 --title'],
    [{ '--title': ' ' }, '还缺 --title'],
    [{ '--stage': null, '--title': null }, '还缺 --stage、--title'],
    [{ '--root': 'contents' }, '读不了文件夹 contents；用 --root 写出内容所在的文件夹'],
    [{ '--colour': 'red' }, '没有 --colour 这个选项'],
    [{ '--title': '丢了', 钥匙: '' }, '不知道「钥匙」是什么'],
  ] as [Record<string, string | null>, string][])('refuses %j and writes nothing', async (changed, sentence) => {
    const folder = projectWith()
    const { status, stdout, stderr } = await create(folder, ...options(changed))
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/\n +at /)
    expect(stdout).toBe('')
    expect(status).toBe(2)
    expect(proceduresOf(folder)).toEqual(['aftersales/found-key.mdx'])
  })

  test('refuses the id of a draft, and leaves the draft as it is', async () => {
    const draft = '---\ntitle: 丢了钥匙\ndraft: true\n---\n'
    const folder = projectWith({ 'docs/procedures/insales/lost-key.mdx': draft })
    for (const stage of ['insales', 'aftersales']) {
      const { status, stderr } = await create(folder, ...options({ '--stage': stage }))
      expect(status).toBe(2)
      expect(stderr).toContain('docs/procedures/insales/lost-key.mdx')
    }
    expect(readFileSync(join(folder, 'content/docs/procedures/insales/lost-key.mdx'), 'utf8')).toBe(draft)
    expect(existsSync(join(folder, 'content/docs/procedures/aftersales/lost-key.mdx'))).toBe(false)
  })
})
