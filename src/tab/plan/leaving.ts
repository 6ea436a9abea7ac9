import { confirmed, heard, isUnsaved, refused, sending, type SharedText } from './shared-text.ts'

/** How one who has left the page still reaches the service; both ask until somebody answers. */
export interface Leaver {
  /** The text as it stands now, at event `seq`; null where the plan is not open any more. */
  read(): Promise<{ readonly text: string; readonly seq: number } | null>
  /** Sends a whole text that grew from event `base`: the number of the event it became, or null where it is refused. */
  write(text: string, base: number): Promise<number | null>
}

/** Brings words that were unsaved when their writer left the page into the plan; gives up only where they are refused. */
export async function saveAfterLeaving(left: SharedText, leaver: Leaver): Promise<SharedText> {
  let text = left
  while (isUnsaved(text)) {
    const standing = await leaver.read()
    if (standing === null) return text
    text = sending(heard(text, standing.text, standing.seq))
    if (text.sent === null) continue
    const written = await leaver.write(text.sent.text, text.sent.base)
    if (written === null) return refused(text)
    text = confirmed(text, written)
  }
  return text
}
