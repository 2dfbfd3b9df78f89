/** A number with at most one digit behind the point. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
