import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { departmentData } from '../../http/department-data.ts'
import { forgetIdentity } from '../../http/site-identity.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { DepartmentPage } from '../../ui/settings/department-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { saveDepartment } from '../../usecases/settings/save-department.ts'

const line = z.string().default('')
const Form = z.object({
  parentBody: line,
  body: line,
  place: line,
  signatoryTitle: line,
  signatoryName: line,
  numberSuffix: line,
})

export const meta = () => pageTitle(text.settings.department.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  return departmentData(world, request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const values = accepted(await readForm(request, Form))
  const outcome = await saveDepartment(world, values)
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, { status: statusOf(outcome) })
  forgetIdentity(world.db)
  return redirect(paths.settingsDepartment({ saved: true }), 303)
}

export default function Department() {
  const { values, ...shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <DepartmentPage {...shown} values={answer?.values ?? values} refusal={answer?.refusal ?? null} />
}
