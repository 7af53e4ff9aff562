import { z } from 'zod'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { readUpload } from './form.ts'

/** Lengths are the business of each field's own rule, which says what to put right; the body's size ends the rest. */
const line = z.string().default('')

const Form = z.object({
  staffCode: line,
  name: line,
  phone: line,
  email: line,
  parentBody: line,
  body: line,
  place: line,
  signatoryTitle: line,
  signatoryName: line,
  numberSuffix: line,
  password: line,
  repeat: line,
  notice: z.string().optional(),
  logoKept: z.base64().or(z.literal('')).catch('').default(''),
})

type Fields = z.infer<typeof Form>

export type SetupForm = {
  /** What the page shows again after a mistake. */
  values: Omit<Fields, 'password' | 'repeat' | 'logoKept' | 'notice'>
  /** Has read the privacy notice. */
  informed: boolean
  passwords: Pick<Fields, 'password' | 'repeat'>
  /** Chosen now, or before a mistake. */
  logo: Uint8Array | null
}

export async function readSetupForm(request: Request): Promise<Outcome<SetupForm>> {
  const form = await readUpload(request, Form, 'logo')
  if (isRefusal(form)) return form
  const { password, repeat, logoKept, notice, ...values } = form.fields
  const kept = logoKept === '' ? null : new Uint8Array(Buffer.from(logoKept, 'base64'))
  const informed = notice !== undefined
  return { values, informed, passwords: { password, repeat }, logo: form.file ?? kept }
}
