import { fold, normalise } from '../language/fold.ts'
import type { Level } from './unit-record.ts'
import type { UnitKind } from './unit-kind.ts'

/** The words for kinds of units as official lists write them, folded. "Thành phố" is a province or, below one, a district. */
const words: Record<Level, Record<string, UnitKind>> = {
  province: { tinh: 'province', 'thanh pho': 'province', 'thanh pho truc thuoc trung uong': 'province' },
  district: {
    ...{ quan: 'district', huyen: 'district', 'thi xa': 'district', 'thanh pho': 'district' },
    'thanh pho thuoc thanh pho truc thuoc trung uong': 'district',
  },
  commune: { xa: 'commune', phuong: 'ward', 'dac khu': 'special_zone', 'thi tran': 'township' },
}

export type NamedKind = { name: string; kind: UnitKind }

/**
 * A unit's full name and kind, from a name with its word ("Phường Ba Đình") or without, the word then in a column of its
 * own ("Ba Đình", "Phường"). Null where neither says what kind it is.
 */
export function namedKind(level: Level, typedName: string, typedKind: string): NamedKind | null {
  const name = normalise(typedName)
  const folded = fold(name)
  const word = Object.keys(words[level]).find((each) => folded.startsWith(`${each} `))
  const known = word === undefined ? undefined : words[level][word]
  if (known) return { name, kind: known }
  const kind = words[level][fold(typedKind)]
  return kind ? { name: `${normalise(typedKind)} ${name}`, kind } : null
}

/** The name without the word for its kind, folded: "Huyện Cô Tô" and "Đặc khu Cô Tô" meet. */
export function bareName(fullName: string): string {
  const folded = fold(fullName)
  const known = Object.values(words).flatMap((each) => Object.keys(each))
  const word = known.filter((each) => folded.startsWith(`${each} `)).sort((a, b) => b.length - a.length)[0]
  return word ? folded.slice(word.length + 1) : folded
}
