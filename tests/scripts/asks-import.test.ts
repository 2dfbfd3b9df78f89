import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runScript } from '../support/command.ts'
import { projectWith } from '../support/folder.ts'

const run = (folder: string, ...args: string[]) => runScript('asks-import.ts', args, folder)
const csv = (...rows: string[]) => `\uFEFF说法,次数,结果,第一次,最后一次\r\n${rows.map((row) => `${row}\r\n`).join('')}`
const day = '2026-11-01,2026-11-30'

const asks = '- of: found-key\n  questions:\n    - 捡到钥匙交给谁 # 常问\n    - 有人丢了钥匙\n- of: off-topic\n  questions:\n    - 午饭吃什么\n' // prettier-ignore

/** A project with questions, and exports beside its content. */
function project(files: Record<string, string> = {}): string {
  const folder = projectWith({ 'asks/found-key.yaml': asks, 'asks/others.yaml': null })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

const asksOf = (folder: string) => readFileSync(join(folder, 'content/asks/found-key.yaml'), 'utf8')

describe('npm run asks:import', { timeout: 60_000 }, () => {
  test('lists what exports hold by count with likely places, and writes a draft to fill in', async () => {
    const folder = project({
      'a.csv': csv(`钥匙捡到了给谁,2,没找到,${day}`, `有人丢了鑰匙,9,没点开,${day}`, `13912345678,1,没找到,${day}`),
      'b.csv': csv(`钥匙 捡到了给谁？,3,没有把握,${day}`, `午饭给谁吃,1,没找到,${day}`, `'=1+1 的,1,没找到,${day}`),
    })
    const { status, stdout, stderr } = await run(folder, 'a.csv', 'b.csv')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^读了 2 个文件、6 行，合成 4 句；没有列：.*可能带个人信息的 1 行。\n/)
    expect(stdout).toMatch(/5 次 {2}钥匙 捡到了给谁？（没有把握）\n {6}found-key {2}《捡到钥匙》\n/)
    expect(stdout).toMatch(/午饭给谁吃（没找到）\n {6}像是手册不管的事：off-topic\n/)
    expect(stdout.indexOf('5 次')).toBeLessThan(stdout.indexOf('1 次'))
    const draft = readFileSync(join(folder, 'asks-draft.yaml'), 'utf8')
    expect(draft).toContain('# 5 次，没有把握。最像：\n#   found-key  《捡到钥匙》，像「捡到钥匙交给谁」\n- ask: 钥匙 捡到了给谁？\n  of:\n') // prettier-ignore
    expect((parse(draft) as { ask: string; of: null }[]).map(({ ask, of }) => [ask, of])).toContainEqual([
      '=1+1 的',
      null,
    ])
    expect(draft).not.toContain('139')
    // Never over what somebody has filled in.
    const again = await run(folder, 'a.csv')
    expect(again).toMatchObject({ status: 2, stdout: '' })
    expect(again.stderr).toContain('已经有 asks-draft.yaml')
    expect((await run(folder, 'a.csv', '--draft', 'other.yaml')).status).toBe(0)
  })

  test('writes what was chosen where it belongs, once, and the check only wants more of them', async () => {
    const folder = project({
      'd.yaml': `# 我选的
- ask: 钥匙没人领咋办
  of: found-key
- ask: 登记完了呢
  of: found-key#log-it
- ask: 失物放多久
  of: lost-property
- ask: 头一句咋说
  of: /replies/#as-open
- ask: 晚上吃什么
  of: off-topic
- ask: 捡到钥匙 交给谁？
  of: found-key
- ask: 不要的
  of:
- ask: 也不要
`,
    })
    const { status, stdout, stderr } = await run(folder, '--write', 'd.yaml')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toBe(
      [
        '写好了 5 句：',
        'content/asks/found-key.yaml  found-key：「钥匙没人领咋办」',
        'content/asks/found-key.yaml  found-key#log-it：「登记完了呢」',
        'content/asks/lost-property.yaml  lost-property：「失物放多久」',
        'content/asks/replies.yaml  /replies/#as-open：「头一句咋说」',
        'content/asks/found-key.yaml  off-topic：「晚上吃什么」',
        '已经有的 1 句没有再写。',
        '接着运行：npm run validate',
        '',
      ].join('\n'),
    )
    expect(asksOf(folder)).toBe(
      `${asks.replace('有人丢了钥匙\n', '有人丢了钥匙\n    - 钥匙没人领咋办\n')}    - 晚上吃什么\n- of: found-key#log-it\n  questions:\n    - 登记完了呢\n`,
    )
    expect(readdirSync(join(folder, 'content/asks')).sort()).toEqual(['found-key.yaml', 'lost-property.yaml', 'replies.yaml']) // prettier-ignore
    const check = await runScript('validate.ts', ['--format', 'json', '--today', '2026-11-30', 'content/asks'], folder)
    const { files, messages } = JSON.parse(check.stdout) as { files: number; messages: { rule: string }[] }
    expect(files).toBe(3)
    // A place that has its first question is told that there are few.
    expect(new Set(messages.map(({ rule }) => rule))).toEqual(new Set(['asks-are-enough']))
    const after = asksOf(folder)
    expect(await run(folder, '--write', 'd.yaml')).toMatchObject({ status: 0, stdout: '已经有的 6 句没有再写。\n' })
    expect(asksOf(folder)).toBe(after)
  })

  test.each([
    [
      'an unknown procedure',
      '- ask: 钥匙\n  of: fund-key\n',
      'd.yaml:2 找不到 `fund-key`，写给它的 1 条相似问没有地方答；改了名字的，写新的短名（是不是 `found-key`',
    ],
    ['an unknown step', '- ask: 钥匙\n  of: found-key#log\n', 'd.yaml:2 《捡到钥匙》里没有 `log` 这一步；'],
    ['a step of what is not written', '- ask: 钥匙\n  of: lost-property#a\n', 'd.yaml:2 《失物处理》还没写，没有步骤'],
    ['an unknown page', '- ask: 钥匙\n  of: /reply/\n', 'd.yaml:2 网站上没有 `/reply/` 这个地址；'],
    [
      'an unknown place of a page',
      '- ask: 钥匙\n  of: /replies/#as-opn\n',
      'd.yaml:2 `/replies/` 上没有 `as-opn` 这一处；',
    ],
    ['two places', '- ask: 钥匙\n  of: found-key\n- ask: 钥匙？\n  of: off-topic\n', 'd.yaml:4 「钥匙？」归到了两处'],
    [
      'a mobile number',
      '- ask: 139 1234 5678 的钥匙\n  of: found-key\n',
      'd.yaml:2 「139 1234 5678 的钥匙」可能带个人信息',
    ],
    ['signs only', '- ask: ？？\n  of: found-key\n', 'd.yaml:2 「？？」里没有字'],
    ['another key', '- ask: 钥匙\n  off: found-key\n', 'd.yaml:2 '],
    ['no YAML', '- ask: [钥匙\n  of: found-key\n', 'd.yaml:'],
    ['no list', '钥匙\n', 'd.yaml:1 待选的问法应该是一个列表'],
  ])('refuses %s, with file and line, and writes nothing', async (_, draft, message) => {
    const sound = '- ask: 好的一句\n  of: found-key\n'
    const folder = project({ 'd.yaml': draft.includes('- ask: ') ? `${draft}${sound}` : draft })
    const { status, stdout, stderr } = await run(folder, '--write', 'd.yaml')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(asksOf(folder)).toBe(asks)
    expect(readdirSync(join(folder, 'content/asks'))).toEqual(['found-key.yaml'])
  })

  test.each<[string, string[], string]>([
    ['nothing to read', [], '还没写要读哪个 CSV'],
    ['a file that is not there', ['none.csv'], '没有 none.csv 这个文件'],
    ['a file without the column', ['x.csv'], 'x.csv:1 第一行没有「说法」这一列'],
    ['both at once', ['x.csv', '--write', 'd.yaml'], '--write 一次写一份待选'],
    ['an unknown option', ['x.csv', '--wirte'], '没有 --wirte 这个选项；是不是 --write'],
    ['another folder', ['x.csv', '--root', 'none'], '读不了文件夹 none'],
    ['a draft that is not there', ['--write', 'none.yaml'], '没有 none.yaml 这个文件'],
  ])('says what is wrong with %s', async (_, args, message) => {
    const folder = project({ 'x.csv': '甲,乙\n1,2\n' })
    const { status, stdout, stderr } = await run(folder, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(existsSync(join(folder, 'asks-draft.yaml'))).toBe(false)
  })

  test('does not touch questions that cannot be read', async () => {
    const folder = project({ 'd.yaml': '- ask: 钥匙\n  of: found-key\n', 'content/asks/found-key.yaml': '- of: [' })
    const { status, stderr } = await run(folder, '--write', 'd.yaml')
    expect(status).toBe(2)
    expect(stderr).toContain('content/asks 里有写错的，先运行 npm run validate')
    expect(asksOf(folder)).toBe('- of: [')
  })

  test('writes none where one of the files cannot be written', async () => {
    const folder = project({ 'd.yaml': '- ask: 钥匙\n  of: found-key\n- ask: 失物\n  of: lost-property\n' })
    mkdirSync(join(folder, 'content/asks/lost-property.yaml'))
    const { status, stdout, stderr } = await run(folder, '--write', 'd.yaml')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('读不了 content/asks/lost-property.yaml')
    expect(asksOf(folder)).toBe(asks)
    expect(readdirSync(join(folder, 'content/asks'))).toHaveLength(2)
  })

  test('gives the command when the lone -- was left out', async () => {
    const { status, stderr } = await runScript('asks-import.ts', ['d.yaml'], project(), { npm_config_write: 'true' })
    expect(status).toBe(2)
    expect(stderr).toContain('npm run asks:import -- --write d.yaml')
  })

  test('shows its help', async () => {
    const { status, stdout } = await run(project(), '--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^用法：npm run asks:import/)
  })
})
