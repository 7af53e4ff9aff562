/** A number that may be somebody's own, as it stands in a text. */
export type PrivateNumber = { kind: 'phone' | 'identity'; found: string }

const GAP = '[ \\u00a0.()–-]{0,2}'
const NOT_A_DATE = '(?!\\d{1,2}[ .-]\\d{1,2}[ .-](?:19|20)\\d{2}(?!\\d))'

/** A mobile number of Viet Nam: 0 or 84, then 3, 5, 7, 8 or 9, then eight digits, however they are grouped. */
const mobile = new RegExp(
  `(?<!\\d)${NOT_A_DATE}(?:\\+?${GAP}84${GAP}0?|0)${GAP}[35789](?:${GAP}\\d){8}(?!\\d)`,
  'u',
)
/** Căn cước: twelve digits, the first of them 0 (they begin with the code of a province, 001 to 096). */
const citizen = /(?<!\d)0\d{2}(?:[ \u00a0.-]?\d){9}(?!\d)/u
/** Chứng minh nhân dân: nine digits, together or by three, that are no sum of money. */
const olderCard = /(?<![\d.,/-])\d{3}(?: ?\d{3}){2}(?![.,]?\d)(?!\s*(?:đồng|đ(?!\p{L})|vnđ|vnd))/iu

/**
 * The first number in a text that looks like a person's mobile phone, căn cước or chứng minh nhân dân (DESIGN § 3.7:
 * such are refused where text is published). Hotlines (111, 113, 1900 …) and agencies' land lines (02…) are not
 * people's own and pass; so do dates, sums of money and the digits of web addresses.
 */
export function findPrivateNumber(text: string): PrivateNumber | null {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const phone = mobile.exec(plain)
  if (phone) return { kind: 'phone', found: phone[0].trim() }
  const withoutAddresses = plain.replace(/https?:\/\/\S+/giu, ' ')
  const card = citizen.exec(withoutAddresses) ?? olderCard.exec(withoutAddresses)
  return card && { kind: 'identity', found: card[0].trim() }
}
