const LENGTH = 22
// Read in browsers too, older ones of which know no lookbehind.
const ID = /(?:^|[^A-Za-z0-9_-])([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/
const CODE_LETTERS = 601
const NUMBER = /(^|\s)\d+\s*\/\s*\d{4}(\s*\/|$)/

/** Whether a text has the form of a certificate's public id: 128 bits, base64url. */
export function isPublicId(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text)
}

/** The id, and the code if there is one, in what somebody typed or pasted: the id alone or the QR's whole address. */
export function findPublicId(typed: string): { id: string; code: string } | null {
  const [address = '', ...behind] = typed.trim().slice(0, 2000).split('#')
  const id = ID.exec(address)?.[1]
  return id === undefined ? null : { id, code: fragment(behind.join('#')) }
}

/**
 * What stands behind the `#`. A message breaks lines within a long address and ends its sentence behind it; what cannot
 * be part of a code is marked and not dropped, so that it is still found altered.
 */
function fragment(behind: string): string {
  const code = behind.replace(/\s+/g, '').replace(/[.,;)]+$/, '')
  return code && `#${code.slice(0, CODE_LETTERS).replace(/[^A-Za-z0-9_.-]/g, '~')}`
}

/** Why what was typed names no certificate: a number without its end, a code with too few or too many letters. */
export type TypingFault = 'number' | 'too-short' | 'too-long' | 'unreadable'

export function typingFault(typed: string): TypingFault {
  const text = typed.trim()
  if (NUMBER.test(text)) return 'number'
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return 'unreadable'
  return text.length < LENGTH ? 'too-short' : 'too-long'
}
