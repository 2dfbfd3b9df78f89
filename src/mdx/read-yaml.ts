import type { ReaderFinding } from '../diagnostics/finding.ts'
import { isMap, isNode, isPair, isSeq, parseDocument, type Document, type Node } from 'yaml'
import type { Place } from '../diagnostics/place.ts'
import { rewordAlias, rewordYaml } from './reword-yaml.ts'
import type { Source } from './source.ts'

/** Keys and list positions that lead to a value, from the top. */
export type YamlPath = readonly (string | number)[]

/** What a YAML text says, and where it says it. */
export interface YamlData {
  /** The value as plain data; `undefined` when the text could not be read. */
  value: unknown
  /** Where the value at a path stands; for a path that is not there, the nearest thing above it that is. */
  placeOf(path: YamlPath): Place
  /** Where the key at the end of a path stands. */
  placeOfKey(path: YamlPath): Place
  /** The value at a path as it is typed; `undefined` when there is none. */
  textOf(path: YamlPath): string | undefined
  findings: ReaderFinding[]
}

/**
 * Reads YAML 1.2 and keeps the place of everything in it.
 *
 * @param source the file
 * @param from offset of the first character of the YAML text in the file
 * @param to offset behind its last character
 */
export function readYaml(source: Source, from = 0, to = source.text.length): YamlData {
  const document = parseDocument(source.text.slice(from, to), { prettyErrors: false })
  const findings = rewordYaml(document, source, from)
  const placeOf = (path: YamlPath) => source.placeAt(from + offsetOf(document, path))
  const placeOfKey = (path: YamlPath) => source.placeAt(from + offsetOfKey(document, path))
  const textOf = (path: YamlPath) => {
    const range = nodeAt(document, path)?.range
    return range ? source.text.slice(from + range[0], from + range[1]) : undefined
  }
  let value: unknown
  try {
    if (findings.length === 0) value = document.toJS()
  } catch {
    findings.push(rewordAlias(document, source, from))
  }
  return { value, placeOf, placeOfKey, textOf, findings }
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length))
    if (node?.range) return node.range[0]
  }
  return 0
}

/** The node at a path. Keys are compared as text: plain data knows no others, YAML does (`12: …`). */
function nodeAt(document: Document, path: YamlPath): Node | undefined {
  let node: unknown = document.contents
  for (const part of path) {
    if (isMap(node)) node = node.items.find(({ key }) => keyText(key) === String(part))?.value
    else node = isSeq(node) ? node.items[Number(part)] : undefined
  }
  return isNode(node) ? node : undefined
}

function offsetOfKey(document: Document, path: YamlPath): number {
  const key = path.at(-1)
  const parent = nodeAt(document, path.slice(0, -1))
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && keyText(item.key) === String(key))
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
  }
  if (isSeq(parent)) return offsetOf(document, path)
  return offsetOf(document, path.slice(0, -1))
}

function keyText(key: unknown): string {
  return isNode(key) ? String((key as Node & { value?: unknown }).value) : String(key)
}
