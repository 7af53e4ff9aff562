import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { departmentData } from '../../http/department-data.ts'
import { readUpload } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { forgetIdentity } from '../../http/site-identity.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { DepartmentPage } from '../../ui/settings/department-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { replaceLogo } from '../../usecases/settings/replace-logo.ts'

export const meta = () => pageTitle(text.settings.department.title)

/** The department's page, which comes back with the reason where a logo was refused. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  return departmentData(world, request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const { file } = accepted(await readUpload(request, z.object({}), 'logo'))
  const outcome = await replaceLogo(world, { file })
  if (isRefusal(outcome)) return data({ refusal: outcome }, { status: statusOf(outcome) })
  forgetIdentity(world.db)
  return redirect(paths.settingsDepartment({ saved: true }), 303)
}

export default function Logo() {
  return (
    <DepartmentPage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal ?? null}
    />
  )
}
