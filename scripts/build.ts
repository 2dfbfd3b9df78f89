import { existsSync } from 'node:fs'
import { readOptions } from './read-options.ts'
import { run } from './run.ts'

const help = `用法：npm run build

检查内容，再把网站生成到 dist。有必须改的地方就停下来。网站以后的网址写在环境变量 SITE_URL 里。
`

/** Checks the content, then builds the site: what must be fixed keeps it from being built. */
try {
  const { values } = readOptions({ options: { help: { type: 'boolean', short: 'h' } } }, help)
  if (values.help) process.stdout.write(help)
  else {
    process.exitCode = await run('node', ['scripts/validate.ts'])
    if (process.exitCode !== 0) process.stdout.write(`\n${sayRefused()}\n`)
    else {
      process.exitCode = await run('astro', ['build'])
      if (process.exitCode !== 0) process.stdout.write('\n网站没有生成完，dist 里的可能不全，不要放到服务器上。\n')
    }
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

/** That nothing was built, and what stands in `dist` now. */
function sayRefused(): string {
  return `网站没有生成${existsSync('dist') ? '，dist 里还是旧的' : ''}。改好上面必须改的地方，再运行一次。`
}
