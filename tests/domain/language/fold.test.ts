import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, normalise } from '../../../app/domain/language/fold.ts'

/** Any character of Unicode, alone. */
const character = fc
  .oneof(fc.integer({ max: 0xd7ff, min: 0 }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'
const vietnamese = fc.string({
  unit: fc.constantFrom(...Array.from(letters), ...Array.from(letters.toUpperCase()), ' ', 'n', 'g', 'h'),
})

describe('text as it is stored', () => {
  it('is composed, with single blanks and none around it', () => {
    expect(normalise(' Lộc  Thị\u00a0Bích\n Liễu '.normalize('NFD'))).toBe(
      'Lộc Thị Bích Liễu'.normalize('NFC'),
    )
  })

  it('is stored the same a second time', () => {
    fc.assert(
      fc.property(
        fc.array(character).map((all) => all.join('')),
        (text) => {
          expect(normalise(normalise(text))).toBe(normalise(text))
        },
      ),
    )
  })
})

describe('text as it is found', () => {
  it('every Vietnamese letter becomes a plain one', () => {
    expect(fold(letters)).toMatch(/^[adeiouy]+$/)
    expect(fold(letters.toUpperCase())).toBe(fold(letters))
  })

  it.each([
    ['Hoà', 'Hòa'],
    ['HÒA', 'hoa'],
    ['Đồng Đăng', 'dong dang'],
    ['Thuỷ Lôi', 'Thủy  Lôi'],
    ['Lạng Sơn'.normalize('NFD'), 'lang son'],
    ['Ủy ban', 'Uỷ ban'],
  ])('%s meets %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it('keeps different words apart', () => {
    expect(fold('Hòa Bình')).not.toBe(fold('Hòa Lạc'))
    expect(fold('Cao Lộc 1')).not.toBe(fold('Cao Lộc 2'))
  })

  it('does not depend on how it was typed, and folding again changes nothing', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
