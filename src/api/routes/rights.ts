import { createRoute, z } from '@hono/zod-openapi'
import { faulty, nothingHere, refusals, tooLarge } from '../errors.ts'
import {
  bundleWish,
  deciding,
  doneAnswer,
  proposedDisposals,
  reasonGiven,
  retentionList,
  subjectOpened,
  subjectQueue,
  subjectRequests,
  subjectWish,
} from '../schemas/rights.ts'
import { body, inPath, json, security } from './shapes.ts'

const plan = z.object({ key: inPath('key') })
const request = z.object({ key: inPath('key'), request: inPath('request') })
const may = { ...refusals, ...nothingHere }
const mayAsk = { ...faulty, ...tooLarge, ...may }
const done = json(doneAnswer, 'It is done.')

/** Enters that somebody asked what a plan holds about them; for this family's manager. */
export const postSubjectRequest = createRoute({
  method: 'post',
  path: '/api/plans/{key}/subject-access',
  security,
  request: { params: plan, ...body(subjectWish) },
  responses: { 201: json(subjectOpened, 'It is entered, and its month runs.'), ...mayAsk },
})

export const listSubjectRequests = createRoute({
  method: 'get',
  path: '/api/plans/{key}/subject-access',
  security,
  request: { params: plan },
  responses: { 200: json(subjectRequests, 'The requests about people of this plan.'), ...may },
})

export const getSubjectQueue = createRoute({
  method: 'get',
  path: '/api/plans/{key}/subject-access/{request}',
  security,
  request: { params: request },
  responses: { 200: json(subjectQueue, 'What is held, to be decided on item by item.'), ...may },
})

export const postSubjectDecisions = createRoute({
  method: 'post',
  path: '/api/plans/{key}/subject-access/{request}/decisions',
  security,
  request: { params: request, ...body(deciding) },
  responses: { 200: done, ...mayAsk },
})

export const postSubjectExtension = createRoute({
  method: 'post',
  path: '/api/plans/{key}/subject-access/{request}/extension',
  security,
  request: { params: request, ...body(reasonGiven) },
  responses: { 200: done, ...mayAsk },
})

/** Puts together what the person is given, once nothing is undecided. */
export const postSubjectBundle = createRoute({
  method: 'post',
  path: '/api/plans/{key}/subject-access/{request}/bundle',
  security,
  request: { params: request, ...body(bundleWish) },
  responses: {
    200: {
      description: 'A file to be given to the person, whose name it does not bear.',
      content: {
        'application/json': { schema: z.string() },
        'text/html': { schema: z.string() },
      },
    },
    ...mayAsk,
  },
})

/** Plans of a manager that are due for a disposal review, or need a birth day first; all of them with `all=yes`. */
export const listRetention = createRoute({
  method: 'get',
  path: '/api/retention',
  security,
  request: { query: z.strictObject({ all: z.literal('yes').optional() }) },
  responses: {
    200: json(retentionList, 'Plans and what becomes of them.'),
    ...faulty,
    ...refusals,
  },
})

export const postHold = createRoute({
  method: 'post',
  path: '/api/plans/{key}/hold',
  security,
  request: { params: plan, ...body(reasonGiven) },
  responses: { 200: done, ...mayAsk },
})

export const postHoldLifted = createRoute({
  method: 'post',
  path: '/api/plans/{key}/hold/lifted',
  security,
  request: { params: plan, ...body(reasonGiven) },
  responses: { 200: done, ...mayAsk },
})

/** Proposes that a plan be disposed of; for this family's manager, and only once it is due. */
export const postDisposal = createRoute({
  method: 'post',
  path: '/api/plans/{key}/disposal',
  security,
  request: { params: plan },
  responses: { 200: done, ...may },
})

export const deleteDisposal = createRoute({
  method: 'delete',
  path: '/api/plans/{key}/disposal',
  security,
  request: { params: plan },
  responses: { 200: done, ...may },
})

export const listDisposals = createRoute({
  method: 'get',
  path: '/api/disposals',
  security,
  responses: { 200: json(proposedDisposals, 'What waits for an administrator.'), ...refusals },
})

/** Disposes of a plan for good; for an administrator who is not the one that proposed it. */
export const postDisposalConfirmed = createRoute({
  method: 'post',
  path: '/api/disposals/{key}/confirmed',
  security,
  request: { params: plan },
  responses: { 200: done, ...may },
})
