import { missing, type Coverage } from '../../domain/coverage/counts.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { text } from '../../i18n/text.ts'
import { PeopleTable } from './people-table.tsx'

const t = text.coverage

type Props = { people: ListedPerson[]; coverage: Coverage; listOf: (group: string) => string }

/** The first of those who are missing, and the way to all of them. */
export function MissingPeople({ people, coverage, listOf }: Props) {
  if (coverage.rate === null) return null
  const count = missing(coverage)
  return (
    <section className="stack">
      <h2 id="ai-con-thieu">{t.who}</h2>
      {count === 0 ? <p>{t.whoNone}</p> : <PeopleTable caption={t.who} people={people} />}
      <p className="link-line">
        {count > people.length ? <a href={listOf('missing')}>{t.whoAll(count)}</a> : null}
        <a href={listOf('required')}>{t.everybody}</a>
      </p>
    </section>
  )
}
