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
    if (process.exitCode === 0) process.exitCode = await run('astro', ['build'])
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
