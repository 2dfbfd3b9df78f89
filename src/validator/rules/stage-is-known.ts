import { advise } from '../../diagnostics/advise.ts'
import { stages } from '../../reference/stages.ts'
import { definePageRule } from '../define-rule.ts'

const ids: string[] = stages.map(({ id }) => id)
const choices = stages.map(({ id, name }) => `\`${id}\`（${name}）`).join('、')

/** Every procedure stands in the folder of a stage, neither above it nor below, and its file is MDX. */
export default definePageRule({
  why: '文件夹就是阶段，放错了文件夹，目录里就找不到它',
  check({ source }, report) {
    const { file } = source
    const [top, procedures, ...folders] = file.split('/')
    const name = folders.pop() ?? ''
    const [stage, ...below] = folders
    if (top !== 'docs' || procedures !== 'procedures' || /^index\.mdx?$/.test(name)) return
    if (stage === undefined) {
      report({ file, what: '这个文件没有放进阶段的文件夹', fix: `移到其中一个文件夹里：${choices}` })
    } else if (!ids.includes(stage)) {
      const { meant, isSure } = advise(stage, stages, '《怎么写一篇流程》')
      const fix = isSure
        ? `把文件夹的名字改成 \`${meant}\``
        : `${meant ? `是不是 \`${meant}\`？不是的话，` : ''}把文件移到其中一个文件夹里：${choices}`
      report({ file, what: `文件夹 \`${stage}\` 不是一个阶段`, fix })
    } else if (below.length > 0) {
      const inStage = `docs/procedures/${stage}/${name}`
      report({
        file,
        what: `文件夹 \`${stage}\` 里又套了文件夹 \`${below.join('/')}\``,
        fix: `把文件移到 \`${inStage}\``,
      })
    }
    if (name.endsWith('.md')) {
      report({ file, what: '这个文件的结尾是 `.md`，不会被当成流程', fix: '把文件名的结尾改成 `.mdx`' })
    }
  },
})
