import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'app/persistence/generated/.schema')

/** Generates Prisma's client from the schema, when the schema has changed since. Nothing is downloaded for it. */
export function generateClient() {
  const fingerprint = schemaFingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  const engine = existsSync('/bin/true') ? '/bin/true' : process.execPath
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  const { status, stderr } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: engine, CHECKPOINT_DISABLE: '1' },
  })
  if (status !== 0) throw new Error(`prisma generate failed\n${stderr}`)
  writeFileSync(stamp, fingerprint)
}

function schemaFingerprint() {
  const folder = join(root, 'prisma/schema')
  const hash = createHash('sha256').update(readFileSync(join(root, 'node_modules/prisma/package.json')))
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClient()
