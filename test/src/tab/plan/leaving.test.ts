import { expect, it } from 'vitest'
import { mergeText } from '../../../../src/plan/merge.ts'
import { saveAfterLeaving, type Leaver } from '../../../../src/tab/plan/leaving.ts'
import { confirmed, sending, sharedText, typed } from '../../../../src/tab/plan/shared-text.ts'

function serviceWith(...versions: string[]): Leaver & { readonly versions: string[] } {
  const last = () => versions.length - 1
  return {
    versions,
    read: async () => ({ text: versions[last()] ?? '', seq: last() }),
    async write(text, base) {
      versions.push(mergeText(versions[base] ?? '', versions[last()] ?? '', text))
      return last()
    },
  }
}

it('words typed in the moment before leaving reach the plan, beside what a colleague wrote', async () => {
  const service = serviceWith('', 'Calm mornings.', 'Very calm mornings.')
  const left = typed(sharedText('Calm mornings.', 1), 'Calm mornings. No shouting.')
  await saveAfterLeaving(left, service)
  expect(service.versions.at(-1)).toBe('Very calm mornings. No shouting.')
})

it('words typed while earlier ones were on their way are written once', async () => {
  const service = serviceWith('', 'Calm')
  const onTheWay = typed(sending(typed(sharedText('', 0), 'Calm')), 'Calm mornings')
  await saveAfterLeaving(confirmed(onTheWay, 1), service)
  expect(service.versions.at(-1)).toBe('Calm mornings')
})

it('with nothing unsaved the service is not asked', async () => {
  const left = sharedText('Calm', 1)
  const refuse = () => Promise.reject(new Error('asked'))
  expect(await saveAfterLeaving(left, { read: refuse, write: refuse })).toBe(left)
})

it('where the plan is not open any more it gives up', async () => {
  const left = typed(sharedText('', 0), 'Calm')
  const saved = await saveAfterLeaving(left, { read: async () => null, write: async () => 1 })
  expect(saved).toBe(left)
})
