import { levels } from '../diagnostics/message.ts'
import { stages } from '../reference/stages.ts'
import {
  addressOfQuiz,
  addressOfRole,
  addressOfStage,
  addressOfTemplate,
  anchorOf,
  generatedPages,
} from './addresses.ts'
import type { Catalogue } from './model.ts'

/**
 * The pages that are made from the catalogue, with the anchors that each has besides its top. A test holds them against
 * the built site.
 *
 * @returns anchors by address
 */
export function overviews(catalogue: Catalogue): Map<string, string[]> {
  const { lists, published, quizzes, templates } = catalogue
  const { ruleCards, platforms, flags, discounts, registers, replies, glossary, planned, roles } = lists
  const pages: [string, string[]][] = [
    [generatedPages.home, ['doors', 'asked', 'stages']],
    [generatedPages.procedures, []],
    [generatedPages.plans, ['templates', 'drafts']],
    [generatedPages.matrix, stages.map(({ id }) => id).filter((id) => published.some(({ stage }) => stage === id))],
    [generatedPages.health, ['findings', 'exceptions', 'for-lawyer', 'coverage', 'reviews']],
    [generatedPages.roles, ['roles', 'work', 'tiers']],
    [
      generatedPages.rules,
      [
        ...[...ruleCards.entries.map(({ value }) => value.platform), ...platforms.ids].map((id) => `from-${id}`),
        ...ruleCards.ids,
      ],
    ],
    [generatedPages.registers, [...registers.ids].map(anchorOf)],
    [
      generatedPages.replies,
      [
        ...replies.entries.map(({ value }) => `stage-${value.stage}`),
        ...[...replies.ids].map(anchorOf),
        ...replies.entries.flatMap(({ value: { code, variants } }) =>
          variants.map(({ id }) => `${anchorOf(code)}--${id}`),
        ),
      ],
    ],
    [generatedPages.glossary, [...glossary.ids]],
    [generatedPages.flags, [...flags.ids]],
    [generatedPages.discounts, [...discounts.ids]],
    [generatedPages.messages, [...levels]],
    [generatedPages.training, []],
    [generatedPages.wrongBook, []],
    [generatedPages.record, []],
    ...quizzes.flatMap(({ quiz }): [string, string[]][] => {
      const address = addressOfQuiz(quiz.id)
      const topics = quiz.topics.map(({ id }) => `topic-${id}`)
      return [
        [address, ['goals', 'read', 'pass', ...topics]],
        [`${address}practice/`, []],
        [`${address}quiz/`, []],
      ]
    }),
    ...templates.map(({ template }): [string, string[]] => [addressOfTemplate(template.id), []]),
    [generatedPages.search, ['procedures', 'planned', 'pages', 'entries', 'vain']],
    ...stages.map(({ id }): [string, string[]] => {
      const drafts = planned.entries.filter(({ value }) => value.stage === id).map(({ value }) => value.id)
      return [addressOfStage(id), drafts.length > 0 ? ['planned', ...drafts] : []]
    }),
    ...[...roles.ids].map((id): [string, string[]] => [addressOfRole(id), partsOfRole(id, catalogue)]),
  ]
  return new Map(pages)
}

/** The parts of the page of a role: those that every role has, and those that have something in them. */
function partsOfRole(role: string, { published, lists }: Catalogue): string[] {
  const hasPart = {
    'stands-in': published.some(({ deputy }) => deputy?.value === role),
    'takes-part': published.some(({ nodes }) => nodes.some((node) => node.role?.value === role)),
    registers: lists.registers.entries.some(({ value }) => value.owner === role),
    planned: lists.planned.entries.some(({ value }) => value.owner === role),
  }
  const parts = Object.entries(hasPart).flatMap(([part, isThere]) => (isThere ? [part] : []))
  return ['does', 'must-not', 'owns', ...parts]
}
