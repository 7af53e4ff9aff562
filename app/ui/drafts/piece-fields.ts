import type { Piece } from '../../domain/drafts/save-piece.ts'
import type { SentField } from './sent-fields.tsx'

/** A piece of a draft as its form would send it. */
export function fieldsOf({ piece, value }: Piece): SentField[] {
  if (piece !== 'question') return flat(value)
  const { options, ...rest } = value
  const lines = options.map(({ text }) => ['option', text] as const)
  const right = options.flatMap(({ correct }, index) =>
    correct ? [['right', String(index + 1)] as const] : [],
  )
  return [...flat(rest), ...lines, ...right]
}

function flat(value: object): SentField[] {
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    typeof one === 'string' || typeof one === 'number' ? [[name, String(one)] as const] : [],
  )
}
