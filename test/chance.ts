import fc from 'fast-check'

// The same run must mean the same today and tomorrow; FC_SEED=7 tries other chances, and FC_RUNS=5000 more of them.
fc.configureGlobal({
  seed: Number(process.env['FC_SEED'] ?? 20260831),
  ...(process.env['FC_RUNS'] === undefined ? {} : { numRuns: Number(process.env['FC_RUNS']) }),
})

export { fc }
