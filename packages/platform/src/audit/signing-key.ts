import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The installation's Ed25519 key, made at the first start: `<data>/keys/signing.pem`, readable by its owner only.
 * It stands outside the database, so that who can rewrite the rows cannot sign them.
 */
export function openSigningKey(dataFolder: string): KeyObject {
  const folder = join(dataFolder, 'keys')
  const file = join(folder, 'signing.pem')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  }
  return createPrivateKey(readFileSync(file))
}

/** The public half as text, for the database's protected mark and for whoever keeps a copy elsewhere. */
export const publicKeyText = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
