import { typedNumber, type NumberParts } from './number.ts'
import { findPublicId, isPublicId } from './public-id.ts'

/** What an operator names: a number, an id or address with or without its code, or else a file; `word`: no path at all. */
export type TypedInput =
  | { kind: 'number'; number: NumberParts }
  | { kind: 'code'; id: string; code: string }
  | { kind: 'file' }
  | { kind: 'word' }

const ADDRESS = /^(?:\S*\/)?verify\/[A-Za-z0-9_-]{22}\/?(?:#|$)/i
const SIGNED_ID = /^[A-Za-z0-9_-]{22}#/
const PATH = /[/\\.]/

/**
 * Whether what was typed is a certificate's or a file's name. A file that looks like an id is named with `./` before it. A
 * word that could be neither is not looked for among the files unless there is one of that name.
 */
export function typedInput(typed: string): TypedInput {
  const number = typedNumber(typed)
  if (number) return { kind: 'number', number }
  const text = typed.trim()
  const named = isPublicId(text) || ADDRESS.test(text) || SIGNED_ID.test(text)
  const found = named ? findPublicId(text) : null
  if (found) return { kind: 'code', ...found }
  return { kind: PATH.test(text) ? 'file' : 'word' }
}
