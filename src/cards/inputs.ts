import type { ChoiceSetInput, TextInput } from './card.ts'
import { longestNote } from './review-view.ts'

/** One of a few, each to be seen: nothing is chosen for its reader beyond what they had chosen themselves. */
export function choose<Value extends string>(
  question: Pick<ChoiceSetInput, 'id' | 'label'>,
  values: readonly Value[],
  wordsOf: (value: Value) => string,
  chosen: string | null | undefined,
): ChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    ...question,
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: 'Choose an answer',
    ...(values.some((value) => value === chosen) && chosen ? { value: chosen } : {}),
    choices: values.map((value) => ({ title: wordsOf(value), value })),
  }
}

/** One of many, unfolded by a press. */
export function pick<Value extends string>(
  ...asked: Parameters<typeof choose<Value>>
): ChoiceSetInput {
  return { ...choose(...asked), style: 'compact', placeholder: 'Choose an answer' }
}

/** One of a few that may be left open, unfolded by a press. */
export function pickOrLeave<Value extends string>(
  ...asked: Parameters<typeof choose<Value>>
): ChoiceSetInput {
  const { isRequired: _required, errorMessage: _message, ...left } = pick(...asked)
  return { ...left, placeholder: 'Choose' }
}

/** Text over several lines that may be left empty, with what was typed before. */
export function write(
  question: Pick<TextInput, 'id' | 'label'>,
  typed: string | null | undefined,
): TextInput {
  return {
    type: 'Input.Text',
    ...question,
    isMultiline: true,
    maxLength: longestNote,
    ...(typed ? { value: typed.slice(0, longestNote).toWellFormed() } : {}),
  }
}

/** Text over several lines that has to be given. */
export function mustWrite(
  question: Pick<TextInput, 'id' | 'label'>,
  errorMessage: string,
  typed: string | null | undefined,
): TextInput {
  return { ...write(question, typed), isRequired: true, errorMessage }
}
