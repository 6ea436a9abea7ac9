import type { UpdateDesk } from '../bot/update-desk.ts'
import { createAnswerDesk } from './create-answer-desk.ts'
import type { AnswerPorts } from './reach.ts'
import { updateShowing } from './update-showing.ts'

/** Takes answers to requests for an update from chat into the plans. */
export const createUpdateDesk = (ports: AnswerPorts): UpdateDesk =>
  createAnswerDesk(ports, updateShowing(ports.log, ports.origin))
