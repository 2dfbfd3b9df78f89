import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { serveFolder, type ServedFolder } from '../../scripts/serve-folder.ts'
import { writeFiles } from '../support/folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'kefu-test-'))
let served: ServedFolder

beforeAll(async () => {
  writeFiles(folder, {
    'index.html': '首页',
    '404.html': '没有这个页面',
    'help/index.html': '帮助',
    'help/七天 a.txt': '七天',
    'app.js': '1',
  })
  served = await serveFolder(folder, await freePort(47_800), '127.0.0.1')
})

afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true })
})

const ask = async (path: string, method = 'GET') => {
  const response = await fetch(`http://127.0.0.1:${served.port}${path}`, { method, redirect: 'manual' })
  const header = (name: string) => response.headers.get(name)
  return { status: response.status, text: await response.text(), to: header('location'), type: header('content-type') }
}

test('a folder is answered by its index.html, a file by what it is', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, text: '首页', type: 'text/html; charset=utf-8' })
  expect(await ask('/help/')).toMatchObject({ status: 200, text: '帮助' })
  expect(await ask('/app.js?v=1')).toMatchObject({ status: 200, text: '1', type: 'text/javascript; charset=utf-8' })
  expect(await ask('/help/%E4%B8%83%E5%A4%A9%20a.txt')).toMatchObject({ status: 200, text: '七天' })
  expect(await ask('/help/', 'HEAD')).toMatchObject({ status: 200, text: '' })
})

test('the address of a folder without its slash leads to the one with it, query and all', async () => {
  expect(await ask('/help')).toMatchObject({ status: 301, to: '/help/' })
  expect(await ask('/help?q=1')).toMatchObject({ status: 301, to: '/help/?q=1' })
})

test.each(['/nothing', '/nothing/', '/app.js/', '/%', '/%00', '/..%2f..%2fetc%2fpasswd', '/%5c..%5c..'])(
  '%s is answered with the 404 page of the site, in Chinese',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: '没有这个页面' })
  },
)

test('an address that begins with two slashes does not lead to another host', async () => {
  expect((await ask('//help')).to ?? '').not.toMatch(/^\/\//)
})
