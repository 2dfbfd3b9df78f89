import type { z } from 'zod'
import type { Choice } from '../diagnostics/advise.ts'
import type { YamlPath } from './read-yaml.ts'

interface Definition {
  type: string
  format?: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  valueType?: z.ZodType
  options?: z.ZodType[]
}

/** The definition of a schema behind `optional` and the like. */
function definitionOf(schema: z.ZodType): Definition {
  const definition = (schema as unknown as { def: Definition }).def
  return definition.innerType ? definitionOf(definition.innerType) : definition
}

/** The part of a schema that a path leads to. */
export function schemaAt(schema: z.ZodType, path: YamlPath): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema
  for (const part of path) {
    const definition: Definition | undefined = at && definitionOf(at)
    at = typeof part === 'number' ? definition?.element : (shapeOf(definition)?.[part] ?? definition?.valueType)
  }
  return at
}

/** The keys of a group, or of the group that a value may be among other things. */
function shapeOf(definition: Definition | undefined): Definition['shape'] {
  return definition?.shape ?? definition?.options?.map((option) => definitionOf(option).shape).find(Boolean)
}

/** The keys that a group may have, in the order of the schema; none for what is no group. */
export function keysOf(schema: z.ZodType | undefined): string[] {
  return Object.keys((schema && definitionOf(schema).shape) ?? {})
}

/**
 * The same with what people call each key: the `title` of its `meta`, and the first words of its description when these
 * are few enough for a name.
 */
export function keyChoices(schema: z.ZodType | undefined): Choice[] {
  const shape = (schema && definitionOf(schema).shape) ?? {}
  return Object.entries(shape).map(([id, value]) => {
    const { title, description = '' } = value.meta() ?? {}
    const [first = ''] = description.split(/[，。：；、（]/)
    const aliases = first !== '' && first.length <= 6 ? [first] : []
    return { id, name: title, aliases }
  })
}

/** What people call the values of a choice, by the `enumDescriptions` of its `meta`, which editors show too. */
export function valueChoices(schema: z.ZodType | undefined, values: readonly string[]): Choice[] {
  const names = schema?.meta()?.['enumDescriptions']
  return values.map((id, index) => ({ id, name: Array.isArray(names) ? String(names[index] ?? '') : undefined }))
}

/** The keys that a group must have. */
export function requiredKeysOf(schema: z.ZodType | undefined): string[] {
  const shape = (schema && definitionOf(schema).shape) ?? {}
  return Object.keys(shape).filter((key) => !isOptional(shape[key]))
}

export function isOptional(schema: z.ZodType | undefined): boolean {
  return schema?.safeParse(undefined).success === true
}

/** What the entries of a list look like. */
export function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema && definitionOf(schema).element
}

/** The kind of value that a schema asks for. Where it leaves a choice, text goes first. */
export function typeOf(schema: z.ZodType | undefined): string {
  if (!schema) return 'unknown'
  const { type, format, options } = definitionOf(schema)
  if (type === 'number' && format?.endsWith('int')) return 'int'
  if (type !== 'union') return type
  const types = options?.map(typeOf) ?? []
  return types.includes('string') ? 'string' : (types[0] ?? 'unknown')
}

/** Whether a value is what a schema asks for. */
export function fits(schema: z.ZodType | undefined, value: unknown): boolean {
  return schema?.safeParse(value).success === true
}

export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  return schema?.meta()?.description
}

/** The first of the examples that the schema's `meta` gives. */
export function exampleOf(schema: z.ZodType | undefined): unknown {
  const examples = schema?.meta()?.['examples']
  return Array.isArray(examples) ? examples[0] : undefined
}
