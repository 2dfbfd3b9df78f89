import { existsSync } from 'node:fs'
import { freePort } from './free-port.ts'
import { readOptions } from './read-options.ts'
import { readPort } from './read-port.ts'
import { serveFolder } from './serve-folder.ts'

const help = `用法：npm run preview -- [--port 端口] [--host 地址]

打开 dist 里已经生成的网站：默认 http://localhost:4321，端口被占用时用下一个空着的。

  --host 地址   让别的电脑也能打开：写 0.0.0.0
`

try {
  const { values } = readOptions(
    {
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'string', default: 'localhost' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    help,
  )
  if (values.help) process.stdout.write(help)
  else if (!existsSync('dist/index.html')) throw new Error('dist 里没有网站：先运行 npm run build')
  else {
    const { port } = await serveFolder('dist', await freePort(readPort(values.port)), values.host)
    process.stdout.write(`dist 里的网站：http://${values.host}:${port}\n按 Ctrl+C 关闭。\n`)
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
