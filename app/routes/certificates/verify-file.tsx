import { data, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { CHECKED_FILE_BYTES } from '../../domain/certificates/file-marks.ts'
import { dayOf } from '../../domain/day.ts'
import { checkedFile } from '../../http/checked-file.ts'
import { readUpload } from '../../http/form.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { VerifyFilePage } from '../../ui/certificates/verify-file-page.tsx'
import { VerifyPage } from '../../ui/certificates/verify-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { checkFile } from '../../usecases/certificates/check-file.ts'

export const meta = () => pageTitle(text.certificates.check.title)

/** Answers with the page itself: what was found out is about the file that came, and no address may claim it. */
export async function action({ context: { world }, request }: ActionFunctionArgs) {
  const { file } = accepted(await readUpload(request, z.object({}), 'file'))
  if (!file) return data({ fault: 'none' as const, checked: null }, { status: 400 })
  if (file.length > CHECKED_FILE_BYTES)
    return data({ fault: 'too-large' as const, checked: null }, { status: 413 })
  return { fault: null, checked: checkedFile(await checkFile(world, file), dayOf(world.now())) }
}

/** Without a file it is the page on which one is chosen. */
export default function VerifyFile() {
  const answered = useActionData<typeof action>()
  if (answered?.checked) return <VerifyFilePage checked={answered.checked} />
  return <VerifyPage typed="" fault={null} fileFault={answered?.fault ?? null} />
}
