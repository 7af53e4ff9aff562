import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'

const t = text.corrections.one

type Props =
  | { person: { personId: string; staffCode: string; fullName: string }; subject?: undefined }
  | { person?: undefined; subject: string }

/** The pages on which what is wrong about somebody is put right. */
export function WhereToMend({ person, subject }: Props) {
  const links = person
    ? ([
        [paths.person(person.personId), t.mends.person],
        [paths.personCompletions(person.personId), t.mends.completions],
        [paths.personWaivers(person.personId), t.mends.waivers],
        [paths.register({ q: person.fullName }), t.mends.register],
        [paths.requirements(), t.mends.requirements],
      ] as const)
    : ([
        [paths.people({ q: subject }), t.mends.people],
        [paths.newPerson(), t.mends.newPerson],
      ] as const)
  return (
    <nav aria-label={t.mend} className="flex flex-col gap-1">
      <p className="font-semibold">{t.mend}</p>
      <p className="link-line">
        {links.map(([to, label]) => (
          <a key={to} href={to}>
            {label}
          </a>
        ))}
      </p>
    </nav>
  )
}
