import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { exportOwnData } from '../../usecases/people/export-own-data.ts'

/** Everything that is kept about whoever asks, as a file for machines. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  const data = await exportOwnData(world, { form: 'json' })
  return new Response(JSON.stringify({ at: world.now(), ...data }, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${text.ownData.fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
}
