import { tagIn } from '../../mdx/marks/markup-in-settings.ts'
import type { Entry } from '../../mdx/read-list.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import { eachPart } from '../quiz-items.ts'
import { defineMixedRule, inEntries, inItems, inQuizzes, inTemplates, type ReportHere } from '../define-rule.ts'
import { markupIn, strayIn } from '../stray-markup.ts'
import { eachCell } from '../template-cells.ts'
import type { WrittenQuiz } from '../../quizzes/written.ts'
import type { WrittenTemplate } from '../../templates/written.ts'

/** Texts of quizzes and templates, and similar questions, hold no signs that look like markup and are shown as they stand. */
export default defineMixedRule({
  why: '记号照原样显示出来，读的人看到的是星号和括号，不是你要的样子',
  looks: [
    inQuizzes(({ entry }, report) => look(quizTexts(entry.value), entry, report)),
    inItems(({ item, path, entry }, report) => {
      const texts = eachPart(item).flatMap(({ key, path: at, text, why }): TextAt[] => [
        { path: [...path, ...at, key === 'classes' ? 'label' : 'text'], text, isRich: key !== 'classes' },
        { path: [...path, ...at, 'why'], text: why, isRich: true },
      ])
      look([{ path: [...path, 'ask'], text: item.ask, isRich: true }, ...texts], entry, report)
    }),
    inEntries('asks', (entry, report) => {
      const texts = entry.value.questions.map((text, at) => ({ path: ['questions', at], text }))
      look(
        texts.filter(({ text }) => !tagIn(text)),
        entry,
        report,
      )
    }),
    inTemplates(({ entry }, report) => look(templateTexts(entry.value), entry, report)),
  ],
})

function look(texts: readonly TextAt[], entry: Entry<unknown>, report: ReportHere): void {
  for (const { path, text, isRich = false } of texts) {
    const stray = (isRich ? strayIn : markupIn)(text ?? '')
    if (!stray) continue
    const { name, typed, fix } = stray
    report({ place: entry.placeOf(path), what: `这里写了${name}的记号「${typed}」，页面上会照原样显示`, fix })
  }
}

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
