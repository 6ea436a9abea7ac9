import { z } from 'zod'

/** `A` where neither of two types has a value that the other lacks. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? A : never) : never

type IsOptional<T, K extends keyof T> = Partial<Pick<T, K>> extends Pick<T, K> ? true : false

/** The schema that a key of a type must have: one of exactly its values, optional where the key is. */
type Fitting<T, K extends keyof T, S extends z.ZodType> = S extends z.ZodExactOptional
  ? IsOptional<T, K> extends true
    ? z.ZodType<Same<Required<T>[K], z.output<S>>>
    : never
  : IsOptional<T, K> extends true
    ? never
    : z.ZodType<Same<T[K], z.output<S>>>

/**
 * The schema of an object that is exactly `T`: a key that is forgotten, added, looser or narrower does not compile.
 *
 * An unknown key is a fault, as in a plan.
 */
export const form =
  <T extends object>() =>
  <S extends { [K in keyof T]-?: z.ZodType }>(
    shape: S & { [K in keyof S]: K extends keyof T ? Fitting<T, K, S[K]> : never },
  ) =>
    z.strictObject<z.ZodRawShape>(shape) as unknown as Form<T>

/** The schema of one form, whose keys can be listed. */
export type Form<T> = z.ZodType<T> & Pick<z.ZodObject, 'shape'>

type Forms = readonly Form<unknown>[]
type Every<T, F extends readonly z.ZodType[]> = F & {
  [I in keyof F]: [T] extends [z.output<F[number]>] ? F[I] : never
}

/** The keys that a form cannot be without. */
const keysOf = ({ shape }: Form<unknown>) =>
  Object.entries(shape)
    .filter(([, value]) => !(value instanceof z.ZodExactOptional))
    .map(([key]) => key)
    .join(' and ')

/** One of several forms, told apart by their keys; a form of `T` that is forgotten does not compile. */
export const oneOf =
  <T>() =>
  <const F extends Forms>(...forms: Every<T, F>): z.ZodType<T> => {
    const says = `fits none of its forms: ${forms.map(keysOf).join('; ')}`
    return z.union(forms, {
      error: ({ input }) => (input === undefined ? 'is missing' : says),
    }) as z.ZodType as z.ZodType<T>
  }

/** One of several forms, told apart by what stands under one key; a form of `T` that is forgotten does not compile. */
export const oneBy =
  <T>() =>
  <const F extends readonly z.ZodType[]>(key: string, ...forms: Every<T, F>): z.ZodType<T> =>
    z.discriminatedUnion(
      key,
      forms as unknown as Parameters<typeof z.discriminatedUnion>[1],
    ) as z.ZodType as z.ZodType<T>

/** One of several words, all of which must be named. */
export const word = <T extends string>(words: { readonly [W in T]: true }): z.ZodType<T> =>
  z.enum(Object.keys(words)) as z.ZodType as z.ZodType<T>

export const text = z.string().min(1)
export const positive = z.int().positive()
export const yes = z.literal(true)
export const list = <T>(one: z.ZodType<T>) => z.array(one).readonly()
/** A list that would say nothing if it were empty. */
export const some = <T>(one: z.ZodType<T>) => z.array(one).min(1).readonly()
