import fc from 'fast-check'

// A mutant that many made-up plans would notice is noticed by a few, and there are thousands of mutants.
fc.configureGlobal({ numRuns: 15 })
