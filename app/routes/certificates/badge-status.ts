import type { LoaderFunctionArgs } from '@remix-run/node'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { badgeStatusList } from '../../usecases/certificates/badge-status-list.ts'

/** Which badges of a key count no more: for whoever checks one, from whatever site. It tells of nobody who they are. */
export async function loader({ context: { world }, request, params }: LoaderFunctionArgs) {
  const key = params['key'] ?? ''
  const { json, sha256 } = accepted(await badgeStatusList(world, { key, path: paths.badgeStatus(key) }))
  const headers = {
    'Content-Type': 'application/ld+json',
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
    ETag: `"${sha256}"`,
  }
  const known = request.headers.get('if-none-match') === headers.ETag
  return known ? new Response(null, { status: 304, headers }) : new Response(json, { headers })
}
