/** Where a draft is written. `catalogue/addresses.ts` has the address of the form; this spares the browser the rest. */
export function addressOfDraft({ of, id }: { of: string; id: string }): string {
  return `/plans/${of}/?draft=${id}`
}
