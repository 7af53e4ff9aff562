const LOCAL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/u
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu
const LONGEST = 254

/**
 * Whether a letter can be addressed so: plain ASCII as of HTML's e-mail field (WHATWG), without quotes, comments or anything
 * else that could end a header or name a second receiver.
 */
export function isMailAddress(address: string): boolean {
  const [local, domain, ...more] = address.split('@')
  if (local === undefined || domain === undefined || more.length > 0 || address.length > LONGEST) return false
  const labels = domain.split('.')
  return LOCAL.test(local) && labels.length > 1 && labels.every((label) => LABEL.test(label))
}
