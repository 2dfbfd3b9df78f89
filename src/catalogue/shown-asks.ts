import type { Procedure } from '../procedures/model.ts'
import type { Catalogue } from './model.ts'

/** How many questions a procedure shows: enough to see that it is the right one. */
const most = 10

/** The similar questions of a procedure that its page shows. */
export interface ShownAsks {
  /** Those that stand in the procedure. */
  own: string[]
  /** The rest of them, which is folded. */
  folded: string[]
  /** Those of the lists that fill up, of the procedure as a whole. */
  listed: string[]
}

export function shownAsks(
  { id, asks }: Pick<Procedure, 'id' | 'asks'>,
  { lists }: Pick<Catalogue, 'lists'>,
): ShownAsks {
  const listed = lists.asks.byId.get(id)?.questions ?? []
  return {
    own: asks.slice(0, most),
    folded: asks.slice(most),
    listed: listed.slice(0, Math.max(0, most - asks.length)),
  }
}

/** Whether a procedure's page shows any, and has an anchor for them. */
export function hasAsksShown(procedure: Pick<Procedure, 'id' | 'asks'>, catalogue: Pick<Catalogue, 'lists'>): boolean {
  const { own, listed } = shownAsks(procedure, catalogue)
  return own.length + listed.length > 0
}
