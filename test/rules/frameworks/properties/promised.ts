/** The lines of a framework that time and rows alone can meet once they are judged well, and the needs that ask for them. */
export interface Promised {
  needs: readonly string[]
  lines: readonly string[]
}

/** By framework: what its sentences make of time, which its data do not say by themselves. */
export const promisedBy: Readonly<Record<string, Promised>> = {
  bradford: { needs: ['1', '2', '3', '4', '5', '6'], lines: ['2.m3'] },
  bristol: {
    needs: ['3.3', '6.3', '8.2', '9.8'],
    lines: ['3.2.m1', '3.2.m2', '3.3.m1', '6.1.m1', '8.2.m1', '9.1.m1', '9.10.m1', '9.11.m1'],
  },
  'durham-2018': {
    needs: ['1.6', '2.4', '3.5', '4.1', '5.1'],
    lines: ['1.1.m3', '1.2.m2', '2.1.m4', '2.1.m5', '3.1.m1', '3.6.m1', '4.1.m1', '5.1.m1'],
  },
  'herefordshire-2015': {
    needs: ['1.1', '2.1', '3.1', '4.1'],
    lines: ['1.m1', '2.m1', '3.m1', '3.m2', '5.m1', '7.m2', '11.m1'],
  },
  'supporting-families-2022': {
    needs: ['1.3', '6.2', '7.1', '7.2', '7.3', '8.1', '9.1', '9.2', '9.3'],
    lines: [
      '6.2.E1',
      '6.2.E2',
      '7.1.E1',
      '7.2.E1',
      '7.3.E1',
      '8.1.E1',
      '8.1.E2',
      '9.1.E1',
      '9.2.E1',
      '9.3.E1',
    ],
  },
}
