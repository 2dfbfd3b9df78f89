import { defineFaultRule } from '../rule.ts'

/** A link, an image or a box that was typed is one. */
export default defineFaultRule({
  id: 'mark-takes-effect',
  why: '链接点不了，图片看不到，提示框没有框，客服看到的是一串符号',
})
