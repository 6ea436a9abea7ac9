import type { ExpiredView } from '../../cards/past-view.ts'
import type { UpdateAnsweredView } from '../../cards/update-answered-view.ts'
import type { UpdateAnswerGiven } from '../../cards/update-answers.ts'
import type { UpdateView } from '../../cards/update-request-view.ts'
import type { AnswerDesk, Answered, Found } from './answer-desk.ts'

export type UpdateAnswer = Answered<UpdateView, UpdateAnsweredView, ExpiredView>
export type UpdateFound = Found<UpdateView, UpdateAnsweredView, ExpiredView, UpdateAnswerGiven>

/** Where answers to requests for an update are taken. */
export type UpdateDesk = AnswerDesk<UpdateView, UpdateAnsweredView, ExpiredView, UpdateAnswerGiven>
