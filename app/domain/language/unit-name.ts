import type { CommuneKind } from '../units/unit-kind.ts'
import { fold, normalise } from './fold.ts'

const words: Record<CommuneKind, string> = { commune: 'Xã', ward: 'Phường', special_zone: 'Đặc khu' }

/** A commune's full name, with the word for its kind whether that was typed or not: `đồng đăng` stays as it is typed. */
export function communeName(kind: CommuneKind, typed: string): string {
  const name = normalise(typed)
  const known = Object.values(words).find((word) => fold(name).startsWith(`${fold(word)} `))
  const bare = known ? name.slice(known.length).trim() : name
  return `${words[kind]} ${bare}`
}
