type Value = string | readonly string[] | null | undefined

/** What stands behind an address: values that are given, none where there are none; several of a name one after the other. */
export const query = (values: Record<string, Value>): string => {
  const given = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).filter(Boolean).map((one) => [name, one]),
  )
  return given.length === 0 ? '' : `?${legible(new URLSearchParams(given).toString())}`
}

/** A colon may stand in a query as it is, and instants are printed on paper. */
const legible = (text: string) => text.replaceAll('%3A', ':')

/** The query of an address with some values put in, or taken out of it. */
export function changedSearch(search: string, changes: Record<string, string | null>): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') params.delete(name)
    else params.set(name, value)
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
