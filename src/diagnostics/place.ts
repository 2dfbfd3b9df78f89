/** Where something stands in a file that an author edits: both count from 1; the column counts UTF-16 units. */
export interface Place {
  line: number
  column: number
}

/** Something that an author typed, with the place where it stands. */
export interface Written<T = string> {
  value: T
  place: Place
}
