import { describe, expect, it } from 'vitest'
import { announcement } from '../../../../src/local/start/announcement.ts'

const told = {
  origin: 'http://127.0.0.1:3978',
  chats: [
    { origin: 'http://127.0.0.1:56150', person: 'Priya Nair' },
    { origin: 'http://127.0.0.1:56151', person: 'Helen Marsh' },
  ],
  families: 9,
  today: '2026-11-28',
  ahead: 0,
  data: '/home/a/.data',
}

describe('what a newcomer reads at the terminal', () => {
  it('has every address, the day, and where things are kept', () => {
    const words = announcement(told)
    expect(words).toContain('The plan   http://127.0.0.1:3978\n')
    expect(words).toContain('The chat   http://127.0.0.1:56150   where Priya Nair sits\n')
    expect(words).toContain('and        http://127.0.0.1:56151   where Helen Marsh sits\n')
    expect(words).toContain('with 9 invented families. Today is 28 November 2026 here.')
    expect(words).toContain('/home/a/.data')
  })

  it('speaks of no chat where there is none', () => {
    expect(announcement({ ...told, chats: [] })).not.toMatch(/chat/i)
  })

  it('offers a new plan where there are no families', () => {
    const words = announcement({ ...told, families: 0 })
    expect(words).toContain('with no families yet')
    expect(words).toContain('press New plan')
  })

  it('says how far the day was moved', () => {
    expect(announcement({ ...told, ahead: 37 })).toContain('here, 37 days ahead.')
  })

  it('fits a terminal of 120 columns', () => {
    for (const line of announcement(told).split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })
})
