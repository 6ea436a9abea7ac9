/** What a room may import, and what of the platform it may know. Written by hand: the tsconfig files are held to this table. */
export type Room = { imports: readonly string[]; knows: readonly ('node' | 'browser')[] }

export const rooms: Record<string, Room> = {
  rules: { imports: [], knows: [] },
  'src/plan': { imports: ['rules'], knows: [] },
  'src/log': { imports: ['src/plan', 'rules'], knows: ['node'] },
  'src/lists': { imports: ['src/log', 'src/plan', 'rules'], knows: ['node'] },
  'src/cards': { imports: ['src/plan', 'rules'], knows: [] },
  'src/api': { imports: ['src/plan', 'rules'], knows: ['browser'] },
  'src/service': {
    imports: ['src/api', 'src/cards', 'src/lists', 'src/log', 'src/plan', 'rules'],
    knows: ['node'],
  },
  'src/ui': { imports: ['src/api', 'src/plan', 'rules'], knows: ['browser'] },
  'src/tab': { imports: ['src/ui', 'src/api', 'src/plan', 'rules'], knows: ['browser'] },
  'src/local': {
    imports: ['src/service', 'src/lists', 'src/log', 'src/api', 'src/cards', 'src/plan', 'rules'],
    knows: ['node'],
  },
  'src/commands': {
    imports: [
      'src/local',
      'src/service',
      'src/lists',
      'src/log',
      'src/api',
      'src/cards',
      'src/plan',
      'rules',
      'manifest',
    ],
    knows: ['node'],
  },
  manifest: { imports: [], knows: ['node'] },
  test: {
    imports: [
      'rules',
      'src/plan',
      'src/log',
      'src/lists',
      'src/cards',
      'src/api',
      'src/service',
      'src/ui',
      'src/tab',
      'src/local',
      'src/commands',
      'manifest',
    ],
    knows: ['node', 'browser'],
  },
}
