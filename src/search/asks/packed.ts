import type { SearchRecord } from '../model.ts'

/** A place of the handbook with the questions that it answers. */
export interface AskedPlace {
  /** The page's name in the index. */
  page: string
  /** The step or part of it; empty for the page as a whole. */
  anchor: string
  /** How long the step may take, in words. */
  within?: string
  questions: string[]
}

/** All questions: their texts are the index. */
export interface AskTable {
  places: AskedPlace[]
  /** Questions that the handbook has nothing on, so that others like them are doubted. */
  offTopic: string[]
}

/**
 * The questions as the build writes them and the first search fetches them. A page is the number of its record in the
 * lexicon of the same build, since its name is all digits and does not pack; questions are parted by line breaks.
 */
export interface PackedAsks {
  build: string
  places: [record: number, anchor: string, within: string, questions: string][]
  offTopic: string
}

/** Packs the questions for the way; `records` are those of the lexicon of the same build. */
export function packAsks({ places, offTopic }: AskTable, build: string, records: readonly SearchRecord[]): PackedAsks {
  const numbers = new Map(records.map(({ page }, number) => [page, number]))
  return {
    build,
    places: places.map(({ page, anchor, within = '', questions }) => [
      numbers.get(page)!,
      anchor,
      within,
      questions.join('\n'),
    ]),
    offTopic: offTopic.join('\n'),
  }
}

/** The questions again. */
export function unpackAsks({ places, offTopic }: PackedAsks, records: readonly SearchRecord[]): AskTable {
  return {
    places: places.map(([record, anchor, within, questions]) => ({
      page: records[record]!.page,
      anchor,
      ...(within && { within }),
      questions: questions.split('\n'),
    })),
    offTopic: offTopic.split('\n'),
  }
}
