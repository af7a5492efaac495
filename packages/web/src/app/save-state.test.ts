import { beforeEach, expect, test } from 'vitest'
import { forgetUnsaved, hasUnsaved, saveState, trackSaving } from './save-state.ts'

beforeEach(() => forgetUnsaved('return:1'))

test('trackSaving > says transferring, then safely saved, and passes the outcome through', async () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const saving = trackSaving('return:1', promise)
  expect(saveState.get()).toBe('sending')
  expect(hasUnsaved()).toBe(true)
  resolve('ok')
  expect(await saving).toBe('ok')
  expect(saveState.get()).toBe('safe')
  expect(hasUnsaved()).toBe(false)
})

test('trackSaving > says "only on this device" after a failure, until the same place is saved', async () => {
  await expect(trackSaving('return:1', Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  expect(saveState.get()).toBe('device')
  expect(hasUnsaved()).toBe(true)
  await trackSaving('return:2', Promise.resolve())
  expect(saveState.get()).toBe('device')
  await trackSaving('return:1', Promise.resolve())
  expect(saveState.get()).toBe('safe')
})

test('trackSaving > never says safe while another save is under way', async () => {
  const slow = Promise.withResolvers<void>()
  const first = trackSaving('a', slow.promise)
  await trackSaving('b', Promise.resolve())
  expect(saveState.get()).toBe('sending')
  slow.resolve()
  await first
  expect(saveState.get()).toBe('safe')
})

test('forgetUnsaved > lets the page be left once the person gave the text up', async () => {
  await trackSaving('return:1', Promise.reject(new Error('refused'))).catch(() => undefined)
  forgetUnsaved('return:1')
  expect(hasUnsaved()).toBe(false)
  expect(saveState.get()).toBe('idle')
})
