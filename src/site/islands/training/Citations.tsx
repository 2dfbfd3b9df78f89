import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { linkTo } from '../../../quizzes/cited.ts'

/** What is cited, as links: 「去看：甲、乙」. Nothing where none of it is to be found. */
export function Citations({ label, bank, cited }: { label: string; bank: QuizBank; cited: readonly string[] }) {
  const links = cited.flatMap((id) => linkTo(id, bank.places) ?? [])
  if (links.length === 0) return null
  return (
    <p>
      {label}：
      {links.map(({ text, href }, index) => (
        <span key={href}>
          {index > 0 && '、'}
          <a href={href}>{text}</a>
        </span>
      ))}
    </p>
  )
}
