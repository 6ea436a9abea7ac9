/*
 * What every route answers to everybody who may stand at the door, written down by hand from what the product promises.
 * Nothing here is worked out from the policy. A star: the answer may tell of the Hartley family; without it, no word of
 * theirs is in it.
 */

const columns =
  'none forged norole outside over unlisted moved misplaced former coming member lead manager glass officer auditor admin'

const ordinary = `
GET /api/configuration                                    200  200  200  200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/me                                               401  401  403  200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/families                                         401  401  403  200  200  200  200  403  200  200  200* 200* 200* 200* 403  403  403
POST /api/plans                                           401  401  403  201  403  403  201  403  201  201  201  201  403  201  403  403  403
GET /api/plans/{key}                                      401  401  403  404  404  404  404  404  404  404  200* 200* 200* 200* 404  404  404
GET /api/plans/{key}/events                               401  401  403  404  404  404  404  404  404  404  200* 200* 200* 200* 404  404  404
POST /api/plans/{key}/operations                          401  401  403  404  404  404  404  404  404  404  200  200  403  403  404  404  404
GET /api/inbox                                            401  401  403  200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/me/quiet-hours                                   401  401  403  200  200  200  200  200  200  200  200  200  200  200  200  200  200
PUT /api/me/quiet-hours                                   401  401  403  200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/plans/{key}/closure                              401  401  403  404  404  404  404  404  404  404  200  200  200  200  404  404  404
POST /api/plans/{key}/closure                             401  401  403  404  404  404  404  404  404  404  403  400  400  403  404  404  404
GET /api/plans/{key}/closure/record                       401  401  403  404  404  404  404  404  404  404  200  200  200  200  404  404  404
GET /api/drafts/key                                       401  401  403  200  200  200  200  200  200  200  200  200  200  200  200  200  200
POST /api/plans/{key}/presence                            401  401  403  404  404  404  404  404  404  404  200  200  200  200  404  404  404
GET /api/plans/{key}/family-copy                          401  401  403  404  404  404  404  404  404  404  200* 200* 403  403  404  404  404
POST /api/plans/{key}/preview                             401  401  403  404  404  404  404  404  404  404  403  200  200  403  404  404  404
GET /api/plans/{key}/access                               401  401  403  404  404  404  404  404  404  404  403  403  200  403  404  404  404
GET /api/plans/{key}/changes                              401  401  403  404  404  404  404  404  404  404  200  200  200  403  404  404  404
POST /api/emergencies                                     401  401  403  201  201  404  201  404  201  201  404  404  404  201  404  404  404
GET /api/access                                           401  401  403  403  403  403  403  200  403  403  403  403  403  403  403  200  403
GET /api/scorecard                                        401  401  403  403  200  403  403  403  403  403  403  403  200  403  200  403  403
GET /api/access/unusual                                   401  401  403  403  403  403  403  200  403  403  403  403  403  403  403  200  403
GET /api/alerts                                           401  401  403  200  200  200  200  200  200  200  200  200  200  200  403  200  403
POST /api/alerts/{id}/seen                                401  401  403  404  404  404  404  404  404  404  404  200  200  404  404  404  404
GET /api/directory                                        401  401  403  200  200  403  200  403  200  200  200  200  200  200  403  403  200
POST /api/plans/{key}/subject-access                      401  401  403  404  404  404  404  404  404  404  404  404  201  404  404  404  404
GET /api/plans/{key}/subject-access                       401  401  403  404  404  404  404  404  404  404  404  404  200  404  404  404  404
GET /api/plans/{key}/subject-access/{request}             401  401  403  404  404  404  404  404  404  404  404  404  200* 404  404  404  404
POST /api/plans/{key}/subject-access/{request}/decisions  401  401  403  404  404  404  404  404  404  404  404  404  400  404  404  404  404
POST /api/plans/{key}/subject-access/{request}/extension  401  401  403  404  404  404  404  404  404  404  404  404  200  404  404  404  404
POST /api/plans/{key}/subject-access/{request}/bundle     401  401  403  404  404  404  404  404  404  404  404  404  200*  404  404  404  404
GET /api/retention                                        401  401  403  403  200  403  403  403  403  403  403  403  200  403  403  403  403
POST /api/plans/{key}/hold                                401  401  403  404  404  404  404  200  404  404  404  404  200  404  404  200  404
POST /api/plans/{key}/hold/lifted                         401  401  403  404  404  404  404  200  404  404  404  404  200  404  404  200  404
POST /api/plans/{key}/disposal                            401  401  403  404  404  404  404  404  404  404  404  404  403  404  404  404  404
DELETE /api/plans/{key}/disposal                          401  401  403  404  404  404  404  404  404  404  404  404  403  404  404  404  404
GET /api/disposals                                        401  401  403  403  403  403  403  403  403  403  403  403  403  403  403  403  200
POST /api/disposals/{key}/confirmed                       401  401  403  404  404  404  404  404  404  404  404  404  404  404  404  404  404
PUT /api/directory/{oid}                                  401  401  403  403  403  403  403  403  403  403  403  403  403  403  403  403  200
DELETE /api/directory/{oid}                               401  401  403  403  403  403  403  403  403  403  403  403  403  403  403  403  204
`

/** Of a restricted family only this differs: an emergency opens it to managers alone, and ends for all others. */
const restricted = `
GET /api/plans/{key}/changes                              401  401  403  404  404  404  404  404  404  404  200  200  200  404  404  404  404
GET /api/families                                         401  401  403  200  200  200  200  403  200  200  200* 200* 200* 200  403  403  403
GET /api/plans/{key}/access                               401  401  403  404  404  404  404  404  404  404  403  403  200  404  404  404  404
GET /api/plans/{key}                                      401  401  403  404  404  404  404  404  404  404  200* 200* 200* 404  404  404  404
GET /api/plans/{key}/events                               401  401  403  404  404  404  404  404  404  404  200* 200* 200* 404  404  404  404
POST /api/plans/{key}/operations                          401  401  403  404  404  404  404  404  404  404  200  200  403  404  404  404  404
POST /api/plans/{key}/presence                            401  401  403  404  404  404  404  404  404  404  200  200  200  404  404  404  404
GET /api/plans/{key}/family-copy                          401  401  403  404  404  404  404  404  404  404  200* 200* 403  404  404  404  404
POST /api/plans/{key}/preview                             401  401  403  404  404  404  404  404  404  404  403  200  200  404  404  404  404
GET /api/plans/{key}/closure                              401  401  403  404  404  404  404  404  404  404  200  200  200  404  404  404  404
POST /api/plans/{key}/closure                             401  401  403  404  404  404  404  404  404  404  403  400  400  404  404  404  404
GET /api/plans/{key}/closure/record                       401  401  403  404  404  404  404  404  404  404  200  200  200  404  404  404  404
POST /api/emergencies                                     401  401  403  404  201  404  404  404  404  404  404  404  404  404  404  404  404
`

export interface Expected {
  readonly route: string
  readonly asker: string
  readonly status: number
  readonly mayTell: boolean
}

const read = (grid: string): Expected[] =>
  grid
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [method, path, ...cells] = line.trim().split(/\s+/)
      const heads = columns.split(' ')
      if (cells.length !== heads.length) throw new Error(`${path} has ${cells.length} answers`)
      return heads.map((asker, place) => ({
        route: `${method} ${path}`,
        asker,
        status: Number.parseInt(cells[place] ?? '', 10),
        mayTell: cells[place]?.endsWith('*') ?? false,
      }))
    })

const usual = read(ordinary)

/** The answers where the family is restricted are the usual ones but for those that are written down again. */
export const expectedOf = (isRestricted: boolean): Expected[] => {
  if (!isRestricted) return usual
  const other = read(restricted)
  const isAgain = ({ route }: Expected) => other.some((one) => one.route === route)
  return [...usual.filter((one) => !isAgain(one)), ...other]
}
