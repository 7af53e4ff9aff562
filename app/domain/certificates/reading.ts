import { decodePayload, parseCode, type Code, type SignedFacts } from './code.ts'
import type { PublishedKey } from './key-list.ts'

/**
 * What a code turns out to be:
 *
 * - `absent` there is none: somebody typed the id
 * - `cut` the beginning of a code: a camera or a copied address did not get all of it
 * - `foreign` well formed, but under a key that is not in the list
 * - `altered` not what the owner of its key signed, or no code at all
 * - `another` genuine, but of another certificate than the address names
 * - `genuine` signed by this installation for this certificate
 */
export type Reading =
  | { reading: 'absent' | 'cut' | 'foreign' | 'altered' }
  | { reading: 'another' | 'genuine'; facts: SignedFacts }

export type SignatureCheck = (publicKey: string, code: Code) => boolean

/** Reads a code for the certificate `id`. The algorithm and the keys are ours, whatever the code says. */
export function readCode(
  text: string,
  id: string,
  keys: PublishedKey[],
  isSignedBy: SignatureCheck,
): Reading {
  const code = parseCode(text)
  if ('fault' in code) {
    const { fault } = code
    return { reading: fault === 'absent' || fault === 'cut' ? fault : 'altered' }
  }
  const key = keys.find((one) => one.id === code.key)
  if (!key) return { reading: 'foreign' }
  const facts = isSignedBy(key.publicKey, code) ? decodePayload(code.payload) : null
  if (!facts) return { reading: 'altered' }
  return { reading: facts.id === id ? 'genuine' : 'another', facts }
}
