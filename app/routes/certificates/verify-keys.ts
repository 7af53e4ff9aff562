import type { LoaderFunctionArgs } from '@remix-run/node'
import type { KeyList } from '../../domain/certificates/key-list.ts'
import { dayOf } from '../../domain/day.ts'
import { publishedKeys } from '../../persistence/certificates/signing-keys.ts'

/** The published key list: with it, anybody can check a code without asking again. */
export async function loader({ context: { world } }: LoaderFunctionArgs) {
  const list: KeyList = { asOf: dayOf(world.now()), keys: await publishedKeys(world.db) }
  return Response.json(list, { headers: { 'Cache-Control': 'no-cache' } })
}
