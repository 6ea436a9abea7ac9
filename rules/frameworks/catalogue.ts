/** What a list of frameworks shows of one, without its rules. */
export interface CatalogueEntry {
  readonly id: string
  readonly title: string
  readonly edition: string
  /** Whose it is, where the document says. */
  readonly publisher?: string
}

/** The built-in frameworks in the order a list shows them; a test holds each entry equal to the framework itself. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    id: 'supporting-families-2022',
    title: 'Supporting Families Outcome Framework',
    edition: '2022-2025',
  },
  {
    id: 'bradford',
    title: 'Outcomes Framework – Parenting and Family Support Service',
    edition: 'undated',
  },
  { id: 'bristol', title: 'FAMILY OUTCOME PLAN', edition: 'undated', publisher: 'Bristol' },
  {
    id: 'durham-2018',
    title: 'County Durham Family Outcome Framework',
    edition: 'September 2018',
    publisher: 'County Durham, Children and Young People’s Services',
  },
  {
    id: 'herefordshire-2015',
    title: "Herefordshire's Family Outcomes Framework",
    edition: '2015',
    publisher: 'Herefordshire Council',
  },
]

/** The ids of the built-in frameworks, in the catalogue's order. */
export const catalogueIds: readonly string[] = catalogue.map(({ id }) => id)
