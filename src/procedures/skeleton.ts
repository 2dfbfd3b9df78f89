import { stringify } from 'yaml'

export interface SkeletonOptions {
  title: string
  /** Role ids. */
  owner: string
  deputy: string
  /** `YYYY-MM-DD`: the day of the first review. */
  today: string
}

/** What stands in a new procedure until its author has something to say. */
const placeholders = {
  description: '写一句：办什么，办到哪里为止',
  trigger: '写一句新人看得懂的话：发生什么事的时候开始办',
  asks: '写一句买家会怎么问',
  step: '写第一步做什么',
  stepText: '写清看哪个页面、核对什么、对买家说什么',
  decision: '写要判断的问题？',
  decisionText: '写清凭什么判断',
  oneCase: '写什么情况走这一条',
  otherCase: '写什么情况走另一条',
  wait: '写等谁做什么',
  waitText: '写清谁来盯，到时没有回音对买家说什么',
  outcome: '写这个结果叫什么',
  outcomeWhen: '写满足什么条件才算到了这里',
  otherOutcome: '写另一个结果叫什么',
  otherOutcomeWhen: '写什么条件下算到了另一个结果',
  mistake: '写一件真实做错过的事，和正确的做法',
}

/** The sentences of a skeleton that tell its author what to write. None of them may be published. */
export const placeholderSentences: readonly string[] = Object.values(placeholders)

/**
 * The text of a new procedure: a draft that the check accepts as it stands. An author replaces its words, not its form;
 * without `draft: true` the check names every sentence that is still the skeleton's.
 */
export function buildSkeleton({ title, owner, deputy, today }: SkeletonOptions): string {
  const say = placeholders
  // The site generator takes `2026-11-20` and `0b11` for a date and a number, as YAML 1.1 does: `compat` quotes them.
  const name = stringify({ title }, { compat: 'yaml-1.1', lineWidth: 0 })
  const frontmatter = stringify({
    description: say.description,
    owner,
    deputy,
    trigger: say.trigger,
    asks: [say.asks],
    reviewed: today,
    reviewEvery: '90d',
    version: 1,
    draft: true,
  })
  return `---
${name}${frontmatter}---

<Step id="look-first" title="${say.step}" role="${owner}" within="30m" next="can-solve">
  ${say.stepText}。
</Step>

<Decision id="can-solve" ask="${say.decision}" role="${owner}">
  ${say.decisionText}。

  <Branch when="${say.oneCase}" to="wait-for-buyer" />
  <Branch when="${say.otherCase}" to="handed-up" />
</Decision>

<Wait id="wait-for-buyer" for="${say.wait}" role="${owner}" within="24h" next="solved" timeout="handed-up">
  ${say.waitText}。
</Wait>

<Exit id="solved" outcome="${say.outcome}" when="${say.outcomeWhen}" />

<Exit id="handed-up" outcome="${say.otherOutcome}" when="${say.otherOutcomeWhen}" />

## 容易做错的地方

- ${say.mistake}。
`
}
