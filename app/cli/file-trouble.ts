import { text } from '../i18n/text.ts'
import { OperatorError } from './operator-error.ts'

/** What is wrong with a file, for the operator; other errors stay what they are. */
export function fileTrouble(error: unknown, words: (reason: string) => string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const reasons: Record<string, string> = text.backup.reasons
  const reason = reasons[code]
  return reason === undefined ? error : new OperatorError(words(reason))
}
