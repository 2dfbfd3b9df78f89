import { defineFaultRule } from '../rule.ts'

/** Every value of an entry is of the kind that its key asks for. */
export default defineFaultRule({
  id: 'entry-value-fits',
  why: '写法不对的内容读不出来，这条资料不会生效',
})
