import { describe, expect, test } from 'vitest'
import type { Table } from '../../../app/domain/tables/table.ts'
import { readUnitList } from '../../../app/domain/units/unit-list.ts'
import { readUnitMap } from '../../../app/domain/units/unit-map.ts'

function table(text: string): Table {
  const [header = [], ...rows] = text.split('\n').map((line) => line.split(';'))
  return { header: { row: 1, cells: header }, rows: rows.map((cells, at) => ({ row: at + 2, cells })) }
}

describe('a list of units', () => {
  test('with a district: province, district, commune, each once and below the other', () => {
    const list = readUnitList(
      table(
        'Tỉnh Thành Phố;Mã TP;Quận Huyện;Mã QH;Phường Xã;Mã PX;Cấp\nTỉnh Lạng Sơn;20;Thành phố Lạng Sơn;178;Phường Tam Thanh;05980;Phường',
      ),
    )
    expect(list).toEqual([
      {
        level: 'province',
        code: '20',
        name: 'Tỉnh Lạng Sơn',
        kind: 'province',
        parent: null,
        province: '20',
        row: 2,
      },
      {
        level: 'district',
        code: '178',
        name: 'Thành phố Lạng Sơn',
        kind: 'district',
        parent: '20',
        province: '20',
        row: 2,
      },
      {
        level: 'commune',
        code: '05980',
        name: 'Phường Tam Thanh',
        kind: 'ward',
        parent: '178',
        province: '20',
        row: 2,
      },
    ])
  })

  test('takes the full name where there are two, else puts the kind before the bare one', () => {
    const full = table(
      'commune_code;name;full_name;type;province_code;province_full_name\n05980;Tam Thanh;Phường Tam Thanh;Phường;20;Tỉnh Lạng Sơn',
    )
    const bare = table('Mã;Tên;Cấp;Mã TP;Tỉnh / Thành Phố\n05980;Tam Thanh;Phường;20;Tỉnh Lạng Sơn')
    for (const each of [full, bare])
      expect(readUnitList(each)).toContainEqual(
        expect.objectContaining({ name: 'Phường Tam Thanh', kind: 'ward' }),
      )
  })

  const head = 'mã xã;tên xã;mã tỉnh;tên tỉnh'
  test.each([
    [
      'no column of codes',
      'tên xã;mã tỉnh;tên tỉnh\nXã A;20;Tỉnh Lạng Sơn',
      { fault: 'no-header', missing: ['commune_code'] },
    ],
    [
      'a code that lost its zeros',
      `${head}\n5980;Xã A;20;Tỉnh Lạng Sơn`,
      { row: 2, column: 'mã xã', value: '5980', reason: 'not-a-code' },
    ],
    ['no code', `${head}\n;Xã A;20;Tỉnh Lạng Sơn`, { row: 2, column: 'mã xã', reason: 'empty' }],
    [
      'no kind',
      `${head}\n05980;Tam Thanh;20;Tỉnh Lạng Sơn`,
      { row: 2, column: 'tên xã', reason: 'not-a-kind' },
    ],
    [
      'a code twice',
      `${head}\n05980;Xã A;20;Tỉnh Lạng Sơn\n05980;Xã B;20;Tỉnh Lạng Sơn`,
      { row: 3, column: 'mã xã', reason: 'twice' },
    ],
    [
      'two names of a province',
      `${head}\n05980;Xã A;20;Tỉnh Lạng Sơn\n05983;Xã B;20;Tỉnh Cao Bằng`,
      { row: 3, column: 'tên tỉnh', reason: 'another-name' },
    ],
  ])('with %s is declined with row and column', (_what, text, fault) => {
    expect(readUnitList(table(text))).toMatchObject(fault)
  })
})

describe('what becomes of what', () => {
  const head = 'mã xã cũ;mã xã mới;tên xã mới;mức độ'
  test('is read in Vietnamese, and with the district where no commune is named', () => {
    const rows = readUnitMap(
      table(
        'old_commune_code;old_district_code;new_commune_code;new_commune_2025_07_01;merge_type;new_commune_2026\n;207;07192;Đặc khu Cô Tô;full;Đặc khu khác',
      ),
    )
    expect(rows).toEqual([
      expect.objectContaining({ oldCode: '207', oldLevel: 'district', newName: 'Đặc khu Cô Tô' }),
    ])
    expect(readUnitMap(table('mã xã cũ;mã xã mới;tên xã mới;merge_type\n05980;06001;Xã A;Một phần'))).toEqual(
      [expect.objectContaining({ oldCode: '05980', extent: 'partial', newKind: 'commune', provinces: null })],
    )
  })

  test.each([
    [
      'an extent that is neither',
      `${head}\n05980;06001;Xã A;nửa`,
      { row: 2, column: 'mức độ', value: 'nửa', reason: 'not-an-extent' },
    ],
    [
      'two names of one new unit',
      `${head}\n05980;06001;Xã A;full\n05983;06001;Xã B;full`,
      { row: 3, column: 'tên xã mới', reason: 'another-name' },
    ],
    [
      'the same pair twice',
      `${head}\n05980;06001;Xã A;full\n05980;06001;Xã A;full`,
      { row: 3, column: 'mã xã cũ', reason: 'twice' },
    ],
    [
      'an old code that is none',
      `${head}\nxã A;06001;Xã A;full`,
      { row: 2, column: 'mã xã cũ', reason: 'not-a-code' },
    ],
  ])('with %s is declined with row and column', (_what, text, fault) => {
    expect(readUnitMap(table(text))).toMatchObject(fault)
  })
})
