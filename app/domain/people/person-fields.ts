import { fold, normalise } from '../language/fold.ts'
import { isRefusal, type Outcome } from '../refusal.ts'
import { parseEmail, parsePhone, parseStaffCode } from './login.ts'

/** What is kept about a person, as somebody typed it. */
export type TypedPerson = {
  staffCode: string
  name: string
  phone?: string | undefined
  email?: string | undefined
}

export type PersonFields = {
  staffCode: string
  fullName: string
  foldedName: string
  phone: string | null
  email: string | null
}

const LONGEST_NAME = 120

/** The same as it is stored; refuses with the name of the first field that cannot be. Phone and e-mail may be empty. */
export function personFields(typed: TypedPerson): Outcome<PersonFields> {
  const staffCode = parseStaffCode(typed.staffCode)
  if (!staffCode) return { refused: 'invalid-input', field: 'staffCode' }
  const rest = namedFields(typed)
  return isRefusal(rest) ? rest : { staffCode, ...rest }
}

/** The same of who has no staff code, or none that is known. */
export function namedFields(typed: Omit<TypedPerson, 'staffCode'>): Outcome<Omit<PersonFields, 'staffCode'>> {
  const fullName = normalise(typed.name)
  const phone = typed.phone?.trim() ? parsePhone(typed.phone) : null
  const email = typed.email?.trim() ? parseEmail(typed.email) : null
  if (fullName === '' || fullName.length > LONGEST_NAME) return { refused: 'invalid-input', field: 'name' }
  if (typed.phone?.trim() && !phone) return { refused: 'invalid-input', field: 'phone' }
  if (typed.email?.trim() && !email) return { refused: 'invalid-input', field: 'email' }
  return { fullName, foldedName: fold(fullName), phone, email }
}
