import type { Explanation, Place } from '../../../domain/coverage/explanation.ts'
import { text } from '../../../i18n/text.ts'
import { Badge } from '../../kit/badge.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { GroupBadge, Why } from '../people-table.tsx'

const t = text.explanation

/** What the keys in explanations are called. */
export type Names = {
  units: Record<string, { name: string }>
  duties: Record<string, string>
  certifications: Record<string, string>
}

type Props = { of: Explanation; names: Names }

/** Whether somebody is counted, and why or why not, in a sentence. */
export function WhyLine({ of, names }: Props) {
  if (!of.counted)
    return (
      <>
        <Badge>{t.notCounted}</Badge> <Vietnamese>{notCountedWords(of, names)}</Vietnamese>
      </>
    )
  return (
    <>
      {of.group === 'waived' ? t.outside : t.counted} <GroupBadge group={of.group} />
      {of.required.map(({ certificationId, standing }) => (
        <span key={certificationId} className="cell-note">
          <Vietnamese>{names.certifications[certificationId] ?? ''}</Vietnamese>: <Why of={standing} />
        </span>
      ))}
    </>
  )
}

export function placesWords(places: readonly Place[], names: Names): string {
  return places
    .map(({ unitId, dutyId }) => t.place(names.duties[dutyId] ?? '', names.units[unitId]?.name ?? ''))
    .join('; ')
}

function notCountedWords(of: Extract<Explanation, { counted: false }>, names: Names): string {
  const unit = (id: string) => names.units[id]?.name ?? ''
  switch (of.why) {
    case 'no-requirement':
    case 'not-asked':
      return t.whyNot[of.why](of.here.map(({ dutyId }) => names.duties[dutyId] ?? '').join('; '))
    case 'moved':
      return t.whyNot.moved(unit(of.posting.unitId), of.on, unit(of.toUnitId))
    case 'ended':
      return [
        of.posting.to ? t.whyNot.ended(unit(of.posting.unitId), of.posting.to) : '',
        ...(of.elsewhere.length > 0 ? [t.now(placesWords(of.elsewhere, names))] : []),
      ].join(' ')
    case 'to-come':
      return [
        t.whyNot['to-come'](unit(of.posting.unitId), of.posting.from),
        ...(of.elsewhere.length > 0 ? [t.now(placesWords(of.elsewhere, names))] : []),
      ].join(' ')
    case 'elsewhere':
      return t.whyNot.elsewhere(placesWords(of.elsewhere, names))
    case 'not-posted':
      return t.whyNot['not-posted']
  }
}
