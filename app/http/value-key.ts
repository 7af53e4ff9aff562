/**
 * One string for each value that loaders may answer, another one for every other value: equal keys mean equal values.
 * Texts carry their length, so that no text can pass for the end of itself. Null for what is no plain data, and so has
 * no key.
 */
export function valueKey(value: unknown): string | null {
  try {
    return keyOf(value)
  } catch (error) {
    if (error instanceof NoPlainData) return null
    throw error
  }
}

class NoPlainData extends Error {}

function keyOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `${value.length}"${value}`
    case 'number':
      return Object.is(value, -0) ? '-0n' : `${value}n`
    case 'boolean':
      return value ? 't' : 'f'
    case 'undefined':
      return 'u'
    case 'object':
      return value === null ? '0' : keyOfObject(value)
    default:
      throw new NoPlainData()
  }
}

function keyOfObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join('')}]`
  if (value instanceof Date) return `d${value.getTime()}n`
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new NoPlainData()
  let key = '{'
  for (const [name, field] of Object.entries(value)) key += keyOf(name) + keyOf(field)
  return `${key}}`
}
