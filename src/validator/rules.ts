import type { Level } from '../diagnostics/message.ts'
import type { ReaderRuleId } from '../diagnostics/finding.ts'
import type { ListedRule, Rule } from './rule.ts'
import askPlaceIsKnown from './rules/ask-place-is-known.ts'
import askStandsOnce from './rules/ask-stands-once.ts'
import asksAreEnough from './rules/asks-are-enough.ts'
import asksDiffer from './rules/asks-differ.ts'
import autoReplyHasNoBlanks from './rules/auto-reply-has-no-blanks.ts'
import bankIsLargeEnough from './rules/bank-is-large-enough.ts'
import branchConditionsDiffer from './rules/branch-conditions-differ.ts'
import branchHasCondition from './rules/branch-has-condition.ts'
import branchesLeadApart from './rules/branches-lead-apart.ts'
import characterIsVisible from './rules/character-is-visible.ts'
import chartHasName from './rules/chart-has-name.ts'
import chartIsDrawnWhole from './rules/chart-is-drawn-whole.ts'
import chartIsPlain from './rules/chart-is-plain.ts'
import classIsUsed from './rules/class-is-used.ts'
import dateIsReal from './rules/date-is-real.ts'
import decisionHasTwoBranches from './rules/decision-has-two-branches.ts'
import durationIsReadable from './rules/duration-is-readable.ts'
import entryIdIsUnique from './rules/entry-id-is-unique.ts'
import enumColumnHasOptions from './rules/enum-column-has-options.ts'
import exitIsNamed from './rules/exit-is-named.ts'
import fieldFitsItsType from './rules/field-fits-its-type.ts'
import fieldHasHelp from './rules/field-has-help.ts'
import fileNameFits from './rules/file-name-fits.ts'
import flagIsKnown from './rules/flag-is-known.ts'
import formulaIsNotCircular from './rules/formula-is-not-circular.ts'
import formulaNamesAreKnown from './rules/formula-names-are-known.ts'
import formulaUnitsAgree from './rules/formula-units-agree.ts'
import frontmatterKeyIsKnown from './rules/frontmatter-key-is-known.ts'
import frontmatterValueFits from './rules/frontmatter-value-fits.ts'
import handoverLeadsSomewhere from './rules/handover-leads-somewhere.ts'
import imageAddressIsReadable from './rules/image-address-is-readable.ts'
import imageExists from './rules/image-exists.ts'
import imageHasAlt from './rules/image-has-alt.ts'
import imageIsKeptHere from './rules/image-is-kept-here.ts'
import itemCitesWhatExists from './rules/item-cites-what-exists.ts'
import itemFitsItsKind from './rules/item-fits-its-kind.ts'
import itemHasKey from './rules/item-has-key.ts'
import linkAddressIsWhole from './rules/link-address-is-whole.ts'
import linkAnchorExists from './rules/link-anchor-exists.ts'
import linkIsHttps from './rules/link-is-https.ts'
import linkLeadsSomewhere from './rules/link-leads-somewhere.ts'
import listEntriesAreApart from './rules/list-entries-are-apart.ts'
import mermaidIsAFlowchart from './rules/mermaid-is-a-flowchart.ts'
import mermaidIsReadable from './rules/mermaid-is-readable.ts'
import nameIsUnique from './rules/name-is-unique.ts'
import nodeDoesNotLeadToItself from './rules/node-does-not-lead-to-itself.ts'
import nodeHasId from './rules/node-has-id.ts'
import nodeHasRole from './rules/node-has-role.ts'
import nodeHasText from './rules/node-has-text.ts'
import nodeHasTitle from './rules/node-has-title.ts'
import nodeHasWayIn from './rules/node-has-way-in.ts'
import nodeIdIsUnique from './rules/node-id-is-unique.ts'
import nodeIsReachable from './rules/node-is-reachable.ts'
import nodeReachesAnExit from './rules/node-reaches-an-exit.ts'
import numberHasRuleCard from './rules/number-has-rule-card.ts'
import optionHasRationale from './rules/option-has-rationale.ts'
import optionStandsAlone from './rules/option-stands-alone.ts'
import optionsDiffer from './rules/options-differ.ts'
import orderingHasOneOrder from './rules/ordering-has-one-order.ts'
import pageHasOwnAddress from './rules/page-has-own-address.ts'
import pageHasText from './rules/page-has-text.ts'
import plannedAsksSomebodyElse from './rules/planned-asks-somebody-else.ts'
import plannedIsStillPlanned from './rules/planned-is-still-planned.ts'
import platformIsKnown from './rules/platform-is-known.ts'
import procedureHasDeputy from './rules/procedure-has-deputy.ts'
import procedureHasDescription from './rules/procedure-has-description.ts'
import procedureHasExit from './rules/procedure-has-exit.ts'
import procedureHasOwner from './rules/procedure-has-owner.ts'
import procedureHasTitle from './rules/procedure-has-title.ts'
import procedureHasTrigger from './rules/procedure-has-trigger.ts'
import procedureHasVersion from './rules/procedure-has-version.ts'
import procedureHasWork from './rules/procedure-has-work.ts'
import procedureIdIsUnique from './rules/procedure-id-is-unique.ts'
import procedureIsShort from './rules/procedure-is-short.ts'
import procedureStartsWithWork from './rules/procedure-starts-with-work.ts'
import promiseIsMeasured from './rules/promise-is-measured.ts'
import quizHasPassMark from './rules/quiz-has-pass-mark.ts'
import registerIsKnown from './rules/register-is-known.ts'
import registerKeepsNoPrivateData from './rules/register-keeps-no-private-data.ts'
import replyFitsItsStage from './rules/reply-fits-its-stage.ts'
import replyIsKnown from './rules/reply-is-known.ts'
import replyVariableIsKnown from './rules/reply-variable-is-known.ts'
import replyVariantIsKnown from './rules/reply-variant-is-known.ts'
import reviewIsNotInFuture from './rules/review-is-not-in-future.ts'
import reviewIsNotOverdue from './rules/review-is-not-overdue.ts'
import roleIsKnown from './rules/role-is-known.ts'
import ruleCardIsFresh from './rules/rule-card-is-fresh.ts'
import ruleCardIsKnown from './rules/rule-card-is-known.ts'
import singleHasOneKey from './rules/single-has-one-key.ts'
import stageIsKnown from './rules/stage-is-known.ts'
import stepHasWayOn from './rules/step-has-way-on.ts'
import synonymCanBeTyped from './rules/synonym-can-be-typed.ts'
import synonymLeadsElsewhere from './rules/synonym-leads-elsewhere.ts'
import synonymWordIsInUse from './rules/synonym-word-is-in-use.ts'
import templateExamplePasses from './rules/template-example-passes.ts'
import textIsFinished from './rules/text-is-finished.ts'
import textIsPlain from './rules/text-is-plain.ts'
import textKeepsNoPrivateData from './rules/text-keeps-no-private-data.ts'
import textMarkupIsShown from './rules/text-markup-is-shown.ts'
import titleIsInOneScript from './rules/title-is-in-one-script.ts'
import topicIsKnown from './rules/topic-is-known.ts'
import waitHasTimeout from './rules/wait-has-timeout.ts'
import wayLeadsSomewhere from './rules/way-leads-somewhere.ts'
import wordingIsLawful from './rules/wording-is-lawful.ts'

/** How severe a rule is, and what it looks at; what readers of files find by themselves needs no more than a reason. */
type Row = readonly [level: Level | 'off', rule: Rule | string]

/**
 * Every rule by its id, in the order of the ids, with its level: the one place that says so, for a team to edit.
 *
 * - `must-fix`: the site is not built until it is mended
 * - `check`: the site is built, and someone should look
 * - `note`: a suggestion
 * - `off`: the rule is not run
 *
 * A sentence in the place of a rule says why it matters what the readers of files found (`diagnostics/finding.ts`).
 */
const table = {
  'ask-place-is-known': ['must-fix', askPlaceIsKnown],
  'ask-stands-once': ['must-fix', askStandsOnce],
  'asks-are-enough': ['check', asksAreEnough],
  'asks-differ': ['check', asksDiffer],
  'attribute-is-known': ['must-fix', '写错名字的内容不会生效，时限、角色或去向就丢了'],
  'attribute-is-text': ['must-fix', '流程里只写文字，代码不会被执行'],
  'auto-reply-has-no-blanks': ['must-fix', autoReplyHasNoBlanks],
  'bank-is-large-enough': ['check', bankIsLargeEnough],
  'braces-are-escaped': ['must-fix', '花括号里的字会被当成代码，页面会报错或少字'],
  'branch-conditions-differ': ['must-fix', branchConditionsDiffer],
  'branch-has-condition': ['must-fix', branchHasCondition],
  'branches-lead-apart': ['must-fix', branchesLeadApart],
  'character-is-visible': ['check', characterIsVisible],
  'chart-has-name': ['check', chartHasName],
  'chart-is-drawn-whole': ['must-fix', chartIsDrawnWhole],
  'chart-is-plain': ['check', chartIsPlain],
  'class-is-used': ['must-fix', classIsUsed],
  'date-is-real': ['must-fix', dateIsReal],
  'decision-has-two-branches': ['must-fix', decisionHasTwoBranches],
  'duration-is-readable': ['must-fix', durationIsReadable],
  'entry-id-is-unique': ['must-fix', entryIdIsUnique],
  'entry-is-complete': ['must-fix', '缺了这一项，用到这条资料的页面就会少一块'],
  'entry-key-is-known': ['must-fix', '写错名字的项目不会生效，也不会有人发现'],
  'entry-value-fits': ['must-fix', '写法不对的内容读不出来，这条资料不会生效'],
  'enum-column-has-options': ['must-fix', enumColumnHasOptions],
  'exit-is-named': ['must-fix', exitIsNamed],
  'field-fits-its-type': ['must-fix', fieldFitsItsType],
  'field-has-help': ['must-fix', fieldHasHelp],
  'file-is-text': ['must-fix', '读不出来的文件，网站上就没有这一页'],
  'file-name-fits': ['must-fix', fileNameFits],
  'flag-is-known': ['must-fix', flagIsKnown],
  'formula-is-not-circular': ['must-fix', formulaIsNotCircular],
  'formula-is-readable': ['must-fix', '公式读不出来，表单上就一直算不出数，条件也不起作用'],
  'formula-names-are-known': ['must-fix', formulaNamesAreKnown],
  'formula-units-agree': ['must-fix', formulaUnitsAgree],
  'frontmatter-is-closed': ['must-fix', '设置和正文分不开，这一页就会缺标题或缺正文'],
  'frontmatter-key-is-known': ['must-fix', frontmatterKeyIsKnown],
  'frontmatter-value-fits': ['must-fix', frontmatterValueFits],
  'handover-leads-somewhere': ['must-fix', handoverLeadsSomewhere],
  'image-address-is-readable': ['must-fix', imageAddressIsReadable],
  'image-exists': ['must-fix', imageExists],
  'image-has-alt': ['must-fix', imageHasAlt],
  'image-is-kept-here': ['must-fix', imageIsKeptHere],
  'item-cites-what-exists': ['must-fix', itemCitesWhatExists],
  'item-fits-its-kind': ['must-fix', itemFitsItsKind],
  'item-has-key': ['must-fix', itemHasKey],
  'less-than-is-escaped': ['must-fix', '页面会把后面的字当成标签，整页都生成不了'],
  'link-address-is-whole': ['must-fix', linkAddressIsWhole],
  'link-anchor-exists': ['must-fix', linkAnchorExists],
  'link-is-https': ['must-fix', linkIsHttps],
  'link-leads-somewhere': ['must-fix', linkLeadsSomewhere],
  'list-entries-are-apart': ['must-fix', listEntriesAreApart],
  'mark-is-meant': ['check', '写的人在编辑器里看着是列表和标题，客服看到的是连成一片的字'],
  'mark-takes-effect': ['must-fix', '链接点不了，图片看不到，提示框没有框，客服看到的是一串符号'],
  'mdx-is-readable': ['must-fix', '这一页读不出来，网站上就没有它'],
  'merge-is-finished': ['must-fix', '两份互相矛盾的做法一起登出来，客服不知道照哪一份办'],
  'mermaid-is-a-flowchart': ['must-fix', mermaidIsAFlowchart],
  'mermaid-is-readable': ['must-fix', mermaidIsReadable],
  'name-is-unique': ['check', nameIsUnique],
  'node-does-not-lead-to-itself': ['must-fix', nodeDoesNotLeadToItself],
  'node-has-id': ['must-fix', nodeHasId],
  'node-has-role': ['must-fix', nodeHasRole],
  'node-has-text': ['must-fix', nodeHasText],
  'node-has-title': ['must-fix', nodeHasTitle],
  'node-has-way-in': ['must-fix', nodeHasWayIn],
  'node-id-is-unique': ['must-fix', nodeIdIsUnique],
  'node-is-reachable': ['must-fix', nodeIsReachable],
  'node-reaches-an-exit': ['must-fix', nodeReachesAnExit],
  'number-has-rule-card': ['check', numberHasRuleCard],
  'option-has-rationale': ['must-fix', optionHasRationale],
  'option-stands-alone': ['must-fix', optionStandsAlone],
  'options-differ': ['must-fix', optionsDiffer],
  'ordering-has-one-order': ['must-fix', orderingHasOneOrder],
  'page-has-one-frontmatter': ['must-fix', '多出来的设置会当成正文显示，开头那份可能不是要的那一份'],
  'page-has-own-address': ['must-fix', pageHasOwnAddress],
  'page-has-text': ['must-fix', pageHasText],
  'paragraph-is-no-code': ['must-fix', '这两个词开头的一段会被当成代码，网站生成时停下来'],
  'planned-asks-somebody-else': ['must-fix', plannedAsksSomebodyElse],
  'planned-is-still-planned': ['check', plannedIsStillPlanned],
  'platform-is-known': ['must-fix', platformIsKnown],
  'procedure-has-deputy': ['must-fix', procedureHasDeputy],
  'procedure-has-description': ['must-fix', procedureHasDescription],
  'procedure-has-exit': ['must-fix', procedureHasExit],
  'procedure-has-owner': ['must-fix', procedureHasOwner],
  'procedure-has-title': ['must-fix', procedureHasTitle],
  'procedure-has-trigger': ['must-fix', procedureHasTrigger],
  'procedure-has-version': ['must-fix', procedureHasVersion],
  'procedure-has-work': ['must-fix', procedureHasWork],
  'procedure-id-is-unique': ['must-fix', procedureIdIsUnique],
  'procedure-is-short': ['check', procedureIsShort],
  'procedure-starts-with-work': ['must-fix', procedureStartsWithWork],
  'promise-is-measured': ['check', promiseIsMeasured],
  'quiz-has-pass-mark': ['must-fix', quizHasPassMark],
  'register-is-known': ['must-fix', registerIsKnown],
  'register-keeps-no-private-data': ['must-fix', registerKeepsNoPrivateData],
  'reply-fits-its-stage': ['must-fix', replyFitsItsStage],
  'reply-is-known': ['must-fix', replyIsKnown],
  'reply-variable-is-known': ['must-fix', replyVariableIsKnown],
  'reply-variant-is-known': ['must-fix', replyVariantIsKnown],
  'review-is-not-in-future': ['must-fix', reviewIsNotInFuture],
  'review-is-not-overdue': ['check', reviewIsNotOverdue],
  'role-is-known': ['must-fix', roleIsKnown],
  'rule-card-is-fresh': ['check', ruleCardIsFresh],
  'rule-card-is-known': ['must-fix', ruleCardIsKnown],
  'single-has-one-key': ['must-fix', singleHasOneKey],
  'stage-is-known': ['must-fix', stageIsKnown],
  'step-has-way-on': ['must-fix', stepHasWayOn],
  'synonym-can-be-typed': ['must-fix', synonymCanBeTyped],
  'synonym-leads-elsewhere': ['must-fix', synonymLeadsElsewhere],
  'synonym-word-is-in-use': ['check', synonymWordIsInUse],
  'table-takes-effect': ['must-fix', '表格散成一段话，或者少了一格，时限和金额就对不上是谁的'],
  'tag-is-closed': ['must-fix', '标签没写完整，这一页的步骤一个也读不出来'],
  'tag-is-harmless': ['must-fix', '页面里的代码会在客服的电脑上运行，自己定的颜色换了主题就看不清'],
  'tag-is-in-its-place': ['must-fix', '标签放错了地方，流程的走向就和写的人想的不一样'],
  'tag-is-known': ['must-fix', '不认识的标签，网站生成时会停下来'],
  'tag-takes-effect': ['must-fix', '这一步不在流程里，客服看到的是一串代码'],
  'template-example-passes': ['must-fix', templateExamplePasses],
  'text-is-finished': ['must-fix', textIsFinished],
  'text-is-plain': ['must-fix', textIsPlain],
  'text-is-shown': ['must-fix', '写了却不显示的话，客服永远看不到'],
  'text-keeps-no-private-data': ['must-fix', textKeepsNoPrivateData],
  'text-markup-is-shown': ['check', textMarkupIsShown],
  'title-is-in-one-script': ['must-fix', titleIsInOneScript],
  'topic-is-known': ['must-fix', topicIsKnown],
  'wait-has-timeout': ['must-fix', waitHasTimeout],
  'way-leads-somewhere': ['must-fix', wayLeadsSomewhere],
  'wording-is-lawful': ['must-fix', wordingIsLawful],
  'yaml-is-readable': ['must-fix', '这个文件的设置读不出来，整页或整张清单都不会生效'],
} satisfies Record<string, Row> & Record<ReaderRuleId, Row>

/** The id of a rule: the name of its file, its test and its help page, and what the report calls it. */
export type RuleId = keyof typeof table

/** All rules, with their ids and levels. */
export const rules: readonly ListedRule<RuleId>[] = (Object.entries(table) as [RuleId, Row][]).map(
  ([id, [level, rule]]) => ({ id, level, ...(typeof rule === 'string' ? readerRule(rule) : rule) }),
)

/** A rule for what keeps a file from being read: it is mended first, and there is nothing left to look at. */
function readerRule(why: string): Rule {
  return { why, comes: 'first', parts: () => [] }
}
