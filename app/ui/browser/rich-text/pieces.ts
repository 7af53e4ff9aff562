import type { Mark } from 'prosemirror-model'

/** A run of words, of space, a line break, or what is written already (code, a picture). */
export type Piece = { kind: 'words' | 'space' | 'break' | 'raw'; text: string; marks: readonly Mark[] }

export function isSolid({ kind }: Piece): boolean {
  return kind === 'words' || kind === 'raw'
}

/**
 * The same words as Markdown can say them: no space at either end or the beginning of a line, no break at the end, and on
 * spaces and breaks only the marks of the words on both sides.
 */
export function sensible(pieces: readonly Piece[]): Piece[] {
  return trimmed(pieces).map((piece, index, all) => {
    if (isSolid(piece)) return piece
    const before = all.slice(0, index).findLast(isSolid)?.marks ?? []
    const after = all.slice(index + 1).find(isSolid)?.marks ?? []
    return { ...piece, marks: before.filter((mark) => mark.isInSet(after)) }
  })
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.slice(0, pieces.findLastIndex(isSolid) + 1)
  return kept.filter(({ kind }, index) => {
    if (kind !== 'space') return true
    const before = kept.slice(0, index).findLast((piece) => piece.kind !== 'space')
    return before !== undefined && before.kind !== 'break'
  })
}
