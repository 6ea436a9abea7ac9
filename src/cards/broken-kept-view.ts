/** One text that was typed, to be put before its writer again under the input's own id and label. */
export interface KeptText {
  readonly id: string
  readonly label: string
  readonly value: string
}

/** A press that failed here and of which nothing was recorded: all comes from the press, since the plan may be out of reach. */
export interface BrokenKeptView {
  /** The verb that was sent, which is sent again. */
  readonly action: string
  readonly promptId: string
  /** What was chosen, as "Not met yet"; null where nothing was. */
  readonly chosen: string | null
  /** What goes back beside the texts, as the answer and the hash. */
  readonly sent: Readonly<Record<string, string>>
  readonly texts: readonly KeptText[]
}
