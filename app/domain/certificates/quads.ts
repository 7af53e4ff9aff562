import type { Node, Statement, Value } from './statements.ts'

/** How a blank node is written. */
export type Label = (blank: number) => string

const escapes: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

/** A statement as a line of canonical N-Quads (RDF Dataset Canonicalization 1.0, § 5). */
export function quad({ subject, predicate, object }: Statement, label: Label): string {
  return `${node(subject, label)} <${predicate}> ${value(object, label)} .\n`
}

/** The blank nodes that a statement speaks of. */
export function blanksOf({ subject, object }: Statement): number[] {
  return [subject, object].flatMap((one) => ('blank' in one ? [one.blank] : []))
}

function node(one: Node, label: Label): string {
  return 'iri' in one ? `<${one.iri}>` : label(one.blank)
}

function value(one: Value, label: Label): string {
  if (!('literal' in one)) return node(one, label)
  return `"${escaped(one.literal)}"${one.datatype === null ? '' : `^^<${one.datatype}>`}`
}

function escaped(literal: string): string {
  return literal.replace(/["\\\p{Cc}]/gu, (letter) => {
    const code = letter.charCodeAt(0)
    if (code > 0x7f) return letter
    return escapes[letter] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
  })
}
