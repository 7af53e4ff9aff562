/** Letters and digits that cannot be mistaken for one another when read aloud or on a bad print. */
export const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 10

/** How long a first-login code opens the door: it is handed over on paper or by telephone. */
export const FIRST_LOGIN_CODE_DAYS = 14

/** A first-login code like `K7PMX-3QDHV` from random bytes (49 bits); throws when the bytes run out. */
export function firstLoginCode(bytes: Uint8Array): string {
  return typedCode(drawnLetters(bytes, LENGTH))
}

/** So many letters from random bytes. Those beyond the largest multiple of the alphabet's size are passed over, so that every letter is equally likely. */
export function drawnLetters(bytes: Uint8Array, count: number): string {
  const fair = Math.floor(256 / ALPHABET.length) * ALPHABET.length
  const letters = [...bytes]
    .filter((byte) => byte < fair)
    .map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
  if (letters.length < count) throw new RangeError('too few random bytes for a code')
  return letters.slice(0, count).join('')
}

/** A code as somebody typed it, brought back to the form it was given out in. */
export function typedCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/gu, '')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}
