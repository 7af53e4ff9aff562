import type { ExplainedPerson } from '../../../domain/coverage/explained-person.ts'
import { formatCount } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { Table } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { WhyLine, type Names } from './why-line.tsx'

const t = text.explanation.unlisted

type Kind = keyof typeof t.kinds
const kinds = Object.keys(t.kinds) as Kind[]

export type NamedPerson = ExplainedPerson & { personId: string; fullName: string; staffCode: string }

export type UnlistedShown = {
  unlisted: Record<Kind, number>
  list: Kind | null
  page: number
  pages: number
  shown: { people: NamedPerson[]; names: Names }
}

type Props = UnlistedShown & { to: (list: Kind, page: string | null) => string }

/** Whom one may look for in a number and does not find, by kind. */
export function UnlistedPeople({ unlisted, list, page, pages, shown, to }: Props) {
  return (
    <section className="stack" id="khong-thay">
      <h2>{t.title}</h2>
      <p className="text-muted">{t.lead}</p>
      <nav className="tabs" aria-label={t.title}>
        {kinds.map((kind) => (
          <a key={kind} href={to(kind, null)} aria-current={kind === list ? 'page' : undefined}>
            {t.kinds[kind]} <span className="tab-count">{formatCount(unlisted[kind])}</span>
          </a>
        ))}
      </nav>
      {list ? (
        <Table
          caption={t.kinds[list]}
          captionHidden
          head={[t.columns.name, t.columns.why]}
          empty={t.none}
          rows={shown.people.map((person) => ({
            key: person.personId,
            cells: [
              <span key="name">
                <Vietnamese>{person.fullName}</Vietnamese>
                <span className="cell-note">{person.staffCode}</span>
              </span>,
              <WhyLine key="why" of={person.explanation} names={shown.names} />,
            ],
          }))}
        />
      ) : null}
      {list && pages > 1 ? (
        <nav className="link-line" aria-label={text.coverage.pages}>
          {page > 1 ? <a href={to(list, String(page - 1))}>{text.coverage.before}</a> : null}
          <span>{text.coverage.page(page, pages)}</span>
          {page < pages ? <a href={to(list, String(page + 1))}>{text.coverage.after}</a> : null}
        </nav>
      ) : null}
    </section>
  )
}
