import { verbs } from '../../../cards/verbs.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { turned } from './turned.ts'

/** Correct, on an answered review. */
export const reviewCorrect = ({
  drawCorrection,
}: Pick<PromptAnswers<never, never>, 'drawCorrection'>) =>
  turned(verbs.reviewCorrect, drawCorrection)
