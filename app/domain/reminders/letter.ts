/**
 * A letter waits, is being sent, and then was sent, or could not be (`failed`), or nobody knows (`unknown`: the connection
 * ended between the first word and the receipt). `dropped`: before it went out, there was nothing left to say.
 */
export const letterStates = ['waiting', 'sending', 'sent', 'failed', 'unknown', 'dropped'] as const
export type LetterState = (typeof letterStates)[number]

export type LetterKind = 'reminder' | 'digest' | 'report' | 'unsubscribed' | 'test' | 'urging' | 'answer'

/** What became of handing a letter to the mail server. */
export type Delivery =
  | { is: 'sent' }
  /** The server said no to this letter, for good or for now; its words. */
  | { is: 'refused'; forGood: boolean; reply: string }
  /** The letter never began: no connection, no sign-in. The same would become of every other. */
  | { is: 'unreachable'; reply: string }
  /** It began, and no receipt came. */
  | { is: 'unknown'; reply: string }

/** After the first, second, … try that failed, so many minutes pass; after the last there is none more. */
export const RETRY_MINUTES = [5, 30, 120, 480]
/** The server is out of reach: this letter waits so long, and none other is tried meanwhile. */
export const UNREACHABLE_MINUTES = 5

const LONGEST_REASON = 200

export type Outcome = { state: LetterState; reason: string; waitMinutes: number; countsAsTry: boolean }

/** What becomes of a letter by its delivery, after so many tries, this one included. */
export function afterDelivery(delivery: Delivery, tries: number): Outcome {
  if (delivery.is === 'sent') return { state: 'sent', reason: '', waitMinutes: 0, countsAsTry: true }
  const reason = plainReason(delivery.reply)
  const ended = (state: LetterState) => ({ state, reason, waitMinutes: 0, countsAsTry: true })
  if (delivery.is === 'unknown') return ended('unknown')
  if (delivery.is === 'unreachable')
    return { state: 'waiting', reason, waitMinutes: UNREACHABLE_MINUTES, countsAsTry: false }
  const wait = RETRY_MINUTES[tries - 1]
  if (delivery.forGood || wait === undefined) return ended('failed')
  return { state: 'waiting', reason, waitMinutes: wait, countsAsTry: true }
}

/** A server's words in one short line, without the addresses that they tend to repeat. */
function plainReason(reply: string): string {
  return reply
    .replace(/[^\s<>"'()]+@[^\s<>"'()]+/gu, '…')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_REASON)
}
