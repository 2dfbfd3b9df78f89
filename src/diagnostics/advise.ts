import { fold, isSameWord, nearest } from './nearest.ts'

/** Something that an author can name: by its id in a file, by its other names among people. */
export interface Choice {
  id: string
  name?: string | undefined
  aliases?: readonly string[] | undefined
}

/** How many choices a sentence lists. */
const most = 7

/** What to do about a word that names nothing. */
export interface Advice {
  /** A sentence for the author. */
  fix: string
  /** The id that was probably meant. */
  meant?: string
  /** True when that is no guess. */
  isSure?: boolean
}

/**
 * What to type instead of a word that names nothing. The name of a choice, or its id in other letters, is no guess;
 * what is merely spelt alike is asked, and an id of three letters or fewer is not guessed at all.
 *
 * @param word what was typed
 * @param choices what there is, the likely ones first
 * @param list what the full list is called and where it stands
 */
export function advise(word: string, choices: readonly Choice[], list: string): Advice {
  if (choices.length === 0) return { fix: `先在${list}里加上它` }
  const same = choices.filter(({ id }) => isSameWord(id, word))
  const meant = fold(word) === '' ? [] : same.length > 0 ? same : choices.filter((choice) => isCalled(choice, word))
  const [only] = meant
  if (only && meant.length === 1) return { fix: `改成 ${call(only)}`, meant: only.id, isSure: true }
  if (meant.length > 1) return { fix: `是不是 ${meant.slice(0, most).map(call).join('，或者 ')}？` }

  const guess = guessOf(word, choices, 4)
  const where = `全部见${list.trim()}`
  if (guess) return { fix: `是不是 ${call(guess)}？${where}`, meant: guess.id }
  const likely = byLikeness(word, choices).slice(0, most).map(call)
  return { fix: `从这些里选一个：${likely.join('、')}${choices.length > most ? `，${where}` : ''}` }
}

/** The same for the name of a setting or an attribute. There are few, so that a short one is guessed and all are listed. */
export function adviseKey(key: string, choices: readonly Choice[]): Advice {
  const advice = advise(key, choices, '说明页')
  if (advice.isSure) return advice
  const guess = guessOf(key, choices, 2)
  return guess
    ? { fix: `是不是 ${call(guess)}？`, meant: guess.id }
    : { fix: `删掉它；这里可以写：${choices.map(call).join('、')}` }
}

/** The same for ids that have no names: what to type instead, as a sentence. */
export function suggest(word: string, ids: readonly string[], list: string): string {
  return advise(
    word,
    ids.map((id) => ({ id })),
    list,
  ).fix
}

/** A choice as messages call it: `aftersales`（售后客服）. */
export function call({ id, name }: Choice): string {
  return name && name !== id ? `\`${id}\`（${name}）` : `\`${id}\``
}

function namesOf({ name, aliases = [] }: Choice): string[] {
  return name ? [name, ...aliases] : [...aliases]
}

function isCalled(choice: Choice, word: string): boolean {
  return namesOf(choice).some((name) => isSameWord(name, word))
}

/** The choice that is spelt nearly like the word, in so many letters at least, or the only one whose name holds it. */
function guessOf(word: string, choices: readonly Choice[], shortest: number): Choice | undefined {
  const long = choices.filter(({ id }) => id.length >= shortest)
  const near =
    word.length >= shortest
      ? nearest(
          word,
          long.map(({ id }) => id),
        )
      : undefined
  if (near !== undefined) return choices.find(({ id }) => id === near)
  const name = nearest(
    word,
    choices.flatMap(namesOf).filter(({ length }) => length > 3),
  )
  if (name !== undefined && word.length >= shortest) return choices.find((choice) => namesOf(choice).includes(name))
  const folded = fold(word)
  if (!/\p{Script=Han}{2}/u.test(folded)) return undefined
  const holding = choices.filter((choice) =>
    namesOf(choice).some(
      (name) => fold(name).includes(folded) || (fold(name).length > 1 && folded.includes(fold(name))),
    ),
  )
  return holding.length === 1 ? holding[0] : undefined
}

/** The choices, those first that have something in common with the word. */
function byLikeness(word: string, choices: readonly Choice[]): Choice[] {
  const likeness = new Map(
    choices.map((choice) => [choice, Math.max(...[choice.id, ...namesOf(choice)].map((name) => alike(word, name)))]),
  )
  const worth = (choice: Choice) => (likeness.get(choice)! >= 0.25 ? likeness.get(choice)! : 0)
  return [...choices].sort((a, b) => worth(b) - worth(a))
}

/** How much two words have in common, from 0 to 1: the pairs of neighbouring letters that are in both (Dice). */
function alike(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)]
  const shared = [...one].filter((pair) => other.has(pair)).length
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

function pairs(word: string): Set<string> {
  const letters = [...fold(word)]
  return new Set(letters.slice(1).map((letter, index) => letters[index]! + letter))
}
