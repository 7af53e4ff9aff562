import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Description } from '../../../app/domain/backup/description.ts'
import { writeAside } from '../../../app/files/aside.ts'
import { opening, seal } from '../../../app/files/backup/seal.ts'
import { tar, type Member } from '../../../app/files/backup/tar.ts'
import { writeBackup, type Written } from '../../../app/files/backup/write-backup.ts'
import { temporaryFolder } from '../../support/world.ts'

export const at = new Date('2026-11-25T10:00:00.000Z')

export const description: Description = {
  format: 1,
  madeAt: at.toISOString(),
  application: '0.1.0',
  postgres: '18.4',
  origin: 'https://daotao.langson.gov.vn',
  issuer: 'Sở Y tế',
  masterKey: false,
  migrations: ['20260101000000_first'],
  tables: [
    { name: 'person', columns: ['id', 'full_name'] },
    { name: 'unit', columns: ['id'] },
  ],
  leftOut: ['session'],
}

export const rows: Record<string, string> = {
  person: '1\tNông Thị Hương\n2\tVi Văn\\nHùng\n',
  unit: '00004\n',
}

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) {
    yield await Promise.resolve(bytes.subarray(from, from + size))
  }
}

/** A backup with these rows, in a file of its own. */
export async function madeBackup(
  told: Record<string, string> = rows,
  { masterKey = null as Buffer | null, pieces = 7 } = {},
): Promise<{ path: string; written: Written }> {
  const path = join(temporaryFolder(), 'backup.tar.gz')
  const material = {
    description: { ...description, masterKey: masterKey !== null },
    masterKey,
    rowsOf: (table: string) => inPieces(told[table] ?? '', pieces),
  }
  const never = new AbortController().signal
  const written = await writeAside(path, { replace: false }, (file) => writeBackup(file, material, never))
  return { path, written }
}

/** A file whose seal holds, whatever is in it: what somebody makes who knows the format. */
export async function forged(members: Member[], spoil = (archive: Buffer) => archive): Promise<string> {
  const path = join(temporaryFolder(), 'forged.tar.gz')
  const chunks: Buffer[] = []
  for await (const chunk of tar(inTurn(members), at)) chunks.push(chunk)
  await writeFile(path, sealed(gzipSync(spoil(Buffer.concat(chunks)))))
  return path
}

export function sealed(content: Buffer): Buffer {
  const bytes = Buffer.concat([opening(), content])
  return Buffer.concat([bytes, seal(createHash('sha256').update(bytes).digest())])
}

async function* inTurn<T>(values: T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value)
}
