import { expect, test } from 'vitest'
import { findings, type Files } from '../../support/content.ts'

const rule = 'link-address-is-whole'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string, more: Files = {}) => findings(rule, { ...page(text), ...more }, ['/form.pdf'])

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for the address that was not written, and for one that can be read', async () => {
  expect(await on('[雨伞]()\n[半价](/guides/50%/)')).toEqual([
    '5: 这个链接没有写网址 → 补上网址，例如 `[退款](/procedures/aftersales/refund-in-transit/)`，或去掉链接',
    '6: 链接 `/guides/50%/` 的写法读不出来 → 网址里的 `%` 写成 `%25`；站内网址以 / 开头、以 / 结尾，例如 `/procedures/aftersales/return-no-reason/`',
  ])
})

test('asks for the slash at the end', async () => {
  expect(await on('[钥匙](/guides/keys)\n[钥匙](/guides/keys#备用钥匙)')).toEqual([
    '5: 链接 `/guides/keys` 末尾少了斜杠 → 改成 `/guides/keys/`',
    '6: 链接 `/guides/keys#备用钥匙` 末尾少了斜杠 → 改成 `/guides/keys/#备用钥匙`',
  ])
})

test('asks for https:// where an address of another site begins without it', async () => {
  expect(await on('[查](www.track.example)\n[查](https：//track.example)')).toEqual([
    '5: 链接 `www.track.example` 的开头不是 `https://` → 改成 `https://www.track.example`',
    '6: 链接 `https：//track.example` 的开头不是 `https://` → 改成 `https://track.example`',
  ])
})

test('asks for the slash of a page that could not be read, and not of a draft or of what is not there', async () => {
  const notText = { 'docs/guides/shelves.mdx': new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7]) }
  expect(await on('[架子](/guides/shelves)', notText)).toEqual([
    '5: 链接 `/guides/shelves` 末尾少了斜杠 → 改成 `/guides/shelves/`',
  ])
  const draft = { 'docs/guides/doors.mdx': '---\ntitle: 门\ndraft: true\n---\n\n后门。\n' }
  expect(await on('[门](/guides/doors) [钥匙](/guides/kyes) [表](/form.pdf) [信](mailto:a@b.example)', draft)).toEqual(
    [],
  )
})
