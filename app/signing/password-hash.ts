import { hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB, two passes, one lane (OWASP Password Storage). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/**
 * For first-login codes: 49 random bits that live for a fortnight need no more. To find one from its hash takes some
 * 2^48 tries, thousands of years of a core; thousands of them are printed in one go.
 */
const codeCost = { memoryCost: 8_192, timeCost: 1, parallelism: 1 }

/** One hash at a time in a process, and one process per core: a flood of sign-ins cannot exhaust the memory. */
let queue: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work)
  queue = turn.catch(() => undefined)
  return turn
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost))
}

/** As {@link hashPassword}, for a secret that was drawn by chance and not thought up. */
export function hashCode(code: string): Promise<string> {
  return inTurn(() => hash(code.normalize('NFC'), codeCost))
}

/**
 * Takes as long with `stored: null` (no such account) as with a hash, and is then false. What is hashed more cheaply is
 * checked behind one that is not.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const typed = password.normalize('NFC')
  return inTurn(async () => {
    if (stored === null || isCheap(stored)) await verify(await decoy(), typed)
    return stored !== null && (await verify(stored, typed))
  })
}

const isCheap = (stored: string) => stored.includes(`$m=${codeCost.memoryCost},t=${codeCost.timeCost},`)

let decoyHash: Promise<string> | undefined
function decoy(): Promise<string> {
  decoyHash ??= hash('no account has this password', cost)
  return decoyHash
}
