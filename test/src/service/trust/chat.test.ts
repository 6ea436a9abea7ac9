import { afterEach, describe, expect, it } from 'vitest'
import { askers, openChatFamily, type ChatFamily } from './chat-family.ts'
import { chatTable } from './chat-table.ts'

let lab: ChatFamily
afterEach(() => lab.close())

const judgements = () =>
  [...(lab.log.plan(lab.key)?.records.values() ?? [])].filter(
    ({ fields }) => fields['measure'] === 'judgement',
  )

/** Whether a reply tells anything of the family: the plan's number, its key, the ref that is asked about, or a name. */
const tells = (reply: string): boolean =>
  [lab.reference, lab.key, '2.2', 'Hartley', 'Kofi', 'Priya'].some((word) => reply.includes(word))

describe.each(['ordinary', 'restricted'])('the card of a review, of an %s family', (family) => {
  it.each(chatTable.filter((row) => row.family === family))(
    'is read: $reads, and answered: $answers, by: $asker',
    async ({ asker, reads, answers }) => {
      lab = await openChatFamily(family === 'restricted')
      const drawn = await lab.press(asker, { answer: '', note: '' })
      expect(tells(drawn)).toBe(reads)
      expect(judgements()).toEqual([])

      const answered = await lab.press(asker, { answer: 'met', note: 'Saw the red book.' })
      expect(tells(answered)).toBe(answers)
      expect(judgements().map(({ author }) => author.oid)).toEqual(
        answers ? [askers[asker]?.who?.oid] : [],
      )
      expect(lab.log.prompts.find(lab.promptId)?.state).toBe(answers ? 'answered' : 'sent')
    },
  )

  it('that was answered is read by the team and by nobody else', async () => {
    lab = await openChatFamily(family === 'restricted')
    await lab.press('lead', { answer: 'met', note: '' })
    for (const { asker, reads } of chatTable.filter((row) => row.family === family)) {
      const late = await lab.press(asker, { answer: 'not-met', note: '' })
      expect([asker, tells(late)]).toEqual([asker, reads])
    }
    expect(judgements()).toHaveLength(1)
  })
})

describe.each(['ordinary', 'restricted'])('the plan of an %s family', (family) => {
  it.each(chatTable.filter((row) => row.family === family))(
    'is found by command, search and link: $finds, by: $asker',
    async ({ asker, finds }) => {
      lab = await openChatFamily(family === 'restricted')
      const commands = ['my actions', 'reviews', 'plan', 'outstanding', `plan ${lab.reference}`]
      const said: string[] = []
      for (const text of commands) said.push(await lab.says(asker, text))
      const search = { parameters: [{ name: 'number', value: '' }] }
      const url = `http://127.0.0.1:3978/plans/${lab.key}/outcomes/2.2`
      const shown = [
        await lab.invokes(asker, 'query', search),
        await lab.invokes(asker, 'queryLink', { url }),
      ]
      const isNamed = (text: string) => text.includes(lab.reference)
      expect([...said.slice(1), ...shown].map(isNamed)).toEqual([
        finds,
        finds,
        finds,
        finds,
        finds,
        finds,
      ])
      expect([...said, ...shown].some((text) => /Hartley|Kofi/.test(text))).toBe(false)
      expect([...said, ...shown].some(tells)).toBe(finds)
    },
  )

  it('is not told apart from one that there is not, by whoever may not open it', async () => {
    lab = await openChatFamily(family === 'restricted')
    for (const { asker } of chatTable.filter((row) => row.family === family && !row.finds)) {
      const [there, nowhere] = [
        await lab.says(asker, `plan ${lab.reference}`),
        await lab.says(asker, 'plan FP-9999'),
      ]
      expect([asker, there]).toEqual([asker, nowhere])
    }
  })
})

it('everybody of the table is somebody, and everybody is in the table', async () => {
  lab = await openChatFamily(false)
  expect(new Set(chatTable.map(({ asker }) => asker))).toEqual(new Set(Object.keys(askers)))
})
