import * as z from 'zod/mini'

/** The kinds of schema that are put into functions here. */
type Known =
  | z.core.$ZodObject
  | z.core.$ZodArray
  | z.core.$ZodUnion
  | z.core.$ZodOptional
  | z.core.$ZodDefault
  | z.core.$ZodEnum
  | z.core.$ZodLiteral
  | z.core.$ZodString
  | z.core.$ZodNumber
  | z.core.$ZodBoolean

/** Whether a value fits, without a word on why not. */
type Fits = (value: unknown) => boolean

/**
 * Puts a schema into plain functions that say whether a value has its shape, many times as fast as parsing it.
 *
 * They say yes just where parsing succeeds; other kinds of schema are left to it.
 */
export function fitsOf<S extends z.core.$ZodType>(schema: S) {
  const fits = fitting(schema)
  return (value: unknown): value is z.input<S> => fits(value)
}

function fitting(schema: z.core.$ZodType): Fits {
  const { def } = (schema as Known)._zod
  switch (def.type) {
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? fitsObject(def.shape) : parsed(schema)
    case 'array':
      return both(fitsArray(fitting(def.element)), def.checks)
    case 'union':
      return isToldApart(def) ? fitsRow(def) : fitsAny(def.options.map(fitting))
    case 'optional':
    case 'default':
      return fitsAbsent(fitting(def.innerType))
    case 'enum':
      return fitsOneOf(Object.values(def.entries))
    case 'literal':
      return fitsOneOf(def.values)
    case 'string':
      return both((value) => typeof value === 'string', def.checks)
    case 'number':
      if (!('format' in def)) return both(Number.isFinite, def.checks)
      return def.format === 'safeint' ? both(Number.isSafeInteger, def.checks) : parsed(schema)
    case 'boolean':
      return (value) => typeof value === 'boolean'
  }
  return parsed(schema)
}

const parsed =
  (schema: z.core.$ZodType): Fits =>
  (value) =>
    z.safeParse(schema, value).success

const fitsAbsent =
  (fits: Fits): Fits =>
  (value) =>
    value === undefined || fits(value)

const fitsOneOf = (values: readonly unknown[]): Fits => {
  const known = new Set(values)
  return (value) => known.has(value)
}

const fitsAny =
  (options: readonly Fits[]): Fits =>
  (value) =>
    options.some((fits) => fits(value))

const fitsArray =
  (fits: Fits): Fits =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (const one of value) if (!fits(one)) return false
    return true
  }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fitsObject(shape: z.core.$ZodShape): Fits {
  const parts = new Map(
    Object.entries(shape).map(([key, part]) => [
      key,
      { fits: fitting(part), isNeeded: part._zod.optin === undefined },
    ]),
  )
  const needed = [...parts.values()].filter(({ isNeeded }) => isNeeded).length
  return (value) => {
    if (!isObject(value)) return false
    let given = 0
    for (const key in value) {
      const part = parts.get(key)
      if (part === undefined || !part.fits(value[key])) return false
      if (part.isNeeded) given += 1
    }
    return given === needed
  }
}

const isToldApart = (
  def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef,
): def is z.core.$ZodDiscriminatedUnionDef => 'discriminator' in def

/** Of objects told apart by one key only the one that is meant needs a look. */
function fitsRow({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Fits {
  const rows = new Map(
    options.flatMap((option) => {
      const fits = fitting(option)
      return [...(option._zod.propValues?.[discriminator] ?? [])].map(
        (name) => [name, fits] as const,
      )
    }),
  )
  return (value) => isObject(value) && rows.get(String(value[discriminator]))?.(value) === true
}

/** The kind of value it must be, and then what is checked of such a value. */
function both(fits: Fits, checks: readonly z.core.$ZodCheck[] = []): Fits {
  const [check, ...more] = checks
  if (check === undefined) return fits
  const passes = passing(check)
  return both((value) => fits(value) && passes(value), more)
}

function passing(check: z.core.$ZodCheck): Fits {
  const { _zod: one } = check as z.core.$ZodCheck<unknown>
  return (value) => {
    const payload = { value, issues: [] }
    return one.check(payload) === undefined && payload.issues.length === 0
  }
}
