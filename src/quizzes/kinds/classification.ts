import { wordsOf } from '../../mdx/rich-text.ts'
import type { ClassificationItem } from '../model.ts'
import type { Kind } from './kind.ts'

/** Things to put into classes; each counts alike. */
export const classification: Kind<ClassificationItem> = {
  name: '归类',
  instruction: '每一样归一类',
  keys: ['classes', 'things'],
  read: ({ classes = [], things = [] }, rich) => ({
    classes: classes.map(({ id, label }) => ({ id, label })),
    things: things.map(({ text, class: of, why = '' }) => ({ text: rich(text), class: of, why: rich(why) })),
  }),
  shuffled: ({ things }) => things.map(() => ({})),
  blank: ({ things }) => things.map(() => -1),
  key: ({ classes, things }) => things.map((thing) => classes.findIndex(({ id }) => id === thing.class)),
  fits: ({ classes, things }, response) =>
    response.length === things.length &&
    response.every((position) => Number.isInteger(position) && position >= -1 && position < classes.length),
  isComplete: (_, response) => response.every((position) => position >= 0),
  grade({ classes, things }, response) {
    const right = things.filter((thing, index) => classes[response[index] ?? -1]?.id === thing.class).length
    return { points: things.length === 0 ? 0 : right / things.length, max: 1 }
  },
  describe: ({ classes, things }, response) =>
    things.map(({ text }, index) => `${wordsOf(text)}：${classes[response[index] ?? -1]?.label ?? '没有归'}`),
}
