import { defineFaultRule } from '../rule.ts'

/** No tag runs code or sets its own looks. */
export default defineFaultRule({
  id: 'tag-is-harmless',
  why: '页面里的代码会在客服的电脑上运行，自己定的颜色换了主题就看不清',
})
