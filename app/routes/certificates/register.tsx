import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { managing } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import {
  askedRegister,
  REGISTER_LINES_PER_PAGE,
  registerChoices,
  registerQuery,
  registerScope,
} from '../../http/register-list.ts'
import { text } from '../../i18n/text.ts'
import { countRegister, registerLines } from '../../persistence/certificates/register.ts'
import { RegisterPage } from '../../ui/certificates/register/register-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { reading } from '../../usecases/world.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.register.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const asked = askedRegister(request)
  const choices = await registerChoices(world)
  const question = await registerQuery(world, asked)
  if (isRefusal(question)) return data({ asked, choices, refusal: question, shown: null }, statusOf(question))
  const scope = registerScope(world)
  const offset = (asked.page - 1) * REGISTER_LINES_PER_PAGE
  const part = { newestFirst: true, limit: REGISTER_LINES_PER_PAGE, offset }
  const [count, lines] = await reading(world, (db) =>
    Promise.all([countRegister(scope, db, question.query), registerLines(scope, db, question.query, part)]),
  )
  const shown = { lines, count, pages: Math.ceil(count / REGISTER_LINES_PER_PAGE) }
  return data({ asked, choices, refusal: null, shown })
}

export default function Register() {
  return <RegisterPage {...useLoaderData<typeof loader>()} />
}
