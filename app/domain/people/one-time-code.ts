/** How long a code of the app is the one, in seconds (RFC 6238, "time step"). */
export const PERIOD_SECONDS = 30
/** Digits of a code. */
export const CODE_DIGITS = 6
/** Bytes of a secret: as many as SHA-1 gives (RFC 4226, section 4, R6). */
export const SECRET_BYTES = 20

/** The number of the period in which an instant lies, counted from 1970. */
export function periodOf(now: Date): number {
  return Math.floor(now.getTime() / 1000 / PERIOD_SECONDS)
}

/** Periods whose codes are taken: the one of now and its neighbours, for clocks that are not quite right. */
export function takenPeriods(now: Date): number[] {
  const period = periodOf(now)
  return [period, period - 1, period + 1]
}

/** The code in an HMAC-SHA-1: four bytes from where its last half byte says, without the sign, the last digits of it. */
export function truncated(mac: Uint8Array): string {
  const offset = (mac.at(-1) ?? 0) & 0xf
  const view = new DataView(mac.buffer, mac.byteOffset, mac.byteLength)
  const number = view.getUint32(offset) & 0x7fffffff
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0')
}

/** A code as somebody typed it, with or without a space in the middle; null where it is none. */
export function typedOneTimeCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.-]/gu, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A secret as apps read it (RFC 4648, base32); whole groups of five bytes only. */
export function secretText(secret: Uint8Array): string {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/gu) ?? []).map((five) => BASE32.charAt(parseInt(five, 2))).join('')
}

/** The address in the QR code, as apps of all makers read it ("Key URI format"). */
export function enrolmentAddress(named: { issuer: string; login: string; secret: Uint8Array }): string {
  const [issuer, login] = [encodeURIComponent(named.issuer), encodeURIComponent(named.login)]
  const settings = `algorithm=SHA1&digits=${CODE_DIGITS}&period=${PERIOD_SECONDS}`
  return `otpauth://totp/${issuer}:${login}?secret=${secretText(named.secret)}&issuer=${issuer}&${settings}`
}
