import { createHash, randomInt } from 'node:crypto'

// Without letters and digits that are taken for one another on paper.
const SYMBOLS = 'abcdefghjkmnpqrstuvwxyz23456789'
const COUNT = 10

/** Ten codes of some 49 bits, written as `k7wpq-2mxnr`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: COUNT }, () => `${word()}-${word()}`)

const word = () => Array.from({ length: 5 }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('')

/** What the database keeps: bound to the account, so that equal codes do not look equal. */
export const recoveryCodeHash = (accountId: string, code: string): string =>
  createHash('sha256')
    .update(`${accountId}/${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex')
