import { freePort } from './free-port.ts'
import { readOptions } from './read-options.ts'
import { readPort } from './read-port.ts'
import { run } from './run.ts'
import { serveFolder } from './serve-folder.ts'

const help = `用法：npm start -- [--port 端口]

检查内容、生成网站，再在这台电脑上打开它：默认 http://localhost:4321，端口被占用时用下一个空着的。
`

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

async function main(): Promise<number> {
  const { values } = readOptions(
    { options: { port: { type: 'string', default: '4321' }, help: { type: 'boolean', short: 'h' } } },
    help,
  )
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  return start(readPort(values.port))
}

async function start(wanted: number): Promise<number> {
  const port = await freePort(wanted)
  process.env['SITE_URL'] ??= `http://localhost:${port}`
  const status = await run('npm', ['run', '--silent', 'build'])
  if (status !== 0) return status
  if (port !== wanted) process.stdout.write(`端口 ${wanted} 已被占用，改用 ${port}。\n`)
  await serveFolder('dist', port)
  process.stdout.write(`\n客服手册已经打开：http://localhost:${port}\n按 Ctrl+C 关闭。\n\n`)
  return 0
}
