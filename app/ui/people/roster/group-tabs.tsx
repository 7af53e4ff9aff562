import type { PreviewGroup } from '../../../domain/people/roster/roster-preview.ts'
import { formatCount } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'

const t = text.rosterPages

type Props<Group extends PreviewGroup> = {
  groups: readonly Group[]
  counts: Record<Group, number>
  current: PreviewGroup
  to: (group: Group) => string
}

/** Groups of a roster with how many are in each, each opening its list. */
export function GroupTabs<Group extends PreviewGroup>({ groups, counts, current, to }: Props<Group>) {
  return (
    <nav className="tabs" aria-label={t.preview.groups}>
      {groups.map((group) => (
        <a key={group} href={to(group)} aria-current={group === current ? 'page' : undefined}>
          {t.groups[group]} <span className="tab-count">{formatCount(counts[group])}</span>
        </a>
      ))}
    </nav>
  )
}
