import { describe, expect, test } from 'vitest'
import { runScript } from '../support/command.ts'
import { emptyFolder } from '../support/folder.ts'

describe.each(['build.ts', 'start.ts', 'preview.ts'])('%s', { timeout: 60_000 }, (script) => {
  test.each(['--help', '-h'])('explains itself with %s and builds nothing', async (option) => {
    const { status, stdout, stderr } = await runScript(script, [option], emptyFolder())
    expect(stdout).toMatch(/^用法：npm (run )?(build|start|preview)/)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test.each([
    [['--fast'], '没有 --fast 这个选项\n\n用法：npm'],
    [['fast'], '不知道「fast」是什么'],
  ])('refuses %j in our words and builds nothing', async (args, sentence) => {
    const { status, stdout, stderr } = await runScript(script, args, emptyFolder())
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/\n +at /)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

test.each(['abc', '0', '65536', '80.5'])('start.ts refuses port %s', async (port) => {
  const { status, stderr } = await runScript('start.ts', ['--port', port], emptyFolder())
  expect(stderr).toBe(`--port 后面写 1 到 65535 之间的数，这里写的是 ${port}\n`)
  expect(status).toBe(2)
})
