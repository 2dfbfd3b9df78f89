import { defineFaultRule } from '../rule.ts'

/** Every word that was typed is shown. */
export default defineFaultRule({
  id: 'text-is-shown',
  why: '写了却不显示的话，客服永远看不到',
})
