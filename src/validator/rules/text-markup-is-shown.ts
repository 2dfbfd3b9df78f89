import { tagIn } from '../../mdx/marks/markup-in-settings.ts'
import type { Entry } from '../../mdx/read-list.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import { eachItem, eachPart } from '../quiz-items.ts'
import { defineRule } from '../rule.ts'
import { markupIn, strayIn } from '../stray-markup.ts'
import { eachCell } from '../template-cells.ts'
import type { WrittenQuiz } from '../../quizzes/written.ts'
import type { WrittenTemplate } from '../../templates/written.ts'

/** Texts of quizzes and templates, and similar questions, hold no signs that look like markup and are shown as they stand. */
export default defineRule({
  id: 'text-markup-is-shown',
  why: '记号照原样显示出来，读的人看到的是星号和括号，不是你要的样子',
  check({ catalogue }, report) {
    const texts: (TextAt & { entry: Entry<unknown> })[] = [
      ...catalogue.quizzes.flatMap(({ entry }) => quizTexts(entry.value).map((text) => ({ ...text, entry }))),
      ...eachItem(catalogue).flatMap(({ item, path, entry }) => [
        { path: [...path, 'ask'], text: item.ask, isRich: true, entry },
        ...eachPart(item).flatMap(({ key, path: at, text, why }) => [
          { path: [...path, ...at, key === 'classes' ? 'label' : 'text'], text, isRich: key !== 'classes', entry },
          { path: [...path, ...at, 'why'], text: why, isRich: true, entry },
        ]),
      ]),
      ...catalogue.lists.asks.entries.flatMap((entry) =>
        entry.value.questions.flatMap((text, at) => (tagIn(text) ? [] : [{ path: ['questions', at], text, entry }])),
      ),
      ...catalogue.templates.flatMap(({ entry }) => templateTexts(entry.value).map((text) => ({ ...text, entry }))),
    ]
    for (const { path, text, isRich = false, entry } of texts) {
      const stray = (isRich ? strayIn : markupIn)(text ?? '')
      if (!stray) continue
      const { name, typed, fix } = stray
      const what = `这里写了${name}的记号「${typed}」，页面上会照原样显示`
      report({ file: entry.source.file, place: entry.placeOf(path), what, fix })
    }
  },
})

/** A text with the way to it, and whether its markup is read. */
interface TextAt {
  path: YamlPath
  text: string | undefined
  isRich?: boolean
}

/** What stands in a quiz above its items. */
function quizTexts({ title, summary, gate, goals, topics }: WrittenQuiz): TextAt[] {
  return [
    { path: ['title'], text: title },
    { path: ['summary'], text: summary },
    { path: ['gate'], text: gate },
    ...goals.map((text, at) => ({ path: ['goals', at], text, isRich: true })),
    ...topics.flatMap((topic, at) => [
      { path: ['topics', at, 'title'], text: topic.title },
      { path: ['topics', at, 'why'], text: topic.why, isRich: true },
    ]),
  ]
}

function templateTexts(template: WrittenTemplate): TextAt[] {
  const { title, summary, sections, checks = [] } = template
  return [
    { path: ['title'], text: title },
    { path: ['summary'], text: summary },
    ...sections.flatMap((section, at) => [
      { path: ['sections', at, 'title'], text: section.title },
      { path: ['sections', at, 'help'], text: section.help },
    ]),
    ...eachCell(template).flatMap(({ cell, path }) => [
      { path: [...path, 'label'], text: cell.label },
      { path: [...path, 'help'], text: cell.help },
      { path: [...path, 'example'], text: cell.example },
    ]),
    ...checks.map(({ say }, at) => ({ path: ['checks', at, 'say'], text: say })),
  ]
}
