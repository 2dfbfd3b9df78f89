import { stringify } from 'yaml'

export interface SkeletonOptions {
  title: string
  /** Role ids. */
  owner: string
  deputy: string
  /** `YYYY-MM-DD`: the day of the first review. */
  today: string
}

/** The text of a new procedure that the validator accepts: an author replaces its words, not its form. */
export function buildSkeleton({ title, owner, deputy, today }: SkeletonOptions): string {
  // The site generator takes `2026-11-20` and `0b11` for a date and a number, as YAML 1.1 does: `compat` quotes them.
  const name = stringify({ title, description: `${title}：办什么，办到哪里为止` }, { compat: 'yaml-1.1', lineWidth: 0 })
  const frontmatter = stringify({
    owner,
    deputy,
    trigger: '写一句新人看得懂的话：发生什么事的时候开始办',
    asks: ['买家会怎么问'],
    reviewed: today,
    reviewEvery: '90d',
    version: 1,
  })
  return `---
${name}${frontmatter}---

<Step id="look-first" title="先看清楚" role="${owner}" within="30m" next="can-solve">
  写清看哪个页面、核对什么、对买家说什么。
</Step>

<Decision id="can-solve" ask="按现有办法能解决吗？" role="${owner}">
  写清凭什么判断。

  <Branch when="能" to="wait-for-buyer" />
  <Branch when="不能" to="handed-up" />
</Decision>

<Wait id="wait-for-buyer" for="买家确认" role="${owner}" within="24h" next="solved" timeout="handed-up">
  写清谁来盯，到时没有回音对买家说什么。
</Wait>

<Exit id="solved" outcome="已解决" when="买家确认问题解决" />

<Exit id="handed-up" outcome="交组长" when="按现有办法解决不了，或买家没有回音" />

## 容易做错的地方

- 写一件真实做错过的事，和正确的做法。
`
}
