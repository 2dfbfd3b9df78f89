/** A stretch of a text in one script. */
export interface Run {
  kind: 'han' | 'latin' | 'digits'
  text: string
}

const stretch = /(?<han>\p{Script=Han}+)|(?<latin>[a-z]+)|(?<digits>[0-9]+)/gu

/** The stretches of a normalised text in order. What is neither Han nor a letter nor a digit parts them and is dropped. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(stretch)].map(({ 0: run, groups }) => ({
    kind: groups!['han'] ? 'han' : groups!['latin'] ? 'latin' : 'digits',
    text: run,
  }))
}
