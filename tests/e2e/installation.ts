import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { encodePayload, formatCode, type SignedFacts } from '../../app/domain/certificates/code.ts'
import { signCode } from '../../app/signing/ed25519.ts'
import { unlockPrivateKey } from '../../app/signing/private-key-box.ts'
import { ownSite } from './own-site.ts'

const read = (name: string) => readFileSync(join(ownSite().dataDir, name))

/** Asks the database of the served demo, for what no page can bring about yet. */
export async function sql(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const [password, port] = ['postgres.password', 'postgres.port'].map((name) => read(name).toString().trim())
  const client = new pg.Client(`postgresql://donve:${password ?? ''}@127.0.0.1:${port ?? ''}/donve`)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement, values)).rows
  } finally {
    await client.end()
  }
}

/** A code as only this installation, or somebody who stole its key, could sign it. */
export async function signedHere(facts: SignedFacts): Promise<string> {
  const [row] = await sql('SELECT id, encrypted_private FROM signing_key WHERE retired_at IS NULL')
  const key = String(row?.['id'])
  const privateKey = unlockPrivateKey(row?.['encrypted_private'] as Uint8Array, key, read('keys/master.key'))
  if (!privateKey) throw new Error('the demo’s key does not open')
  const unsigned = { key, payload: encodePayload(facts) }
  return formatCode({ ...unsigned, signature: signCode(unsigned, privateKey) })
}
