import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'image-is-kept-here'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string) => findings(rule, page(text), ['/key.png', '/50%.png'])

test('is silent on the sound content, on images of the handbook and on one written into the page', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await on('![钥匙](/key.png) ![没有](/kye.png) ![半价](/50%25.png) ![点](data:image/png;base64,AAAA)')).toEqual(
    [],
  )
})

test('does not take images from other sites or from one computer', async () => {
  const written = `![钥匙](https://shop.example/key.png)
![钥匙](//shop.example/key.png)
![钥匙](C:\\桌面\\key.png)
![钥匙](file:///C:/key.png)`
  expect(await on(written)).toEqual([
    '5: 图片 `https://shop.example/key.png` 在别的网站上 → 把图片存进 public 文件夹，写成 `/文件名.png`；断网时也能看',
    '6: 图片 `//shop.example/key.png` 在别的网站上 → 把图片存进 public 文件夹，写成 `/文件名.png`；断网时也能看',
    '7: 图片 `C:\\桌面\\key.png` 只在写的人自己的电脑上 → 把图片存进 public 文件夹，写成 `/文件名.png`',
    '8: 图片 `file:///C:/key.png` 只在写的人自己的电脑上 → 把图片存进 public 文件夹，写成 `/文件名.png`',
  ])
})

test('speaks of a definition that several images name once, and not of what cannot be read', async () => {
  expect(await on('![钥匙][photo] ![又一把][photo]\n\n[photo]: https://shop.example/key.png')).toEqual([
    expect.stringMatching(/^7: 图片 `https:/),
  ])
  expect(await on('![钥匙]() ![半价](/50%.png)')).toEqual([])
})
