import { createHash } from 'node:crypto'
import { Problem } from '@hoanhap/domain/problem'

const SHAPE = /^[a-z0-9](?:[a-z0-9.-]{1,38})[a-z0-9]$/

/** The user name as it is kept: small letters, so that "Lan.Nguyen" and "lan.nguyen" are one person. */
export const plainUserName = (text: string): string => text.trim().toLowerCase()

/** Why this cannot be a user name, or null: 3 to 40 small letters without diacritics, digits, points, hyphens. */
export const whyNotUserName = (userName: string): Problem | null =>
  SHAPE.test(userName) ? null : new Problem('account/bad-user-name')

/** What the installation-wide directory keeps of a user name. */
export const userNameHash = (userName: string): string =>
  createHash('sha256').update(plainUserName(userName)).digest('hex')
