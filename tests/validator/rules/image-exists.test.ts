import { expect, test } from 'vitest'
import { findings, messagesOf } from '../../support/content.ts'

const rule = 'image-exists'

const publicFiles = ['/key.png', '/图片/钥匙 一.png', '/50%.png']
const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string) => findings(rule, page(text), publicFiles)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the nearest image in public, also for capital letters', async () => {
  expect(await on('![钥匙](/kye.png)\n\n![钥匙](/Key.png)')).toEqual([
    '5: public 文件夹里没有图片 `/kye.png` → 是不是 `/key.png`？',
    '7: public 文件夹里没有图片 `/Key.png` → 改成 `/key.png`',
  ])
})

test('suggests the image of the same name in another folder', async () => {
  expect(await on('![钥匙](/public/key.png)\n![钥匙](../../public/key.png)')).toEqual([
    '5: public 文件夹里没有图片 `/public/key.png` → 是不是 `/key.png`？',
    '6: 这一页旁边没有图片 `../../public/key.png` → 是不是 `/key.png`？',
  ])
})

test('says where an image belongs when nothing is near', async () => {
  expect(await on('![货架](/shelf-left.png)\n![货架](shelf-left.png)')).toEqual([
    '5: public 文件夹里没有图片 `/shelf-left.png` → 把图片放进 public 文件夹，再检查文件名的大小写',
    '6: 这一页旁边没有图片 `shelf-left.png` → 把图片放在同一个文件夹里，再检查文件名的大小写',
  ])
})

test('finds an image beside the page, by its exact name', async () => {
  const images = { 'docs/guides/shelf.png': '', 'docs/门.png': '' }
  const text = '![货架](shelf.png) ![货架](./shelf.png) ![门](../门.png) ![货架](Shelf.png)'
  expect(await findings(rule, { ...page(text), ...images })).toEqual([
    '5: 这一页旁边没有图片 `Shelf.png` → 把图片放在同一个文件夹里，再检查文件名的大小写',
  ])
})

test('points at the definition that several images name, once', async () => {
  expect(await on('![钥匙][photo] ![又一把][photo]\n\n![photo]\n\n[photo]: /kye.png')).toEqual([
    '9: public 文件夹里没有图片 `/kye.png` → 是不是 `/key.png`？',
  ])
  expect(await on('![钥匙][photo] ![photo]\n\n[photo]: /key.png')).toEqual([])
})

test('leaves film, sound and frames to the rule about links', async () => {
  expect(await on('<video src="/kye.mp4" />\n\n<iframe src="https://a.example/"></iframe>')).toEqual([])
})

test('accepts Chinese names, spaces and an image written into the page', async () => {
  expect(await on('![一](</图片/钥匙 一.png>) ![二](/50%25.png)')).toEqual([])
  expect(await on('![一](/%E5%9B%BE%E7%89%87/%E9%92%A5%E5%8C%99%20%E4%B8%80.png)')).toEqual([])
  expect(await on('![点](data:image/png;base64,AAAA) `![钥匙](/kye.png)`')).toEqual([])
})

test('looks into tags and keeps the place behind emoji, a byte order mark and Windows line ends', async () => {
  const { 'docs/guides/parcels.mdx': text } = page(
    '📦📦 见 ![钥匙](/kye.png)\n\n<img\n  src="/kye.png"\n  alt="钥匙"\n/>',
  )
  const files = { 'docs/guides/parcels.mdx': `\uFEFF${text.replaceAll('\n', '\r\n')}` }
  const messages = await messagesOf(rule, files, publicFiles)
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:8', '8:8'])
})

test('leaves to others what is no file of the handbook, and what cannot be read', async () => {
  expect(
    await on('![钥匙](https://shop.example/key.png) ![钥匙](file:///C:/key.png) ![钥匙]() ![半价](/51%.png)'),
  ).toEqual([])
})
