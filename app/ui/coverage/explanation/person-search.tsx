import { text } from '../../../i18n/text.ts'
import { paths, type ExplanationAsked } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ExplainedCard } from './explained-card.tsx'
import type { NamedPerson } from './unlisted-people.tsx'
import type { Names } from './why-line.tsx'

const t = text.explanation.person

export type Found = { people: NamedPerson[]; names: Names; more: boolean }
type Props = { code: string; kept: ExplanationAsked; who: string; found: Found | null }

/** Looks for somebody by name or staff code and tells why they are in the number or not. */
export function PersonSearch({ code, kept, who, found }: Props) {
  const { on = null, certification = null, known = null } = kept
  const dispute = (person: string) => paths.newCorrection({ unit: code, on, certification, known, person })
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <form method="get" action={paths.explanation(code)} className="coverage-form">
        {Object.entries(kept).flatMap(([name, values]) =>
          [values ?? []]
            .flat()
            .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
        <Field label={t.field} name="who" defaultValue={who} hint={t.lead} maxLength={100} />
        <Button>{t.submit}</Button>
      </form>
      {found?.people.map((person) => (
        <ExplainedCard key={person.personId} person={person} names={found.names}>
          <p className="link-line">
            <a href={paths.person(person.personId)}>{t.open}</a>
            <a href={dispute(person.personId)}>{t.disputed}</a>
          </p>
        </ExplainedCard>
      ))}
      {found?.more ? <p>{t.first(found.people.length)}</p> : null}
      {found?.people.length === 0 ? <Notice tone="warn">{t.none(who)}</Notice> : null}
    </section>
  )
}
