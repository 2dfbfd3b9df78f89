import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { extractProcedure } from '../../src/procedures/extract.ts'
import type { Procedure } from '../../src/procedures/model.ts'

/** The procedure that an MDX text holds. */
export function procedureOf(text: string, file = 'docs/procedures/logistics/found-parcel.mdx'): Procedure {
  return extractProcedure(readPage(createSource(file, text)))
}
