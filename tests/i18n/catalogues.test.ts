import { describe, expect, it } from 'vitest'
import { en } from '../../app/i18n/en/index.ts'
import { isGroup } from '../../app/i18n/spoken.ts'
import { vi } from '../../app/i18n/vi/index.ts'
import { samples } from './samples.ts'

type Entry = { path: string; value: unknown }

function entries(catalogue: object, above = ''): Entry[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const path = above + key
    return isGroup(value) ? entries(value, `${path}.`) : [{ path, value }]
  })
}

/** Everything that an entry can say; a function that says nothing of its samples wants others in `samples.ts`. */
function said({ path, value }: Entry): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'function') return wordsIn(value)
  const ask = value as (...values: unknown[]) => unknown
  return samples(path, ask).flatMap((values) => wordsIn(ask(...values)))
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : []
}

/** Entries that are Vietnamese in every language: the papers, their file, courses and the command line. */
const vietnameseAlways =
  /^(commandLine\.|drafts\.written\.|certificates\.(paper|badge|issuerNotSet|fileName)\b|register\.book\.|leaving\.(name|removed|help|told)\b|codes\.(paper|fileName|help|written)\b)/u
/** Empty on purpose: nothing is claimed of an issuing body that is not known yet. */
const maybeEmpty = 'certificates.issuerNotSet.'

const letters = /[À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u
/** Names, and the Vietnamese word in brackets or quotes where an English one alone would not be found again. */
const names =
  /Đón Về|Tiếng Việt|QĐ-TTg|Đồng Nai|\((xã|phường|đặc khu)\)|“Mã cài đặt”|“Phường Kỳ Lừa”|Công chức Phòng Văn hóa – Xã hội/gu

describe.each([
  ['vi', vi],
  ['en', en],
])('the catalogue %s', (_language, catalogue) => {
  it('has words in every entry', () => {
    const empty = entries(catalogue)
      .filter(({ path }) => !path.startsWith(maybeEmpty))
      .filter((entry) => said(entry).length === 0 || said(entry).some((words) => words.trim() === ''))
    expect(empty.map(({ path }) => path)).toEqual([])
  })
})

describe('the two catalogues', () => {
  it('have the same entries', () => {
    expect(
      entries(en)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      entries(vi)
        .map(({ path }) => path)
        .sort(),
    )
  })

  it('say nothing Vietnamese in English', () => {
    const left = entries(en)
      .filter(({ path }) => !vietnameseAlways.test(path))
      .flatMap((entry) => said(entry).filter((words) => letters.test(words.replace(names, ''))))
    expect(left).toEqual([])
  })

  it('fill in the same places of words that a script completes', () => {
    const places = (words: string) => [...words.matchAll(/\{\w+\}/gu)].map(([place]) => place).sort()
    const english = new Map(entries(en).map(({ path, value }) => [path, value]))
    for (const { path, value } of entries(vi))
      if (typeof value === 'string') expect(places(String(english.get(path))), path).toEqual(places(value))
  })
})
