import { parseDay, type Day } from '../day.ts'
import { isPublicId } from './public-id.ts'
import { fromBase64Url, toBase64Url } from './base64url.ts'

/** What is printed and signed: enough to check a paper without asking anybody. */
export type SignedFacts = {
  id: string
  number: string
  name: string
  unit: string
  certification: string
  hours: number
  issuedOn: Day
  validUntil: Day | null
}

/** The parts of a code as they travel after the `#` of the QR's address. */
export type Code = { key: string; payload: string; signature: string }

export const CODE_VERSION = 'v1'
export const PAYLOAD_BYTES = 300
const SIGNATURE_BYTES = 64
/** Longest code that can be genuine: anything longer is not looked at. */
const CODE_LENGTH = 600
const SEPARATOR = '\n'
const SIGNATURE_LETTERS = 86
const KEY = /^[A-Za-z0-9_-]{4,22}$/
const LETTERS = /^[A-Za-z0-9_-]*$/

/** Why a code is refused before its signature is even looked at; `cut`: it could be the beginning of a whole one. */
export type CodeFault = { fault: 'absent' | 'cut' | 'too-long' | 'malformed' }

/**
 * Packs the facts, one a line, in at most 300 bytes of UTF-8. Only where name, unit and certification together are longer
 * than that, the longest of unit and certification is cut and ends in "…"; the name is never cut before them.
 */
export function encodePayload(facts: SignedFacts): string {
  const lines = {
    unit: oneLine(facts.unit),
    certification: oneLine(facts.certification),
    name: oneLine(facts.name),
  }
  const pack = () => new TextEncoder().encode(packed(facts, lines))
  for (let bytes = pack(); ; bytes = pack()) {
    if (bytes.length <= PAYLOAD_BYTES) return toBase64Url(bytes)
    const longest = lines.unit.length > lines.certification.length ? 'unit' : 'certification'
    const which = lines[longest].length > 20 ? longest : 'name'
    lines[which] = `${lines[which].replace(/…$/, '').replace(/.$/u, '').trimEnd()}…`
  }
}

function packed(facts: SignedFacts, lines: { unit: string; certification: string; name: string }): string {
  const until = facts.validUntil?.replace(/-/g, '') ?? ''
  const issued = facts.issuedOn.replace(/-/g, '')
  const { id, number, hours } = facts
  return [id, number, lines.name, lines.unit, lines.certification, String(hours), issued, until].join(
    SEPARATOR,
  )
}

function oneLine(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The facts of a payload whose signature has been found right; null where it holds none. */
export function decodePayload(payload: string): SignedFacts | null {
  const bytes = payload.length <= CODE_LENGTH ? fromBase64Url(payload) : null
  if (bytes === null || bytes.length > PAYLOAD_BYTES) return null
  const lines = utf8(bytes)?.split(SEPARATOR)
  if (lines?.length !== 8) return null
  const [id, number, name, unit, certification, hours, issued, until] = lines as [
    ...[string, string, string, string, string, string, string, string],
  ]
  const issuedOn = dayFromDigits(issued)
  const validUntil = until === '' ? null : dayFromDigits(until)
  if (!isPublicId(id) || !issuedOn || (until !== '' && !validUntil) || !/^\d{1,4}$/.test(hours)) return null
  return { id, number, name, unit, certification, hours: Number(hours), issuedOn, validUntil }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function dayFromDigits(digits: string): Day | null {
  return /^\d{8}$/.test(digits) ? parseDay(digits.replace(/^(\d{4})(\d{2})/, '$1-$2-')) : null
}

/** What the signature is made over: the version and key are signed as well, so that neither can be exchanged. */
export function signedText({ key, payload }: Pick<Code, 'key' | 'payload'>): Uint8Array {
  return new TextEncoder().encode([CODE_VERSION, key, payload].join('.'))
}

/** `v1.<key>.<payload>.<signature>`, to stand after `#`. */
export function formatCode({ key, payload, signature }: Code): string {
  return [CODE_VERSION, key, payload, signature].join('.')
}

/** Takes a code apart, with or without its `#`. Refuses by a value; whether it is genuine only its signature tells. */
export function parseCode(text: string): Code | CodeFault {
  const code = text.replace(/^#/, '')
  if (code === '') return { fault: 'absent' }
  if (code.length > CODE_LENGTH) return { fault: 'too-long' }
  if (isBeginning(code)) return { fault: 'cut' }
  const [version, key, payload, signature, ...rest] = code.split('.')
  if (version !== CODE_VERSION || !key || !payload || !signature || rest.length > 0)
    return { fault: 'malformed' }
  const bytes = fromBase64Url(signature)
  if (!KEY.test(key) || bytes?.length !== SIGNATURE_BYTES || fromBase64Url(payload) === null) {
    return { fault: 'malformed' }
  }
  return { key, payload, signature }
}

/** Whether something is missing at the end, and nothing else is wrong as far as one can see. */
function isBeginning(code: string): boolean {
  const [version = '', ...parts] = code.split('.')
  if (parts.length === 0) return CODE_VERSION.startsWith(version)
  const [before, signature = ''] = [parts.slice(0, -1), parts[2]]
  return (
    version === CODE_VERSION &&
    parts.length <= 3 &&
    signature.length < SIGNATURE_LETTERS &&
    parts.every((part) => LETTERS.test(part)) &&
    before.every((part) => part !== '')
  )
}
