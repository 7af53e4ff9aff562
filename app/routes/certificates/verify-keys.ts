import type { LoaderFunctionArgs } from '@remix-run/node'
import { didOf } from '../../domain/certificates/did-key.ts'
import type { KeyList } from '../../domain/certificates/key-list.ts'
import { dayOf } from '../../domain/day.ts'
import { publishedKeys } from '../../persistence/certificates/signing-keys.ts'

/** The published key list: with it, anybody can check a code without asking again, and whose key signed a badge. */
export async function loader({ context: { world } }: LoaderFunctionArgs) {
  const published = await publishedKeys(world.db)
  const keys = published.map((key) => ({ ...key, did: didOf(key.publicKey) }))
  const list: KeyList = { asOf: dayOf(world.now()), keys }
  return Response.json(list, { headers: { 'Cache-Control': 'no-cache' } })
}
