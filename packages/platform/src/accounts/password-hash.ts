import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for Argon2id: 19 MiB, two passes, one lane; some 30 ms on the machines we know.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST)

let nobody: Promise<string> | undefined

/** Whether the password is right; takes the same time when there is no such account or no password yet. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('the password of an account that does not exist')
  const right = await verify(stored ?? (await nobody), password.normalize('NFC'))
  return right && stored !== null
}
