interface Converters {
  toSimplified: (text: string) => string
  toTraditional: (text: string) => string
}

let loaded: Promise<Converters> | undefined

/** The conversion tables are large, so they are loaded when the first title needs them. */
function converters(): Promise<Converters> {
  loaded ??= import('opencc-js').then(({ Converter }) => ({
    toSimplified: Converter({ from: 't', to: 'cn' }),
    toTraditional: Converter({ from: 'cn', to: 't' }),
  }))
  return loaded
}

/** Whether a text holds characters that are only Traditional beside characters that are only Simplified. */
export async function mixesScripts(text: string): Promise<boolean> {
  const { toSimplified: simplify, toTraditional: traditionalise } = await converters()
  const characters = [...text]
  const hasTraditional = characters.some((character) => simplify(character) !== character)
  return (
    hasTraditional &&
    characters.some((character) => simplify(character) === character && traditionalise(character) !== character)
  )
}

/** The text in Simplified characters. */
export async function toSimplified(text: string): Promise<string> {
  return (await converters()).toSimplified(text)
}
