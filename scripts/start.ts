import { parseArgs } from 'node:util'
import { freePort } from './free-port.ts'
import { run } from './run.ts'

const help = `用法：npm start -- [--port 端口]

检查内容、生成网站，再在这台电脑上打开它：默认 http://localhost:4321，端口被占用时用下一个空着的。
`

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, help: { type: 'boolean', short: 'h' } },
})
const wanted = Number(values.port)

if (values.help) {
  process.stdout.write(help)
} else if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  process.stderr.write(`--port 后面写 1 到 65535 之间的数，这里写的是 ${values.port}\n`)
  process.exitCode = 2
} else {
  await start()
}

async function start(): Promise<void> {
  const port = await freePort(wanted)
  process.env['SITE_URL'] ??= `http://localhost:${port}`
  process.exitCode = await run('npm', ['run', '--silent', 'build'])
  if (process.exitCode !== 0) return
  if (port !== wanted) process.stdout.write(`端口 ${wanted} 已被占用，改用 ${port}。\n`)
  process.stdout.write(`\n客服手册已经打开：http://localhost:${port}\n按 Ctrl+C 关闭。\n\n`)
  process.exitCode = await run('astro', ['preview', '--port', String(port)])
}
