import { createHash } from 'node:crypto'
import { blanksOf, quad } from '../domain/certificates/quads.ts'
import type { Statement } from '../domain/certificates/statements.ts'

/**
 * Statements in their one canonical order and spelling (RDF Dataset Canonicalization 1.0). Blank nodes are told apart by what
 * is said of each (first-degree hash, § 4.6); two of which the very same is said do not occur in our credentials, and throw.
 */
export function canonicalQuads(statements: Statement[]): string {
  const blanks = [...new Set(statements.flatMap(blanksOf))]
  const hashes = new Map(blanks.map((blank) => [hashOf(blank, statements), blank]))
  if (hashes.size < blanks.length) throw new Error('two blank nodes are alike')
  const labels = new Map([...hashes.keys()].sort().map((hash, place) => [hashes.get(hash), `_:c14n${place}`]))
  const lines = statements.map((statement) => quad(statement, (blank) => labels.get(blank) ?? ''))
  return lines.sort().join('')
}

function hashOf(blank: number, statements: Statement[]): string {
  const spoken = statements.filter((statement) => blanksOf(statement).includes(blank))
  const lines = spoken.map((statement) => quad(statement, (other) => (other === blank ? '_:a' : '_:z')))
  return createHash('sha256').update(lines.sort().join('')).digest('hex')
}
