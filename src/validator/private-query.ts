import { privateDataIn } from './private-data.ts'

/**
 * Whether a query may hold something about a person, and so is kept nowhere. It is stricter than `privateDataIn`: what
 * is pasted into a search box alone has no word beside it that says what it is, and seven digits in a row are no
 * question but a number of an order, a parcel or a person.
 */
export function mayBePrivate(query: string): boolean {
  return /\d(?:[\s\-_.·/]*\d){6}/.test(query.normalize('NFKC')) || privateDataIn(query).length > 0
}
