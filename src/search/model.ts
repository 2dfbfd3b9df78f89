/** What a page of the index is: a whole page, or one entry of a list. */
export const recordKinds = [
  'procedure', 'page', 'role', 'rule', 'reply', 'register', 'term', 'flag', 'platform', 'planned',
] as const // prettier-ignore
export type RecordKind = (typeof recordKinds)[number]

/** What a result shows before any text is fetched, and where it leads. */
export interface SearchRecord {
  /** The page's name in the index. */
  page: string
  /** Where it leads: an address of the site, with an anchor for an entry of a list. */
  address: string
  title: string
  kind: RecordKind
  /** The trigger of a procedure, written or not. */
  trigger?: string
  /** The name of the role that answers for it; of a procedure that is not written yet, of the one to ask. */
  owner?: string
  /** The name of the stage. */
  stage?: string
}

/** What the query layer knows of the content's words. Written by the build, fetched with the first search. */
export interface Lexicon {
  /** The build that it is of: the questions of another one name other pages. */
  build: string
  /** Traditional characters, each followed by its Simplified one. */
  traditional: string
  /** Formal words by what people type for them. */
  synonyms: Record<string, string[]>
  records: SearchRecord[]
  /** Pages of the index that sum a page up, with the page: what is found in them is found in it. */
  summaries: Record<string, string>
}

/** How words are read aloud. Fetched when somebody types Latin letters or a word that nobody writes. */
export interface Readings {
  /** Characters by their usual syllable: those of the phrases, and those of everyday writing. */
  characters: Record<string, string>
  /** Phrases whose reading differs from the usual one, with their syllables joined by spaces. */
  polyphones: Record<string, string>
}

/** A page that holds a term, and how well. */
export type Hit = readonly [page: string, score: number]

/** The one thing that the query layer asks of an index: who holds this term. Any index that answers it will do. */
export type TermSearch = (term: string) => Promise<readonly Hit[]>

/** Terms with what each counts for. */
export type Terms = ReadonlyMap<string, number>
