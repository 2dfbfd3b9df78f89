import { pinyin } from 'pinyin-pro'
import type { Readings } from './model.ts'

const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true })

/** How phrases are read aloud, and the usual reading of every character that somebody may type in their place. */
export function readingsOf(phrases: readonly string[]): Readings {
  const characters: Record<string, string> = {}
  const usual = new Map<string, string>()
  for (const character of new Set(phrases.join('') + commonCharacters())) {
    const syllable = read(character)[0] ?? ''
    usual.set(character, syllable)
    characters[syllable] = (characters[syllable] ?? '') + character
  }
  const readings = phrases.map((phrase) => [phrase, read(phrase)] as const)
  const polyphones = readings.filter(([phrase, syllables]) =>
    syllables.some((syllable, index) => syllable !== usual.get([...phrase][index]!)),
  )
  return {
    characters,
    polyphones: Object.fromEntries(polyphones.map(([phrase, syllables]) => [phrase, syllables.join(' ')])),
  }
}

/** The 3,755 characters of everyday writing: level 1 of GB 2312, from the platform's own table. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let first = 0xb0; first <= 0xd7; first += 1)
    for (let second = 0xa1; second <= (first === 0xd7 ? 0xf9 : 0xfe); second += 1) bytes.push(first, second)
  return new TextDecoder('gbk').decode(new Uint8Array(bytes))
}
