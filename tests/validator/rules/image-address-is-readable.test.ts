import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'image-address-is-readable'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string) => findings(rule, page(text), ['/key.png', '/50%.png'])

test('is silent on the sound content, on images of the handbook and on one written into the page', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await on('![钥匙](/key.png) ![没有](/kye.png) ![半价](/50%25.png) ![点](data:image/png;base64,AAAA)')).toEqual(
    [],
  )
})

test('notices that no file was written', async () => {
  expect(await on('![钥匙]()')).toEqual([
    '5: 这张图片没有写是哪个文件 → 补上图片的位置，例如 `![图里是什么](/文件名.png)`；用不上就删掉',
  ])
})

test('says how to write a per cent sign, of which the site could not be made', async () => {
  expect(await on('![半价](/50%.png)\n\n![半价](./50%off.png)')).toEqual([
    '5: 图片 `/50%.png` 里有单独的 `%`，网站会生成不出来 → 改成 `/50%25.png`，或者给文件换一个没有 `%` 的名字',
    '7: 图片 `./50%off.png` 里有单独的 `%`，网站会生成不出来 → 改成 `./50%25off.png`，或者给文件换一个没有 `%` 的名字',
  ])
})

test('leaves images of other sites and of one computer to another rule', async () => {
  expect(await on('![钥匙](https://shop.example/50%.png) ![钥匙](file:///C:/50%.png)')).toEqual([])
})
