import { z } from 'zod'

/** Text that is not blank. */
export const text = z.string().trim().min(1)

/** An id: lower-case letters and digits, joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** The id of something else, typed by hand. Whether it is there is for a rule to say, with the names of what is. */
export const reference = text

/** A day, `YYYY-MM-DD`. Whether it exists is for a rule to say. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A list with at least one entry. */
export const list = <T extends z.ZodType>(entry: T) => z.array(entry).min(1)
