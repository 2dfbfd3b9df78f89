import { defineFaultRule } from '../rule.ts'

/** Front matter and data files are YAML that can be read. */
export default defineFaultRule({
  id: 'yaml-is-readable',
  why: '这个文件的设置读不出来，整页或整张清单都不会生效',
})
