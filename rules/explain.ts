/*
 * The words of every reason the rules give, one file a kind of clause; how a clause is
 * decided, whatever the plan, is told in describe/.
 */
export { joinReasons, judgesInWords } from './explain/words.ts'
export { additional } from './explain/additional.ts'
export { afterSupport } from './explain/after-support.ts'
export { attendance } from './explain/attendance.ts'
export { attested } from './explain/attested.ts'
export { branch } from './explain/branch.ts'
export { claimed } from './explain/claimed.ts'
export { counted, windowWords } from './explain/counted.ts'
export { engaged } from './explain/engaged.ts'
export { lost } from './explain/lost.ts'
export { missing } from './explain/missing.ts'
export { nobody } from './explain/nobody.ts'
export { scored } from './explain/scored.ts'
export { overTerms } from './explain/over-terms.ts'
export { stands } from './explain/stands.ts'
export { proposed } from './explain/proposed.ts'
export { sessions } from './explain/sessions.ts'
export { worked } from './explain/worked.ts'
export { warned } from './explain/warned.ts'
