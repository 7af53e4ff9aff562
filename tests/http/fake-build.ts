import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node'

type Route = ServerBuild['routes'][string]

/** What the pages of the small site below saw and did. */
export type Seen = { actions: string[]; urls: string[]; contexts: { address: string; requestId: string }[] }

/**
 * A small site with what Remix leaves open: a page below a parent that sends everybody to the sign-in page, and a
 * resource route, both with actions that note that they ran.
 */
export function fakeBuild(seen: Seen, more: Record<string, Partial<Route['module']>> = {}): ServerBuild {
  const note = (name: string) => async (args: ActionFunctionArgs | LoaderFunctionArgs) => {
    seen.urls.push(args.request.url)
    const { address, requestId } = args.context
    seen.contexts.push({ address, requestId })
    if (args.request.method === 'POST') seen.actions.push(`${name} ${await args.request.text()}`)
    return { name }
  }
  const page = (id: string, path: string, module: Partial<Route['module']>, parentId = 'root'): Route => ({
    id,
    path,
    parentId,
    module: { default: () => null, ...module },
  })
  const routes: Route[] = [
    { id: 'root', path: '', module: { default: () => null } },
    page('parent', 'parent', { loader: () => redirect('/login') }),
    page('child', 'child', { loader: note('child'), action: note('child') }, 'parent'),
    page('client', 'client', {}),
    page('login', 'login', { loader: note('login'), action: note('login') }),
    page('pdf', 'certificates/:id/pdf', { loader: note('pdf') }),
    page('csv', 'coverage/:unit/csv', { loader: note('csv') }),
    page('people-csv', 'coverage/:unit/people/csv', { loader: note('people-csv') }),
    ...Object.entries(more).map(([path, module]) => page(path, path, module)),
  ]
  const resource: Route = {
    id: 'resource',
    path: 'resource',
    parentId: 'root',
    module: resourceOf(note('resource')),
  }
  const all = [...routes, resource]
  return {
    entry: {
      module: {
        default: (request, status, headers, _remix, context) => {
          if (request.url.endsWith('/client')) context.allowNonce()
          const sent = { ...Object.fromEntries(headers), 'content-type': 'text/html' }
          return new Response('<p>page</p>', { status, headers: sent })
        },
        handleError: (error, { context }) => context.reportError(error),
      },
    },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
    },
    isSpaMode: false,
    mode: 'production',
  }
}

/** A route without a component: its answers go out as they are. */
function resourceOf(answer: (args: LoaderFunctionArgs) => Promise<object>): Route['module'] {
  const respond = async (args: LoaderFunctionArgs) => Response.json(await answer(args))
  return { loader: respond, action: respond } as unknown as Route['module']
}
