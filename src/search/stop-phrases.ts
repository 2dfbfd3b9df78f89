/**
 * Words that a question needs and an answer does not hold. Grammar rather than the team's words, so that they stand here
 * and not in the content: one too many makes pages vanish silently. Single characters that stand inside of words as well
 * (地 of 地址, 和 of 和解, 跟 of 跟踪) are not among them.
 */
const phrases = [
  '怎么办', '咋办', '怎么弄', '咋弄', '怎么处理', '咋处理', '如何处理', '怎么回事', '怎么样', '怎样', '怎么', '咋样', '咋整', '咋',
  '如何', '为什么', '为啥', '什么', '啥', '哪个', '哪些', '哪里', '哪儿', '在哪', '能不能', '可不可以', '可以', '要不要', '是不是',
  '会不会', '有没有', '算不算', '行不行', '该不该', '用不用', '需不需要', '需要', '应该', '多少', '请问', '一下', '还要', '然后',
  '到底', '已经', '的话', '时候', '麻烦', '帮忙', '这个', '那个', '这种', '你们', '我们', '他们', '吗', '呢', '吧', '啊', '呀', '嘛',
  '么', '哦', '了', '的', '得', '着', '是', '也', '又', '与', '把', '给', '让', '我', '你',
  '她', '它', '谁', '这', '那', '很', '才', '还',
] // prettier-ignore

const stop = new RegExp([...phrases].sort((a, b) => b.length - a.length).join('|'), 'u')

/** The pieces of a run of Han between its stop phrases; the run itself when it is nothing else. */
export function withoutStopPhrases(run: string): string[] {
  const pieces = run.split(stop).filter(Boolean)
  return pieces.length > 0 ? pieces : [run]
}
