import { paths } from '../../paths.ts'
import { Vietnamese } from '../kit/vietnamese.tsx'

type Who = { id: string; fullName: string; staffCode: string }

/** Somebody on a call list: on paper with a box to tick. */
export function WhoToCall({ who: { id, fullName, staffCode } }: { who: Who }) {
  return (
    <span>
      <span className="print-only" aria-hidden="true">
        ☐{' '}
      </span>
      <a href={paths.person(id)} className="cell-link">
        <Vietnamese>{fullName}</Vietnamese>
      </a>
      <span className="cell-note">{staffCode}</span>
    </span>
  )
}
