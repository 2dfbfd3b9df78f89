import { bigrams } from './bigrams.ts'
import { normalise } from './normalise.ts'
import { arabicNumber, chineseNumeral } from './numerals.ts'
import { wordsFor } from './pinyin.ts'
import { runsOf, type Run } from './runs.ts'
import type { Sounds } from './sounds.ts'
import { withoutStopPhrases } from './stop-phrases.ts'
import { meaningsIn, type Synonyms } from './synonyms.ts'

/** What the query layer knows, made ready for use. */
export interface Vocabulary {
  simplified: ReadonlyMap<string, string>
  synonyms: Synonyms
  /** Undefined until somebody types Latin letters or a word that nobody writes. */
  sounds?: Sounds | undefined
}

/** A query as terms to look up. */
export interface Analysis {
  terms: Map<string, number>
  /** The stretches of Han that were typed, without stop phrases: what the terms should cover. */
  pieces: string[]
  /** The words of the synonyms among what was typed. */
  said: string[]
  /** The stretches of letters and digits, with the terms that each may stand for. */
  spelled: { text: string; terms: string[] }[]
  /** Whether it has signs that only code has: `<`, `=`. */
  isCode: boolean
}

/** What a term counts for, by where it comes from. Measured: search/findings, section 5.3. */
const weight = { typed: 1, pinyin: 0.9, meant: 0.8, numeral: 0.8, alone: 0.4 }

/** Turns what somebody typed into weighted terms; a term that is met twice keeps its larger weight. */
export function analyseQuery(query: string, { simplified, synonyms, sounds }: Vocabulary): Analysis {
  const text = normalise(query, simplified)
  const terms = new Map<string, number>()
  const add = (term: string, counts: number) => terms.set(term, Math.max(terms.get(term) ?? 0, counts))
  const addWord = (word: string, counts: number) => {
    const all = runsOf(word).flatMap((run) => (run.kind === 'han' ? bigrams(run.text) : [run.text]))
    for (const term of all) add(term, counts)
    return all
  }
  const pieces: string[] = []
  const spelled: Analysis['spelled'] = []
  const runs = runsOf(text)

  runs.forEach((run, index) => {
    if (run.kind === 'han') {
      for (const piece of withoutStopPhrases(run.text)) {
        pieces.push(piece)
        addWord(piece, [...piece].length === 1 ? weight.alone : weight.typed)
      }
      for (const number of numbersIn(run.text)) add(number, weight.alone)
      return
    }
    add(run.text, weight.typed)
    spelled.push({ text: run.text, terms: [run.text] })
    const next = runs[index + 1]
    if (run.kind === 'digits' && run.text.length < 3 && next?.kind === 'han')
      addWord(chineseNumeral(run.text) + [...next.text][0], weight.numeral)
  })
  const meanings = meaningsIn(text, synonyms)
  for (const { means } of meanings) for (const word of means) addWord(word, weight.meant)
  if (sounds)
    for (const letters of pinyinIn(runs))
      for (const [word, fit] of wordsFor(letters, sounds)) {
        const meant = addWord(word, weight.pinyin * fit)
        for (const { text, terms } of spelled) if (letters.includes(text)) terms.push(...meant)
      }
  const isCode = /[<>=(){}[\]*;'"`|\\$]/.test(text)
  return { terms, pieces, said: meanings.map(({ said }) => said), spelled, isCode }
}

/** Letters that may be pinyin: each run of them, and runs with only spaces between them joined (`tui huo`). */
function pinyinIn(runs: readonly Run[]): string[] {
  const letters = runs.filter(({ kind }) => kind === 'latin').map(({ text }) => text)
  const all = letters.length > 1 && letters.length === runs.length ? [...letters, letters.join('')] : letters
  return all.filter((run) => run.length > 1)
}

/** Numbers that are written in Chinese before a unit: 七天 → 7, 四十八小时 → 48. */
function numbersIn(run: string): string[] {
  return [...run.matchAll(/[一二两三四五六七八九十]+(?=[天日个小年元块分])/gu)].flatMap(
    ([numeral]) => arabicNumber(numeral) ?? [],
  )
}
