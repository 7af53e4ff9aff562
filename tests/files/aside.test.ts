import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeAside } from '../../app/files/aside.ts'
import { temporaryFolder } from '../support/world.ts'

const write = (path: string, words: string, replace = false) =>
  writeAside(path, { replace }, (file) => file.writeFile(words))

test('a file is there whole, for its owner alone, and nothing beside it', async () => {
  const folder = temporaryFolder()
  await write(join(folder, 'a'), 'one')
  expect(readdirSync(folder)).toEqual(['a'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('one')
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600)
})

test('one that is there stays, unless it is to be replaced', async () => {
  const path = join(temporaryFolder(), 'a')
  await write(path, 'one')
  await expect(write(path, 'two')).rejects.toMatchObject({ code: 'EEXIST' })
  expect(readFileSync(path, 'utf8')).toBe('one')
  await write(path, 'three', true)
  expect(readFileSync(path, 'utf8')).toBe('three')
})

test('work that fails leaves nothing behind, and what was there as it was', async () => {
  const folder = temporaryFolder()
  await write(join(folder, 'a'), 'one')
  const failing = writeAside(join(folder, 'a'), { replace: true }, async (file) => {
    await file.writeFile('half of')
    throw new Error('no space left')
  })
  await expect(failing).rejects.toThrow('no space left')
  expect(readdirSync(folder)).toEqual(['a'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('one')
})

test('what a killed process left is removed, what a living one writes is not', async () => {
  const folder = temporaryFolder()
  const gone = `.b.${hostname()}.4194999.part`
  const living = `.b.${hostname()}.${process.ppid}.part`
  const elsewhere = '.b.another-machine.4194999.part'
  for (const name of [gone, living, elsewhere]) writeFileSync(join(folder, name), '')
  await write(join(folder, 'a'), 'one')
  expect(readdirSync(folder).sort()).toEqual([elsewhere, living, 'a'].sort())
})
