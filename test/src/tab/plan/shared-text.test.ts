import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import { mergeText } from '../../../../src/plan/merge.ts'
import {
  confirmed,
  heard,
  isUnsaved,
  refused,
  sending,
  sharedText,
  typed,
  type SharedText,
} from '../../../../src/tab/plan/shared-text.ts'

describe('one text typed by several people', () => {
  it('what a colleague wrote comes in beside what I am typing', () => {
    const mine = typed(sharedText('Calm mornings.', 1), 'Calm mornings. No shouting.')
    expect(heard(mine, 'Very calm mornings.', 2).mine).toBe('Very calm mornings. No shouting.')
  })

  it('while my words are on their way nothing is taken in, and afterwards it is', () => {
    const sent = sending(typed(sharedText('a', 1), 'a mine'))
    expect(heard(sent, 'theirs a', 2)).toBe(sent)
    const done = confirmed(sent, 3)
    expect(heard(done, 'theirs a mine', 3).mine).toBe('theirs a mine')
  })

  it('refused words stay and count as unsaved', () => {
    const text = refused(sending(typed(sharedText('a', 1), 'a b')))
    expect(text.mine).toBe('a b')
    expect(isUnsaved(text)).toBe(true)
  })

  it('news older than my own confirmed words never takes them off the screen', () => {
    const done = confirmed(sending(typed(sharedText('a', 1), 'a b')), 5)
    expect(heard(done, 'a', 4).mine).toBe('a b')
  })
})

/** The service of one text: it keeps every version and merges what arrives with what came since. */
class Service {
  readonly versions = ['']
  get seq() {
    return this.versions.length - 1
  }
  write(text: string, base: number): number {
    this.versions.push(mergeText(this.versions[base] ?? '', this.versions[this.seq] ?? '', text))
    return this.seq
  }
}

it('two people who type in any rhythm end with the same text, and no word of either is lost', () => {
  const deed = fc.record({
    who: fc.constantFrom<0 | 1>(0, 1),
    what: fc.constantFrom('type', 'send', 'hear'),
  })
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const service = new Service()
      const texts: [SharedText, SharedText] = [sharedText('', 0), sharedText('', 0)]
      const words: string[] = []
      const exchange = (who: 0 | 1) => {
        const next = sending(texts[who])
        if (!next.sent) return
        texts[who] = confirmed(next, service.write(next.sent.text, next.sent.base))
      }
      const listen = (who: 0 | 1) => {
        texts[who] = heard(texts[who], service.versions[service.seq] ?? '', service.seq)
      }
      deeds.forEach(({ who, what }, n) => {
        const word = `<${who}${n}>`
        if (what === 'type') {
          texts[who] = typed(texts[who], texts[who].mine + word)
          words.push(word)
        } else if (what === 'send') exchange(who)
        else listen(who)
      })
      for (let round = 0; round < 3; round += 1) {
        for (const who of [0, 1] as const) {
          exchange(who)
          listen(who)
        }
      }
      expect(texts[0].mine).toBe(texts[1].mine)
      for (const word of words) expect(texts[0].mine.split(word)).toHaveLength(2)
    }),
  )
})
