import { isAllowedLink } from '../../../domain/courses/lesson-policy.ts'
import { tokenizer } from './tokenizer.ts'

/** Where a link leads that somebody typed as people type: `113`, `cong-an@tinh.gov.vn`, `thuvienphapluat.vn/…`. */
export function linkAddress(typed: string): string | null {
  const address = withScheme(typed.trim())
  if (address === null) return null
  const normal = tokenizer.normalizeLink(address)
  return isAllowedLink(normal) ? normal : null
}

function withScheme(typed: string): string | null {
  if (/^(https?:\/\/|mailto:|tel:)\S/i.test(typed)) return typed
  if (/^\+?\d[\d\s.]{1,17}$/.test(typed)) return `tel:${typed.replace(/[\s.]/g, '')}`
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(typed)) return `mailto:${typed}`
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u.test(typed)) return `https://${typed}`
  return null
}
