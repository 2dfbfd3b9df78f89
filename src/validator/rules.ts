import type { Rule } from './rule.ts'
import askPlaceIsKnown from './rules/ask-place-is-known.ts'
import askStandsOnce from './rules/ask-stands-once.ts'
import asksAreEnough from './rules/asks-are-enough.ts'
import asksDiffer from './rules/asks-differ.ts'
import attributeIsKnown from './rules/attribute-is-known.ts'
import attributeIsText from './rules/attribute-is-text.ts'
import autoReplyHasNoBlanks from './rules/auto-reply-has-no-blanks.ts'
import bankIsLargeEnough from './rules/bank-is-large-enough.ts'
import bracesAreEscaped from './rules/braces-are-escaped.ts'
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
import entryIsComplete from './rules/entry-is-complete.ts'
import entryKeyIsKnown from './rules/entry-key-is-known.ts'
import entryValueFits from './rules/entry-value-fits.ts'
import enumColumnHasOptions from './rules/enum-column-has-options.ts'
import exitIsNamed from './rules/exit-is-named.ts'
import fieldFitsItsType from './rules/field-fits-its-type.ts'
import fieldHasHelp from './rules/field-has-help.ts'
import fileIsText from './rules/file-is-text.ts'
import fileNameFits from './rules/file-name-fits.ts'
import flagIsKnown from './rules/flag-is-known.ts'
import formulaIsNotCircular from './rules/formula-is-not-circular.ts'
import formulaIsReadable from './rules/formula-is-readable.ts'
import formulaNamesAreKnown from './rules/formula-names-are-known.ts'
import formulaUnitsAgree from './rules/formula-units-agree.ts'
import frontmatterIsClosed from './rules/frontmatter-is-closed.ts'
import frontmatterKeyIsKnown from './rules/frontmatter-key-is-known.ts'
import frontmatterValueFits from './rules/frontmatter-value-fits.ts'
import handoverLeadsSomewhere from './rules/handover-leads-somewhere.ts'
import imageExists from './rules/image-exists.ts'
import imageHasAlt from './rules/image-has-alt.ts'
import itemCitesWhatExists from './rules/item-cites-what-exists.ts'
import itemFitsItsKind from './rules/item-fits-its-kind.ts'
import itemHasKey from './rules/item-has-key.ts'
import lessThanIsEscaped from './rules/less-than-is-escaped.ts'
import linkIsHttps from './rules/link-is-https.ts'
import linkLeadsSomewhere from './rules/link-leads-somewhere.ts'
import listEntriesAreApart from './rules/list-entries-are-apart.ts'
import markIsMeant from './rules/mark-is-meant.ts'
import markTakesEffect from './rules/mark-takes-effect.ts'
import mdxIsReadable from './rules/mdx-is-readable.ts'
import mergeIsFinished from './rules/merge-is-finished.ts'
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
import pageHasOneFrontmatter from './rules/page-has-one-frontmatter.ts'
import pageHasOwnAddress from './rules/page-has-own-address.ts'
import pageHasText from './rules/page-has-text.ts'
import paragraphIsNoCode from './rules/paragraph-is-no-code.ts'
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
import tableTakesEffect from './rules/table-takes-effect.ts'
import tagIsClosed from './rules/tag-is-closed.ts'
import tagIsHarmless from './rules/tag-is-harmless.ts'
import tagIsInItsPlace from './rules/tag-is-in-its-place.ts'
import tagIsKnown from './rules/tag-is-known.ts'
import tagTakesEffect from './rules/tag-takes-effect.ts'
import templateExamplePasses from './rules/template-example-passes.ts'
import textIsFinished from './rules/text-is-finished.ts'
import textIsPlain from './rules/text-is-plain.ts'
import textIsShown from './rules/text-is-shown.ts'
import textKeepsNoPrivateData from './rules/text-keeps-no-private-data.ts'
import textMarkupIsShown from './rules/text-markup-is-shown.ts'
import titleIsInOneScript from './rules/title-is-in-one-script.ts'
import topicIsKnown from './rules/topic-is-known.ts'
import waitHasTimeout from './rules/wait-has-timeout.ts'
import wayLeadsSomewhere from './rules/way-leads-somewhere.ts'
import wordingIsLawful from './rules/wording-is-lawful.ts'
import yamlIsReadable from './rules/yaml-is-readable.ts'

/** Every rule, in the order of its id. A test holds this list against the folder. */
export const rules: readonly Rule[] = [
  askPlaceIsKnown,
  askStandsOnce,
  asksAreEnough,
  asksDiffer,
  attributeIsKnown,
  attributeIsText,
  autoReplyHasNoBlanks,
  bankIsLargeEnough,
  bracesAreEscaped,
  branchConditionsDiffer,
  branchHasCondition,
  branchesLeadApart,
  characterIsVisible,
  chartHasName,
  chartIsDrawnWhole,
  chartIsPlain,
  classIsUsed,
  dateIsReal,
  decisionHasTwoBranches,
  durationIsReadable,
  entryIdIsUnique,
  entryIsComplete,
  entryKeyIsKnown,
  entryValueFits,
  enumColumnHasOptions,
  exitIsNamed,
  fieldFitsItsType,
  fieldHasHelp,
  fileIsText,
  fileNameFits,
  flagIsKnown,
  formulaIsNotCircular,
  formulaIsReadable,
  formulaNamesAreKnown,
  formulaUnitsAgree,
  frontmatterIsClosed,
  frontmatterKeyIsKnown,
  frontmatterValueFits,
  handoverLeadsSomewhere,
  imageExists,
  imageHasAlt,
  itemCitesWhatExists,
  itemFitsItsKind,
  itemHasKey,
  lessThanIsEscaped,
  linkIsHttps,
  linkLeadsSomewhere,
  listEntriesAreApart,
  markIsMeant,
  markTakesEffect,
  mdxIsReadable,
  mergeIsFinished,
  mermaidIsAFlowchart,
  mermaidIsReadable,
  nameIsUnique,
  nodeDoesNotLeadToItself,
  nodeHasId,
  nodeHasRole,
  nodeHasText,
  nodeHasTitle,
  nodeHasWayIn,
  nodeIdIsUnique,
  nodeIsReachable,
  nodeReachesAnExit,
  numberHasRuleCard,
  optionHasRationale,
  optionStandsAlone,
  optionsDiffer,
  orderingHasOneOrder,
  pageHasOneFrontmatter,
  pageHasOwnAddress,
  pageHasText,
  paragraphIsNoCode,
  plannedAsksSomebodyElse,
  plannedIsStillPlanned,
  platformIsKnown,
  procedureHasDeputy,
  procedureHasDescription,
  procedureHasExit,
  procedureHasOwner,
  procedureHasTitle,
  procedureHasTrigger,
  procedureHasVersion,
  procedureHasWork,
  procedureIdIsUnique,
  procedureIsShort,
  procedureStartsWithWork,
  promiseIsMeasured,
  quizHasPassMark,
  registerIsKnown,
  registerKeepsNoPrivateData,
  replyFitsItsStage,
  replyIsKnown,
  replyVariableIsKnown,
  replyVariantIsKnown,
  reviewIsNotInFuture,
  reviewIsNotOverdue,
  roleIsKnown,
  ruleCardIsFresh,
  ruleCardIsKnown,
  singleHasOneKey,
  stageIsKnown,
  stepHasWayOn,
  synonymCanBeTyped,
  synonymLeadsElsewhere,
  synonymWordIsInUse,
  tableTakesEffect,
  tagIsClosed,
  tagIsHarmless,
  tagIsInItsPlace,
  tagIsKnown,
  tagTakesEffect,
  templateExamplePasses,
  textIsFinished,
  textIsPlain,
  textIsShown,
  textKeepsNoPrivateData,
  textMarkupIsShown,
  titleIsInOneScript,
  topicIsKnown,
  waitHasTimeout,
  wayLeadsSomewhere,
  wordingIsLawful,
  yamlIsReadable,
]
