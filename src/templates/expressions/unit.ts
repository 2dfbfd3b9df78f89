/** A unit as powers: 元/店/天 is 元 once, 店 and 天 minus once. */
export type Unit = ReadonlyMap<string, number>

/** Reads a unit as it is written on a field: 元, 元/店/天, 人·天. */
export function readUnit(text: string): Unit {
  const [over = '', ...under] = text.split('/').map((part) => part.trim())
  let unit: Unit = new Map()
  for (const part of over.split('·')) if (part !== '' && part !== '1') unit = times(unit, new Map([[part, 1]]))
  for (const part of under) if (part !== '') unit = times(unit, new Map([[part, -1]]))
  return unit
}

/** The unit of a product; with `power` -1, of a quotient. */
export function times(left: Unit, right: Unit, power = 1): Unit {
  const product = new Map(left)
  for (const [name, times] of right) {
    const sum = (product.get(name) ?? 0) + times * power
    if (sum === 0) product.delete(name)
    else product.set(name, sum)
  }
  return product
}

export function isSameUnit(left: Unit, right: Unit): boolean {
  return left.size === right.size && [...left].every(([name, power]) => right.get(name) === power)
}

/** A unit in words. */
export function writeUnit(unit: Unit): string {
  const part = ([name, power]: [string, number]) => Array<string>(Math.abs(power)).fill(name)
  const over = [...unit].filter(([, power]) => power > 0).flatMap(part)
  const under = [...unit].filter(([, power]) => power < 0).flatMap(part)
  if (unit.size === 0) return '没有单位'
  return [over.join('·') || '1', ...under].join('/')
}
