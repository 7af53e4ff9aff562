import { expect, test } from 'vitest'
import type { PaperSetting } from '../../../app/domain/certificates/paper-setting.ts'
import { printedPaper } from '../../../app/domain/certificates/printed-paper.ts'
import { paper } from '../../cast/paper.ts'

const { issuer } = paper.snapshot
const words = { title: 'Chứng chỉ', subtitle: 'Hoàn thành', completed: 'Đã học:', closing: '' }
const setting: PaperSetting = {
  ...{ ...words, layout: 'plain', logo: true },
  ...{ signatoryTitle: '', signatoryName: '' },
}

test.each([
  [{ signatoryTitle: '', signatoryName: '' }, ['Giám đốc', 'Hoàng Minh Sơn']],
  [{ signatoryTitle: '', signatoryName: 'Lý Thị Hoa' }, ['Giám đốc', 'Lý Thị Hoa']],
  [{ signatoryTitle: 'Phó Giám đốc', signatoryName: 'Lý Thị Hoa' }, ['Phó Giám đốc', 'Lý Thị Hoa']],
  [{ signatoryTitle: 'Phó Giám đốc', signatoryName: '' }, ['Phó Giám đốc', '']],
])('of the signatory %j is printed %j', (own, [title, name]) => {
  const { issuer: printed } = printedPaper({ ...setting, ...own }, issuer, null)
  expect(printed).toEqual({ ...issuer, signatoryTitle: title, signatoryName: name })
})

test('the logo in use is named where it is wanted', () => {
  expect(printedPaper(setting, issuer, 'ab').paper).toEqual({ ...words, layout: 'plain', logo: 'ab' })
  expect(printedPaper({ ...setting, logo: false }, issuer, 'ab').paper.logo).toBeNull()
  expect(printedPaper(setting, issuer, null).paper.logo).toBeNull()
})
