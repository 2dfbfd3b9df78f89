/** Options that npm took for its own: somebody left out the lone `--` in `npm run new:procedure -- --stage …`. */
export interface TakenOptions {
  /** The option is given with the word `=` behind it, or without one: then the word is among the loose ones. */
  [name: string]: string | true
}

/**
 * What npm took away from a command, from the environment that it sets.
 *
 * @param names the options that the command has
 * @returns `undefined` when it took nothing
 */
export function takenByNpm(names: readonly string[], environment: NodeJS.ProcessEnv): TakenOptions | undefined {
  const taken = names.flatMap((name): [string, string | true][] => {
    const value = environment[`npm_config_${name}`]
    return value === undefined ? [] : [[name, value === 'true' || value === '' ? true : value]]
  })
  return taken.length > 0 ? Object.fromEntries(taken) : undefined
}

/**
 * The options with their words. npm keeps the words in order, but not which option each of them followed.
 *
 * @param loose the words that stand alone
 * @param fits whether a word can stand behind an option, for each option that can tell, the surest first; options that
 *   cannot take what is left, in this order
 */
export function withWords(
  taken: TakenOptions,
  loose: readonly string[],
  fits: Readonly<Record<string, (word: string) => boolean>>,
): [name: string, word: string][] {
  const rest = [...loose]
  return Object.entries(fits).flatMap(([name, accepts]) => {
    const value = taken[name]
    if (value === undefined) return []
    if (value !== true) return [[name, value] as [string, string]]
    const at = rest.findIndex(accepts)
    return at < 0 ? [] : [[name, rest.splice(at, 1)[0]!] as [string, string]]
  })
}

/** A command line as a person types it: what holds more than letters and digits stands in quotation marks. */
export function commandLine(command: string, options: readonly (readonly [name: string, word: string])[]): string {
  const words = options.map(([name, word]) => `--${name} ${/^[\w./-]+$/.test(word) ? word : `"${word}"`}`)
  return [command, ...words].join(' ')
}
