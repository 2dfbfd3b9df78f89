import { defineProcedureRule } from '../define-rule.ts'

/** No two procedures share a file name, whatever their folders, and none has an id that is no address. */
export default defineProcedureRule({
  why: '流程靠文件名互相指路，重名就会指错',
  check(procedure, report, { catalogue }) {
    const first = catalogue.procedureById.get(procedure.id)
    if (first && first !== procedure) {
      report({
        file: procedure.file,
        what: `文件名 \`${procedure.id}\` 已经有别的流程用了`,
        fix: '给这个文件换一个名字；如果是同一个流程，删掉其中一份',
        other: { file: first.file, what: '先用这个名字的流程' },
      })
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(procedure.id)) {
      report({
        file: procedure.file,
        what: `文件名 \`${procedure.id}\` 不能做网址`,
        fix: '只用小写英文字母、数字和短横线，例如 `return-no-reason.mdx`',
      })
    }
  },
})
