import type { Day } from '../day.ts'
import type { ListedPerson } from '../coverage/listed-person.ts'
import type { StandingKind } from '../requirements/standing.ts'

/** What a summary tells about one person: where they came to stand in the days that it is about. */
export type NewsLine = { fullName: string; certification: string; kind: StandingKind; since: Day }

/** What leaders and departments are told of: who became due, whose certificate ended, of whom it is newly required. */
const telling: readonly StandingKind[] = ['expired', 'renewal-due', 'assigned', 'in-grace']

/** Who came to need something in `[from, to)`, the gravest first and in the order that they were listed. */
export function newsOf(
  people: readonly Pick<ListedPerson, 'fullName' | 'standings'>[],
  { from, to }: { from: Day; to: Day },
): NewsLine[] {
  const lines = people.flatMap(({ fullName, standings }) =>
    standings.flatMap(({ certification, standing: { kind, since } }) =>
      since !== null && from <= since && since < to && telling.includes(kind)
        ? [{ fullName, certification, kind, since }]
        : [],
    ),
  )
  return lines.sort((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind))
}
