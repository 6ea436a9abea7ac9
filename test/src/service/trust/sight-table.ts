/*
 * Who is shown an entry, written down by hand from what the product promises: `+` shown, `.` hidden, `-` nobody to ask.
 * Nothing here is worked out from the policy.
 *
 * An entry is of a kind (with the kind of information in it, where it has one) and kept for an audience: none; the
 * professionals; the agency of whoever wrote it (own); another agency (other); or a member of the family (person).
 * Lead and manager are of Early Help; the author and a colleague of theirs are of the school; the last one is of housing, the
 * other agency. Their columns are the decisions on sharing with housing; nobody else is touched by these:
 *   none       nothing was decided        general   shared, general alone        crime    shared, general and crime
 *   dont       it was decided not to      ranout    shared all until yesterday   lastday  shared all until today
 *   stopped    shared all, withdrawn from today     stopping  shared all, withdrawn from tomorrow
 * What lead alone may write (plan, member, review, sharing) was written by the lead, whose agency is then `own`.
 */

const columns =
  'lead manager author colleague glass none general crime dont ranout lastday stopped stopping'

const grid = `
                                 lead manager author colleague glass  none general crime dont ranout lastday stopped stopping
plan                none          +      +       +       +       +     +      +      +    +     +       +       +       +
member              none          +      +       +       +       +     +      +      +    +     +       +       +       +
review              none          +      +       +       +       +     +      +      +    .     .       +       .       +
closure             none          +      +       +       +       +     +      +      +    .     .       +       .       +

person              none          +      +       +       +       +     +      +      +    +     +       +       +       +
person              professionals +      +       +       +       .     +      +      +    +     +       +       +       +
person              own           .      .       +       +       .     .      .      .    .     .       .       .       .
person              other         .      .       +       .       .     +      +      +    +     +       +       +       +
person              person        +      +       +       +       .     +      +      +    +     +       +       +       +

need                none          +      +       +       +       +     +      +      +    .     .       +       .       +
need                professionals +      +       +       +       .     +      +      +    .     .       +       .       +
need                own           .      .       +       +       .     .      .      .    .     .       .       .       .
need                other         .      .       +       .       .     +      +      +    .     .       +       .       +
need                person        +      +       +       +       .     +      +      +    .     .       +       .       +

outcome             none          +      +       +       +       +     +      +      +    .     .       +       .       +
outcome             professionals +      +       +       +       .     +      +      +    .     .       +       .       +
outcome             own           .      .       +       +       .     .      .      .    .     .       .       .       .
outcome             other         .      .       +       .       .     +      +      +    .     .       +       .       +
outcome             person        +      +       +       +       .     +      +      +    .     .       +       .       +

evidence/general    none          +      +       +       +       +     +      +      +    .     .       +       .       +
evidence/general    professionals +      +       +       +       .     +      +      +    .     .       +       .       +
evidence/general    own           .      .       +       +       .     .      .      .    .     .       .       .       .
evidence/general    other         .      .       +       .       .     +      +      +    .     .       +       .       +
evidence/general    person        +      +       +       +       .     +      +      +    .     .       +       .       +

evidence/crime      none          +      +       +       +       +     .      .      +    .     .       +       .       +
evidence/crime      professionals +      +       +       +       .     .      .      +    .     .       +       .       +
evidence/crime      own           .      .       +       +       .     .      .      .    .     .       .       .       .
evidence/crime      other         .      .       +       .       .     .      .      +    .     .       +       .       +
evidence/crime      person        +      +       +       +       .     .      .      +    .     .       +       .       +

evidence/health     none          +      +       +       +       +     .      .      .    .     .       +       .       +
evidence/health     professionals +      +       +       +       .     .      .      .    .     .       +       .       +
evidence/health     own           .      .       +       +       .     .      .      .    .     .       .       .       .
evidence/health     other         .      .       +       .       .     .      .      .    .     .       +       .       +
evidence/health     person        +      +       +       +       .     .      .      .    .     .       +       .       +

searched/general    none          +      +       +       +       +     +      +      +    .     .       +       .       +
searched/general    professionals +      +       +       +       .     +      +      +    .     .       +       .       +
searched/general    own           .      .       +       +       .     .      .      .    .     .       .       .       .
searched/general    other         .      .       +       .       .     +      +      +    .     .       +       .       +
searched/general    person        +      +       +       +       .     +      +      +    .     .       +       .       +

searched/crime      none          +      +       +       +       +     .      .      +    .     .       +       .       +
searched/crime      professionals +      +       +       +       .     .      .      +    .     .       +       .       +
searched/crime      own           .      .       +       +       .     .      .      .    .     .       .       .       .
searched/crime      other         .      .       +       .       .     .      .      +    .     .       +       .       +
searched/crime      person        +      +       +       +       .     .      .      +    .     .       +       .       +

searched/health     none          +      +       +       +       +     .      .      .    .     .       +       .       +
searched/health     professionals +      +       +       +       .     .      .      .    .     .       +       .       +
searched/health     own           .      .       +       +       .     .      .      .    .     .       .       .       .
searched/health     other         .      .       +       .       .     .      .      .    .     .       +       .       +
searched/health     person        +      +       +       +       .     .      .      .    .     .       +       .       +

action              none          +      +       +       +       +     +      +      +    .     .       +       .       +
action              professionals +      +       +       +       .     +      +      +    .     .       +       .       +
action              own           .      .       +       +       .     .      .      .    .     .       .       .       .
action              other         .      .       +       .       .     +      +      +    .     .       +       .       +
action              person        +      +       +       +       .     +      +      +    .     .       +       .       +

sharing             none          +      +       +       +       +     +      +      +    .     .       +       .       +
sharing             professionals +      +       +       +       .     +      +      +    .     .       +       .       +
sharing             own           +      +       .       .       .     .      .      .    .     .       .       .       .
sharing             other         +      .       .       .       .     +      +      +    .     .       +       .       +
sharing             person        +      +       +       +       .     +      +      +    .     .       +       .       +

agreement           none          +      +       +       +       +     +      +      +    .     .       +       .       +
agreement           professionals +      +       +       +       .     +      +      +    .     .       +       .       +
agreement           own           .      .       +       +       .     .      .      .    .     .       .       .       .
agreement           other         .      .       +       .       .     +      +      +    .     .       +       .       +
agreement           person        +      +       +       +       .     +      +      +    .     .       +       .       +

location/open       none          +      +       +       +       +     +      +      +    .     .       +       .       +
location/open       professionals +      +       +       +       .     +      +      +    .     .       +       .       +
location/open       own           .      .       +       +       .     .      .      .    .     .       .       .       .
location/open       other         .      .       +       .       .     +      +      +    .     .       +       .       +
location/open       person        +      +       +       +       .     +      +      +    .     .       +       .       +

location/protected  professionals +      +       +       +       .     +      +      +    .     .       +       .       +
location/protected  own           .      .       +       +       .     .      .      .    .     .       .       .       .
location/protected  other         .      .       +       .       .     +      +      +    .     .       +       .       +
location/protected  person        .      .       +       .       .     .      .      .    .     .       .       .       .

voice               none          +      +       +       +       .     +      +      +    .     .       +       .       +
voice               professionals +      +       +       +       .     +      +      +    .     .       +       .       +
voice               own           .      .       +       +       .     .      .      .    .     .       .       .       .
voice               other         .      .       +       .       .     +      +      +    .     .       +       .       +
voice               person        +      +       +       +       .     +      +      +    .     .       +       .       +
`

export const decisions = columns.split(' ').slice(5)
export const steadyReaders = columns.split(' ').slice(0, 5)

export interface Line {
  /** The kind, and behind a stroke what kind of information it holds. */
  readonly what: string
  readonly audience: string
  /** Shown or hidden, by the word that heads the column. */
  readonly isShown: ReadonlyMap<string, boolean>
}

export const lines: readonly Line[] = grid
  .trim()
  .split('\n')
  .slice(1)
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [what = '', audience = '', ...cells] = line.trim().split(/\s+/)
    const heads = columns.split(' ')
    if (cells.length !== heads.length) throw new Error(`${what} ${audience}: ${cells.length} cells`)
    const isShown = new Map(heads.map((head, place) => [head, cells[place] === '+']))
    return { what, audience, isShown }
  })
