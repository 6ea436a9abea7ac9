import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closureRequestCard } from '../../../../src/cards/closure-request.ts'
import { closureViewOf } from '../../../../src/service/closure/closure-cards.ts'
import { adding, grace, helen, priya, type Person } from '../service-lab.ts'
import { fresh, wish } from './closure-lab.ts'
import { openDeskLab, type DeskLab } from './desk-lab.ts'

let lab: DeskLab
beforeEach(() => {
  lab = openDeskLab()
})
afterEach(() => lab.log.close())

const asks = (who: Person, more = {}) =>
  lab.closures.act(who, lab.key, { do: 'ask', id: fresh(), wish: { ...wish, ...more } }, 'page')
const cardFor = (who: Person) => {
  const page = lab.closures.page(who, lab.key, 'chat')
  return page && closureViewOf(page, { promptId: 'p', checklistLink: 'https://plan.example/c' })
}

describe('the card that asks a manager to decide', () => {
  it('is drawn from what waits, with counts and conditions by number alone', () => {
    asks(priya)
    const view = cardFor(helen)
    expect(view).toMatchObject({
      planNumber: 'FP-1042',
      asked: '2026-11-25',
      askedBy: 'Priya Nair',
      counts: { met: 3, outstanding: 0, proofLater: 0, total: 3 },
      familyAgrees: 'agrees',
      move: 'step-down',
      mayApprove: true,
      whyNot: [],
    })
    expect(view?.hash).toMatch(/^[0-9a-f]{64}$/)
    const said = JSON.stringify(view && closureRequestCard(view))
    expect(said).not.toMatch(/Hartley|Sam|Early Years|Health|hub/i)
  })

  it('offers no approval where not all is met, and says where to read why', () => {
    lab.write(priya, adding('need', { ref: '4.1', people: ['sam'], identified: '2026-07-01' }))
    asks(priya, { unmet: 'They move.' })
    expect(cardFor(helen)).toMatchObject({ mayApprove: false, unmetReasonGiven: true })
    expect(cardFor(helen)?.whyNot[0]).toContain('read the checklist')
  })

  it('offers none to whoever asked, nor to a member, and says why', () => {
    asks(helen)
    expect(cardFor(helen)).toMatchObject({
      mayApprove: false,
      hash: '',
      whyNot: ['You asked for this closure, so another manager decides.'],
    })
    expect(cardFor(grace)).toMatchObject({ mayApprove: false })
  })

  it('is none where nothing waits', () => {
    expect(cardFor(helen)).toBeNull()
  })
})
