import { expect, test } from 'vitest'
import { withTitleAsText } from '../../src/site/title-as-text.ts'

test('a title with a tag is text in the head', () => {
  const head = [
    { tag: 'meta', content: '' },
    { tag: 'title', content: '</title><script>x</script>退货 & 换货 | 客服手册' },
  ]
  expect(withTitleAsText(head)).toEqual([
    { tag: 'meta', content: '' },
    { tag: 'title', content: '&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;退货 &amp; 换货 | 客服手册' },
  ])
})
