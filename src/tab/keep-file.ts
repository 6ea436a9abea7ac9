interface File {
  /** Names nobody. */
  readonly name: string
  readonly type: string
  readonly text: string
}

/** Hands a file to the browser, which keeps it where the person's files are. */
export function keepFile({ name, type, text }: File): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
