import { normalise } from '../language/fold.ts'

/** What somebody typed to say who they are: a staff code, a phone number or an e-mail address, whichever fits. */
export type Login = { staffCode: string; phone: string | null; email: string | null }

const PHONE = /^0\d{8,10}$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export function parseLogin(typed: string): Login {
  const login = normalise(typed)
  return { staffCode: login.toUpperCase(), phone: parsePhone(login), email: parseEmail(login) }
}

/** Vietnamese phone numbers as people write them: `0912 345 678`, `+84 912.345.678` → `0912345678`; else null. */
export function parsePhone(typed: string): string | null {
  const digits = typed.replace(/[\s().-]/gu, '').replace(/^(\+|00)84/u, '0')
  return PHONE.test(digits) ? digits : null
}

/** An e-mail address in lower case, or null when it has not the shape of one. */
export function parseEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  return EMAIL.test(email) && email.length <= 254 ? email : null
}

/** A staff code as it is stored: upper case, 2–32 letters, digits, dots, slashes or hyphens; else null. */
export function parseStaffCode(typed: string): string | null {
  const code = normalise(typed).toUpperCase()
  return /^[\p{L}\d][\p{L}\d./-]{1,31}$/u.test(code) ? code : null
}
