import type { ComponentProps } from 'react'
import { AttemptPage, type RefusedAnswer } from './attempt-page.tsx'
import { ResultPage } from './result-page.tsx'

type Page =
  | ({ kind: 'running' } & Omit<ComponentProps<typeof AttemptPage>, 'refused'>)
  | ({ kind: 'over' } & Omit<ComponentProps<typeof ResultPage>, 'refused'>)

/** The page of an attempt, running or over, with what was declined just now. */
export function AnyAttemptPage({ page, refused }: { page: Page; refused: RefusedAnswer | null }) {
  return page.kind === 'running' ? (
    <AttemptPage {...page} refused={refused} />
  ) : (
    <ResultPage {...page} refused={refused} />
  )
}
