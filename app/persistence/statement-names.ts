const MOST_PREPARED = 300

/**
 * Names for statements, so that each connection has them parsed and planned once: planning what a page asks takes the
 * database longer than answering it. Texts beyond the limit (lists of varying length) stay unnamed.
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    const name = names.size < MOST_PREPARED ? `s${names.size}` : ''
    if (name) names.set(sql, name)
    return name
  }
}
