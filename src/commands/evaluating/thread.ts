import { parentPort, workerData } from 'node:worker_threads'
import { answerToLine, evaluation } from './answer.ts'
import { answersTo } from './answers.ts'
import type { Task } from './crew.ts'
import type { Block } from './lines.ts'

// One thread of a crew: a block of lines in, their answers out.

const { on, own } = workerData as Task
const asking = evaluation(own)

parentPort?.on('message', (block: Block) => {
  const answers = answersTo(block, {
    answer: (text, number) => answerToLine(text, number, on, asking),
  })
  parentPort?.postMessage(answers, [answers.bytes.buffer])
})
