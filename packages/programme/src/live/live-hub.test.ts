import { expect, it } from 'vitest'
import { createLiveHub, type LiveNews } from './live-hub.ts'

it('tells an administration’s own screens, with a version that grows by topic, and nobody else', () => {
  const hub = createLiveHub()
  const heard: LiveNews[] = []
  const elsewhere: LiveNews[] = []
  hub.listen(31, (news) => heard.push(news))
  hub.listen(79, (news) => elsewhere.push(news))
  hub.publish(31, 'returns')
  hub.publish(31, 'returns')
  hub.publish(31, 'plans')
  expect(heard).toEqual([
    { topic: 'returns', version: 1 },
    { topic: 'returns', version: 2 },
    { topic: 'plans', version: 1 },
  ])
  expect(elsewhere).toEqual([])
})

it('says nothing more to a screen that was closed, and goes on with the others', () => {
  const hub = createLiveHub()
  const heard: string[] = []
  const stop = hub.listen(31, () => heard.push('first'))
  hub.listen(31, () => heard.push('second'))
  stop()
  stop()
  hub.publish(31, 'home')
  expect(heard).toEqual(['second'])
})
