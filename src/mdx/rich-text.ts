/**
 * A text of a list with light markup: bold words, code, links; line ends are line ends. A text without any markup is
 * just the text, so that most of them are as small as they were written.
 */
export type RichText = string | { runs: readonly Run[] }

/** A part of such a text that looks alike throughout. */
export type Run =
  | string
  | { kind: 'strong'; runs: readonly Run[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; runs: readonly Run[] }

/** What a text says, without how it looks. */
export function wordsOf(text: RichText): string {
  return runsOf(text).map(wordsOfRun).join('')
}

/** The parts of a text. */
export function runsOf(text: RichText): readonly Run[] {
  return typeof text === 'string' ? [text] : text.runs
}

function wordsOfRun(run: Run): string {
  if (typeof run === 'string') return run
  return run.kind === 'code' ? run.text : run.runs.map(wordsOfRun).join('')
}
