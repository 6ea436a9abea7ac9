import type { ClosureWish } from '../../plan/closure/wish.ts'

/** What somebody does to a closure. `id` makes a deed that is sent again the same one; `hash` is of what the decider saw. */
export type ClosureDeed =
  | { readonly do: 'ask'; readonly id: string; readonly wish: ClosureWish }
  | Of<'withdraw', { readonly why?: string | undefined }>
  | Of<'approve', { readonly hash: string; readonly why?: string | undefined }>
  | Of<'return', { readonly why: string }>
  | Of<'confirm', { readonly hash: string }>
  | { readonly do: 'reopen'; readonly id: string; readonly why: string }

type Of<Do extends string, More> = {
  readonly do: Do
  readonly id: string
  /** The closure that was looked at. */
  readonly closure: string
} & More
