import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  longestPaperTexts,
  paperSetting,
  type TypedPaper,
} from '../../../app/domain/certificates/paper-setting.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'

const typed: TypedPaper = {
  ...{ layout: 'portrait', title: ' Giấy  chứng nhận ', subtitle: '', completed: 'Đã hoàn thành:' },
  ...{ closing: '', signatoryTitle: '', signatoryName: '', logo: true },
}
type Named = keyof typeof longestPaperTexts
const names = Object.keys(longestPaperTexts) as Named[]

test('texts are kept composed and on one line', () => {
  expect(paperSetting(typed)).toEqual({ ...typed, title: 'Giấy chứng nhận' })
  expect(paperSetting({ ...typed, closing: 'Một\r\n hai\tba' })).toMatchObject({ closing: 'Một hai ba' })
})

test.each(['', 'ngang', 'ornate ', 'constructor'])('there is no layout %j', (layout) => {
  expect(paperSetting({ ...typed, layout })).toEqual({ refused: 'invalid-input', field: 'layout' })
})

describe.each(names)('%s', (name) => {
  const most = longestPaperTexts[name]
  test('has a length at most', () => {
    expect(isRefusal(paperSetting({ ...typed, [name]: 'ữ'.repeat(most) }))).toBe(false)
    const longer = paperSetting({ ...typed, [name]: 'ữ'.repeat(most + 1) })
    expect(longer).toEqual({ refused: 'invalid-input', field: name })
  })
})

test.each(['title', 'completed'] as const)('%s says something', (name) => {
  expect(paperSetting({ ...typed, [name]: ' \n ' })).toEqual({ refused: 'invalid-input', field: name })
})

test('what was kept is kept again as it is', () => {
  const texts = fc.record(Object.fromEntries(names.map((name) => [name, fc.string({ unit: 'grapheme' })])))
  fc.assert(
    fc.property(texts, (some) => {
      const once = paperSetting({ ...typed, ...some })
      if (!isRefusal(once)) expect(paperSetting(once)).toEqual(once)
    }),
  )
})
