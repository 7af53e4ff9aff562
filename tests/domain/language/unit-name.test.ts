import { expect, test } from 'vitest'
import { communeName } from '../../../app/domain/language/unit-name.ts'

test.each([
  ['commune', 'Đồng Đăng', 'Xã Đồng Đăng'],
  ['commune', ' xã  Đồng Đăng ', 'Xã Đồng Đăng'],
  ['ward', 'Xã Kỳ Lừa', 'Phường Kỳ Lừa'],
  ['special_zone', 'đặc khu Vân Đồn', 'Đặc khu Vân Đồn'],
  ['commune', 'Phường Sơn', 'Xã Sơn'],
] as const)('a %s typed as “%s” is called “%s”', (kind, typed, name) => {
  expect(communeName(kind, typed)).toBe(name)
})
