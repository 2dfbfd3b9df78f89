import type { Catalogue } from '../catalogue/model.ts'
import type { RuleCard } from '../reference/rule-cards.ts'

/** Who laid the rule down: the law, or a platform by its name. */
export function issuerOf(catalogue: Catalogue, card: RuleCard): string {
  return card.platform === 'law' ? '法律' : (catalogue.lists.platforms.byId.get(card.platform)?.name ?? card.platform)
}

/** What each grade of a source means to a reader. */
export const gradeMeaning: Record<RuleCard['grade'], string> = {
  A: '读过原文',
  B: '新闻、监管或律所的说明',
  C: '旧的或二手的说法',
  U: '没有核实',
}

/** What each status of a card means to a reader. */
export const statusMeaning: Record<RuleCard['status'], string> = {
  'in-force': '有效',
  unverified: '未核实，以平台后台显示为准',
  superseded: '已被取代',
}
