import { globSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: 'src/tab',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../.build/tab',
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    // Fluent UI and React are one chunk of half a megabyte, which every screen needs.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: globSync('src/tab/*.html').map((page) => join(import.meta.dirname, page)),
    },
  },
  test: {
    root: '.',
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          // These keep nothing for the whole process and change nothing of it, so that they need not each load it anew.
          name: 'unit of rules',
          include: ['test/{rules,src/plan,src/cards,src/tab,src/ui,src/log}/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{src,manifest}/**/*.test.{ts,tsx}'],
          exclude: ['test/src/{plan,cards,tab,ui,log}/**'],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          include: ['test/stories/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each starts its own product on a port of its own; more browsers than this at a time wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
