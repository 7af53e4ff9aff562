import { createHmac, timingSafeEqual } from 'node:crypto'
import { takenPeriods, truncated } from '../domain/people/one-time-code.ts'

/** The code of a period (RFC 4226 with the period as counter, which is RFC 6238). */
export function codeOf(secret: Uint8Array, period: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(period))
  return truncated(createHmac('sha1', secret).update(counter).digest())
}

/** The period of which a typed code is the one; null where it is none of now or next to it. */
export function periodOfCode(secret: Uint8Array, code: string, now: Date): number | null {
  const fits = (period: number) => timingSafeEqual(Buffer.from(codeOf(secret, period)), Buffer.from(code))
  return code.length === 6 ? (takenPeriods(now).find(fits) ?? null) : null
}
