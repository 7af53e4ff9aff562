import { language, type Language } from './language.ts'

/** The shape of a catalogue without its words: what another language must fill. */
export type Shape<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => Shape<R>
    : { [K in keyof T]: Shape<T[K]> }

/**
 * One catalogue out of several of the same shape. A group of it can be kept anywhere (`const t = text.people`); each
 * text read from a group is in the language of that moment, so a text itself is never kept beyond a request.
 */
export function spoken<T extends object>(by: Record<Language, T>): T {
  const catalogue = {} as T
  for (const key of Object.keys(by.vi) as (keyof T)[]) {
    const [vi, en] = [by.vi[key], by.en[key]]
    if (isGroup(vi) && isGroup(en)) catalogue[key] = spoken({ vi, en })
    else Object.defineProperty(catalogue, key, { enumerable: true, get: () => by[language()][key] })
  }
  return catalogue
}

/** Texts, functions and lists are read whole; everything else holds them. */
export function isGroup<V>(value: V): value is V & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
