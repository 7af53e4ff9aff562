import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { Badge } from '../kit/badge.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.reorganising.changes

export type ChangeShown = {
  id: string
  kind: keyof typeof t.kinds
  on: Day
  fileName: string | null
  sha256: string | null
  resolution: string | null
  summary: Record<string, number>
  by: string | null
  recordedAt: Date
  undoneAt: Date | null
  undoneBy: string | null
  settlesId: string | null
  undecided: number
}

export const titleOf = ({ kind, on }: Pick<ChangeShown, 'kind' | 'on'>) => t.titleOf(t.kinds[kind], on)

/** The numbers of a change that are not nought, in words. */
export function numbersOf(summary: Record<string, number>): string {
  const names = Object.keys(t.numbers) as (keyof typeof t.numbers)[]
  const told = names.flatMap((name) => {
    const count = summary[name] ?? 0
    return count > 0 && !(name === 'moved' && 'decided' in summary) ? [t.numbers[name](count)] : []
  })
  return told.length > 0 ? told.join(', ') : t.unchanged
}

/** Whether it counts, was undone, or somebody must decide on people still. */
export function ChangeState({ undoneAt, undecided }: Pick<ChangeShown, 'undoneAt' | 'undecided'>) {
  if (undoneAt) return <Badge tone="neutral">{t.undone}</Badge>
  return undecided > 0 ? (
    <Badge tone="warn">{t.toDecide(undecided)}</Badge>
  ) : (
    <Badge tone="good">{t.inForce}</Badge>
  )
}

/** When, and by whom. */
export function WhenAndWho({ at, by }: { at: Date; by: string | null }) {
  return <Vietnamese>{t.at(at, by ?? t.operator)}</Vietnamese>
}
