import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'

type Route = ServerBuild['routes'][string]
type Args = LoaderFunctionArgs | ActionFunctionArgs
type Kind = 'loader' | 'action'

/** What a route's loader or action answers, or answered already to this request. */
export function ask(kind: Kind, { id, module }: Pick<Route, 'id' | 'module'>, args: Args): Promise<unknown> {
  const { asked } = args.context
  const before = asked.get(`${kind} ${id}`)
  if (before) return before
  const answer = Promise.resolve(args).then((given) => module[kind]?.(given))
  asked.set(`${kind} ${id}`, answer)
  return answer
}

/** Takes an answer in place of what the loader would say. */
export function answerInstead(kind: Kind, id: string, { context }: Args, answer: unknown): void {
  context.asked.set(`${kind} ${id}`, Promise.resolve(answer))
}

/** The build as Remix gets it: no loader and no action that was asked before Remix is asked again. */
export function askedOnce(build: ServerBuild): ServerBuild {
  const routes = Object.values(build.routes).map((route): [string, Route] => [route.id, onceOnly(route)])
  return { ...build, routes: Object.fromEntries(routes) }
}

function onceOnly(route: Route): Route {
  const { loader, action } = route.module
  const module = { ...route.module }
  if (loader) module.loader = (args) => ask('loader', route, args)
  if (action) module.action = (args) => ask('action', route, args)
  return { ...route, module }
}
