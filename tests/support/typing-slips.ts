/** Every second value of an attribute or a key in another form, the first of them always. */
export function values(text: string, pattern: RegExp, change: (value: string) => string | undefined): string {
  let count = 0
  return text.replaceAll(pattern, (all, before: string, value: string, behind: string) => {
    const changed = change(value)
    if (changed === undefined || changed === value || count++ % 2 === 1) return all
    return before + changed + behind
  })
}

export const attribute = (names: string) => new RegExp(`( (?:${names})=")([^"\\n]+)(")`, 'g')
export const setting = (names: string) => new RegExp(`(^(?:${names}): )(.+)($)`, 'gm')
export const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
export const words = (change: (word: string) => string) => (list: string) => list.split(' ').map(change).join(' ')

/** What goes wrong in typing and pasting, whatever the content, where what was meant is plain. */
export const typingSlips: Record<string, (text: string) => string> = {
  'platforms in full-width brackets': (text) => text.replace(/^platforms: \[(.*)\]$/m, 'platforms: 【$1】'),
  'platforms in one string': (text) =>
    text.replace(/^platforms: \[(.*)\]$/m, (_, ids: string) => `platforms: ${ids.replaceAll(', ', '、')}`),
  'names of settings in Chinese': (text) =>
    text
      .replace(/^owner:/m, '负责人:')
      .replace(/^trigger:/m, '触发:')
      .replace(/^reviewed:/m, '复核日期:'),
  'names of settings in capitals': (text) =>
    text.replace(/^owner:/m, 'Owner:').replace(/^reviewEvery:/m, 'review_every:'),
  'names of attributes in Chinese': (text) =>
    text
      .replace(/ title="/, ' 标题="')
      .replace(/ role="/, ' 角色="')
      .replace(/ to="/, ' 去哪里="'),
  'names of attributes in capitals': (text) => text.replace(/ title="/, ' Title="').replace(/ handsTo="/, ' handsto="'),
  'replies for reply': (text) => text.replace(/ reply="/, ' replies="'),
  'tags in small letters': (text) => text.replace(/^<Step ([\s\S]*?)^<\/Step>/m, '<step $1</step>'),
  'dashes for the lines around the settings': (text) => text.replaceAll(/^---$/gm, '——'),
  'a long dash for the line below the settings': (text) => text.replace(/\n---\n/, '\n———\n'),
  'empty lines above the settings': (text) => `\n\n${text}`,
  'days in full-width digits': (text) => values(text, setting('reviewed'), fullWidth),
  'days in Chinese': (text) => text.replace(/^reviewed: (\d+)-0?(\d+)-0?(\d+)$/m, 'reviewed: $1年$2月$3日'),
  'hours in Chinese': (text) =>
    values(text, attribute('within'), (time) => time.replace('h', ' 小时').replace('m', '分钟').replace('d', '天')),
  'hours in full-width digits': (text) => values(text, attribute('within'), fullWidth),
  'questions without a space behind the hyphen': (text) =>
    text.replace(/^asks:\n(?: {2}- [^":\n]*\n)+/m, (asks) => asks.replaceAll('  - ', '  -')),
  'a number in quotation marks': (text) => text.replace(/^version: (\d+)$/m, 'version: "$1"'),
  'Chinese quotation marks throughout': (text) => tags(text, (tag) => tag.replaceAll(/"([^"\n]*)"/g, '“$1”')),
  'one Chinese quotation mark at the start of a value': (text) => text.replace(/ role="([^"]*)"/, ' role=“$1"'),
  'one Chinese quotation mark at the end of a value': (text) => text.replace(/ role="([^"]*)"/, ' role="$1”'),
  'full-width equals signs': (text) => tags(text, (tag) => tag.replace(/ role=/, ' role＝').replace(/ to=/, ' to＝')),
  'commas between attributes': (text) => tags(text, (tag) => tag.replaceAll(/" (?=[a-zA-Z]+=")/g, '", ')),
  'Chinese commas between attributes': (text) => text.replace(/" (?=role=")/, '"，'),
  ...Object.fromEntries(
    ['role=「$1」', 'role=‘$1’', 'role=《$1》', 'role=″$1″', 'role="$1"；', 'role="$1"。', 'role:"$1"', 'role："$1"', 'role="$1」', 'role=$1"', 'role=""$1""', 'role=="$1"', 'role "$1"', '"role"="$1"', "role='$1", 'role:$1', 'role=["$1"]', '负责人=“$1”'] // prettier-ignore
      .map((written) => [
        `a role as ${written}`,
        (text: string) => text.replace(/(?<=\s)role="([^"]*)"(?= )/, written),
      ]),
  ),
  ...Object.fromEntries(
    Object.entries({ 'an end of two brackets': '>>', 'no end': '', 'a full stop in the end': '。>' }).map(
      ([name, end]) => [name, (text: string) => text.replace(/^(<Step [^\n]*)>$/m, `$1${end}`)],
    ),
  ),
  'a tag of its own without an end': (text) => text.replace(/^(<Exit [^\n]*) \/>$/m, '$1'),
  'a slash the other way round': (text) => text.replace(/^(<Exit [^\n]*)\/>$/m, '$1\\>'),
  'a step that ends where it starts and has text': (text) => text.replace(/^(<Step [^\n]*)>$/m, '$1 />'),
  'a closing tag too many': (text) => text.replace(/^(<Exit [^\n]*\/>)$/m, '$1</Exit>'),
  'a closing tag behind text': (text) => text.replace(/^ {2}([^\n<]*)\n<\/Step>/m, '  $1</Step>'),
  'a closing tag without its bracket': (text) => text.replace(/^<\/Step>$/m, '</Step'),
  'a closing tag with the attributes of its tag': (text) => text.replace(/^<\/Step>$/m, '</Step id="x">'),
  'a closing tag with a backslash': (text) => text.replace(/^<\/Step>$/m, '<\\Step>'),
  'two brackets before a tag': (text) => text.replace(/^<Step /m, '<<Step '),
  'no space behind the name of a tag': (text) => text.replace(/^<Step id/m, '<Stepid'),
  'a tag with a Chinese name where it opens': (text) => text.replace(/^<Step /m, '<步骤 '),
  'an id in capitals where it stands': (text) => text.replace(/^<Step id="([^"]*-[^"]*)"/m, (all) => all.replace(/"(.*)"/, (_, id: string) => `"${id.toUpperCase()}"`)), // prettier-ignore
  'an id with a space': (text) => text.replace(/^<Step id="(\w+)-/m, '<Step id="$1 '),
  'a value without quotation marks': (text) => text.replace(/ role="([^"]*)"/, ' role=$1'),
  'a value whose quotation marks are not closed': (text) => text.replace(/ role="([^"]*)" (?=[a-z]+=")/, ' role="$1 '),
  'a full-width bracket at the end of a tag': (text) => text.replace(/^(<Step [^\n]*)>$/m, '$1＞'),
  'a full-width slash at the end of a tag': (text) => text.replace(/^(<Exit [^\n]*)\/>$/m, '$1／＞'),
  'a space behind the bracket': (text) => text.replace(/^<Step /m, '< Step '),
  'a closing tag in small letters': (text) => text.replace(/^<\/Step>/m, '</step>'),
  'one owner in a list': (text) => text.replace(/^owner: (.*)$/m, 'owner: [$1]'),
}

/** A text with its tags changed. */
function tags(text: string, change: (tag: string) => string): string {
  return text.replaceAll(/^ *<[A-Z][^\n]*>$/gm, change)
}
