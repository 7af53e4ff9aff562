const ID = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/
const CODE = /#v1\.[A-Za-z0-9_.-]{1,600}$/

/** Whether a text has the form of a certificate's public id: 128 bits, base64url. */
export function isPublicId(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text)
}

/** The id, and the signed code if there is one, in what somebody typed or pasted: the id alone or the QR's whole address. */
export function findPublicId(typed: string): { id: string; code: string } | null {
  const text = typed.trim().slice(0, 2000)
  const id = ID.exec(text.split('#')[0] ?? '')?.[0]
  return id === undefined ? null : { id, code: CODE.exec(text)?.[0] ?? '' }
}
