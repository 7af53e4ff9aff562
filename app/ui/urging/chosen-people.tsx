import type { LeftOut } from '../../domain/urging/candidate.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.coverageAct

type Named = { personId: string; fullName: string; staffCode: string }
export type LeftPeople = { why: LeftOut; count: number; people: Named[] }
type Props = { title: string; count: number; named: Named[]; left: LeftPeople[] }

/** Who is meant, by name, and who of those chosen is left out and why. */
export function ChosenPeople({ title, count, named, left }: Props) {
  const out = left.reduce((sum, one) => sum + one.count, 0)
  return (
    <>
      {count > 0 ? (
        <section className="stack">
          <h2>
            {title} ({t.people(count)})
          </h2>
          <Names people={named} count={count} />
        </section>
      ) : null}
      {out > 0 ? (
        <section className="stack">
          <h2>{t.left(out)}</h2>
          {left.map(({ why, count: some, people }) => (
            <details key={why} className="disclosure" open={some <= 20}>
              <summary>
                {t.leftWhy[why]} ({t.people(some)})
              </summary>
              <Names people={people} count={some} />
            </details>
          ))}
        </section>
      ) : null}
    </>
  )
}

function Names({ people, count }: { people: Named[]; count: number }) {
  return (
    <>
      <ul className="name-list">
        {people.map(({ personId, fullName, staffCode }) => (
          <li key={personId}>
            <a href={paths.person(personId)} className="cell-link">
              <Vietnamese>{fullName}</Vietnamese>
            </a>{' '}
            <span className="text-muted">{staffCode}</span>
          </li>
        ))}
      </ul>
      {count > people.length ? <p>{t.andMore(count - people.length)}</p> : null}
    </>
  )
}
