import { verbs } from '../../../cards/verbs.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { turned } from './turned.ts'

/** Correct, on an update that was given. */
export const updateCorrect = ({
  drawCorrection,
}: Pick<PromptAnswers<never, never>, 'drawCorrection'>) =>
  turned(verbs.updateCorrect, drawCorrection)
