import { describe, expect, it } from 'vitest'
import { isLoopback, whyNotHost, whyNotTogether } from './host-rule.ts'

describe('isLoopback', () => {
  it.each(['localhost', 'LOCALHOST', 'hotro.localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]'])(
    'knows %s',
    (host) => expect(isLoopback(host)).toBe(true),
  )
  it.each(['0.0.0.0', '::', '192.168.1.5', '127.0.0.1.example.com', 'localhost.example.com', 'may-chu'])(
    'does not take %s for it',
    (host) => expect(isLoopback(host)).toBe(false),
  )
})

describe('whyNotHost', () => {
  it('lets others reach a service over https only', () => {
    expect(whyNotHost('0.0.0.0', false)?.code).toBe('system/needs-tls')
    expect(whyNotHost('0.0.0.0', true)).toBeNull()
    expect(whyNotHost('localhost', false)).toBeNull()
  })
})

describe('whyNotTogether', () => {
  const at = (host: string, secure = false) => ({ host, secure })
  it('keeps the two services on two host names, because cookies ignore ports', () => {
    expect(whyNotTogether(at('localhost'), at('127.0.0.1'))).toBeNull()
    expect(whyNotTogether(at('localhost'), at('LocalHost'))?.code).toBe('service/same-host')
    expect(whyNotTogether(at('127.0.0.1', true), at('127.0.0.1'))?.code).toBe('service/same-host')
  })
  it('leaves the names to the proxies when both stand behind one', () => {
    expect(whyNotTogether(at('127.0.0.1', true), at('127.0.0.1', true))).toBeNull()
  })
})
