import { generatedTopicId } from '../../catalogue/generated-items.ts'
import { adviseOn } from '../known.ts'
import { callItem } from '../quiz-items.ts'
import { defineQuizRule } from '../define-rule.ts'

/** Every item belongs to a topic of its quiz, every topic has an item, and none takes the name of the one that is made. */
export default defineQuizRule({
  why: '测验的结果按主题给，没有主题的题抽不到，没有题的主题也看不出学得怎样',
  check({ entry }, report) {
    const { file } = entry.source
    const { topics, items } = entry.value
    const ids = topics.map(({ id }) => id)
    const choices = topics.map(({ id, title }) => ({ id, name: title }))
    items.forEach((item, index) => {
      if (ids.includes(item.topic)) return
      const written = { value: item.topic, place: entry.placeOf(['items', index, 'topic']) }
      report({
        file,
        place: written.place,
        what: `${callItem(item)} 的主题 \`${item.topic}\` 不在这一门的主题里`,
        ...adviseOn(written, choices, '上面的 topics '),
      })
    })
    topics.forEach(({ id, title }, index) => {
      const place = entry.placeOf(['topics', index, 'id'])
      if (id === generatedTopicId) {
        report({ file, place, what: `\`${id}\` 留给按流程自动出的题，主题「${title}」不能用`, fix: '换一个短名，题里的 `topic` 跟着改' }) // prettier-ignore
      }
      if (items.some((item) => item.topic === id)) return
      report({ file, place, what: `主题「${title}」一题也没有`, fix: `写一题 \`topic: ${id}\` 的，或删掉这个主题` })
    })
  },
})
