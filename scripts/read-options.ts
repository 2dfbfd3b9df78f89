import { parseArgs, type ParseArgsConfig } from 'node:util'
import { nearest } from '../src/diagnostics/nearest.ts'

/**
 * Reads what follows a command on the command line.
 *
 * @param config which options there are, as Node's `parseArgs` takes them
 * @param help the command's own help, shown after what is wrong
 * @throws what is wrong, in Chinese, followed by the help
 */
export function readOptions<T extends ParseArgsConfig>(config: T, help: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Error(`${reword(error as NodeJS.ErrnoException, Object.keys(config.options ?? {}))}\n\n${help}`, {
      cause: error,
    })
  }
}

/** What Node says in English, in our words. Its sentences quote the option, or the word that is too many. */
function reword({ code, message }: NodeJS.ErrnoException, known: string[]): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const option = quoted.split(/[ ,]/).find((word) => word.startsWith('--')) ?? quoted
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const guess = nearest(option.replace(/^-+/, ''), known)
      return `没有 ${option} 这个选项${guess ? `；是不是 --${guess}` : ''}`
    }
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `不知道「${quoted}」是什么；选项前面写两个短横线，内容里有空格的用引号包起来`
    default:
      return /does not take/.test(message)
        ? `${option} 后面不写内容`
        : `${option} 后面要写内容；内容以短横线开头的，写成 ${option}="-…"`
  }
}
