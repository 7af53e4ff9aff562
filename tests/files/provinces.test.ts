import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCommunes, readProvinces } from '../../app/files/provinces.ts'

const seed = join(import.meta.dirname, '../../prisma/seed')
const provinces = await readProvinces(seed)

test('there are 34, in order of their codes: seven cities and 27 provinces', () => {
  const codes = provinces.map(({ code }) => code)
  expect(codes).toHaveLength(34)
  expect(codes).toEqual([...new Set(codes)].sort())
  expect(provinces.filter(({ name }) => name.startsWith('Thành phố '))).toHaveLength(7)
  expect(provinces.filter(({ name }) => name.startsWith('Tỉnh '))).toHaveLength(27)
})

test('each is on record without a gap from the day on which the provinces of today began', () => {
  for (const { name, records } of provinces) {
    expect(records[0]?.from).toBe('2025-07-01')
    expect(records.at(-1)).toMatchObject({ name, to: null })
    for (const [index, record] of records.slice(1).entries()) expect(record.from).toBe(records[index]?.to)
  }
})

test('each has a department that can be named on a certificate', () => {
  const langSon = provinces.find(({ code }) => code === '20')
  expect(langSon?.department).toEqual({
    parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    body: 'Sở Y tế tỉnh Lạng Sơn',
    place: 'Lạng Sơn',
    signatoryTitle: 'Giám đốc',
    signatoryName: '',
    numberSuffix: 'SYT',
  })
  const hue = provinces.find(({ code }) => code === '46')
  expect(hue?.department.body).toBe('Sở Y tế thành phố Huế')
})

test('communes come with the program for Lạng Sơn alone', async () => {
  expect(await readCommunes(seed, '20')).toHaveLength(65)
  expect(await readCommunes(seed, '04')).toEqual([])
})
