import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'

/** Pagefind puts this before what it packs. */
const signature = 'pagefind_dcd'

/** A word of the index with the pages that hold it, as Pagefind 1.6.0 packs it. */
type PackedWord = [word: string, pages: unknown, variants: unknown]
type PackedMeta = [version: string, pages: unknown, chunks: [from: string, to: string, name: string][], ...unknown[]]

/** A page as Pagefind keeps it for excerpts. */
export interface Fragment {
  url: string
  content: string
}

/** The files of a Pagefind bundle with one ending, unpacked, by name without the ending. */
async function unpack(folder: string, ending: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(ending))
  const files = names.map(async (file) => {
    const bytes = gunzipSync(await readFile(join(folder, file)))
    if (bytes.subarray(0, signature.length).toString() !== signature)
      throw new Error(`${file} 不是 Pagefind 1.6.0 的文件：确认 package.json 里 pagefind 是 1.6.0`)
    return [file.slice(0, -ending.length), bytes.subarray(signature.length)] as const
  })
  return new Map(await Promise.all(files))
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 })
}

/** The pages of a bundle by their names in the index. */
export async function readFragments(bundle: string): Promise<Map<string, Fragment>> {
  const files = await unpack(join(bundle, 'fragment'), '.pf_fragment')
  return new Map([...files].map(([name, bytes]) => [name, JSON.parse(Buffer.from(bytes).toString()) as Fragment]))
}

/** Every word of a bundle's index, in its order. */
export async function readWords(bundle: string): Promise<PackedWord[]> {
  const chunks = await unpack(join(bundle, 'index'), '.pf_index')
  const [[, meta]] = (await readMeta(bundle)) as [[string, PackedMeta]]
  return meta[2].flatMap(([, , name]) => (decode(chunks.get(name)!) as [PackedWord[]])[0])
}

async function readMeta(bundle: string): Promise<[string, PackedMeta][]> {
  const files = await unpack(bundle, '.pf_meta')
  return [...files].map(([name, bytes]) => [name, decode(bytes) as PackedMeta])
}

/**
 * Cuts the index of a bundle into smaller files. Pagefind's own hold some 60 kB each, and a question of fifteen pairs of
 * characters would fetch nearly all of them. Han words of three characters and more are left out: nobody asks for them,
 * since their pairs are there, and Pagefind would add them to the pair that they begin with, if their file happened to be
 * loaded.
 *
 * @param size bytes before packing after which a file ends
 */
export async function recutIndex(bundle: string, size: number): Promise<void> {
  const words = (await readWords(bundle)).filter(([word]) => !/^\p{Script=Han}{3,}$/u.test(word))
  const [[metaName, meta]] = (await readMeta(bundle)) as [[string, PackedMeta]]
  const chunks: PackedMeta[2] = []
  const files = new Map<string, Uint8Array>()
  for (const part of partsOf(words, size)) {
    const packed = pack(encode([part]))
    const name = `${metaName.split('.').at(-1)!.split('_')[0]}_${createHash('sha1').update(packed).digest('hex').slice(0, 7)}`
    chunks.push([part[0]![0], part.at(-1)![0], name])
    files.set(name, packed)
  }
  const folder = join(bundle, 'index')
  for (const file of await readdir(folder)) await rm(join(folder, file))
  for (const [name, packed] of files) await writeFile(join(folder, `${name}.pf_index`), packed)
  await writeFile(join(bundle, `${metaName}.pf_meta`), pack(encode([meta[0], meta[1], chunks, ...meta.slice(3)])))
}

function partsOf(words: readonly PackedWord[], size: number): PackedWord[][] {
  const parts: PackedWord[][] = []
  let room = 0
  for (const word of words) {
    const { length } = encode(word)
    if (room < length) {
      parts.push([])
      room = size
    }
    parts.at(-1)!.push(word)
    room -= length
  }
  return parts
}
