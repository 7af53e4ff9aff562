import type { Refusal } from '../../domain/refusal.ts'
import { refusalWords } from '../../i18n/refusal-words.ts'
import { Notice } from '../kit/notice.tsx'

/** A refusal above the form that was declined, in words, with what to do. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const { title, advice } = refusalWords(refusal)
  return (
    <Notice tone="bad" title={title}>
      <p>{advice}</p>
    </Notice>
  )
}
