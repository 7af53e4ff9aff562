import { expect, test } from 'vitest'
import { writeZip } from '../../../app/files/zip/write-zip.ts'
import { unzipped } from '../../support/unzipped.ts'

const at = new Date('2026-11-23T09:00:00+07:00')
const content = Buffer.from('%PDF-')

test.each([0, 1, 400, 500, 600, 700, 800, 900, 1_000, 5_000])(
  'of %i files it is told before how long all will be',
  async (count) => {
    const files = Array.from({ length: count }, (_, index) => ({
      ...{ name: `${index}-2026-GCN-SYT Nong Thi Huong.pdf`, bytes: content.length },
      read: () => Promise.resolve(content),
    }))
    const { stream, bytes } = await writeZip(files, at)
    const whole = Buffer.concat((await stream.toArray()) as Buffer[])
    expect(bytes).toBe(whole.length)
    expect(unzipped(whole).size).toBe(count)
  },
)
