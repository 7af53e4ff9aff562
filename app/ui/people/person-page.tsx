import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CompletionsSection, type ShownCompletion } from '../completions/completions-section.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { UrgedSection, type Urged } from '../urging/urged-section.tsx'
import { WaiversSection, type ShownWaiver } from '../waivers/waivers-section.tsx'
import type { ShownAccount } from './account-card-page.tsx'
import { PersonFacts, type May } from './person-facts.tsx'
import { CertificatesTable, CoursesTable, StandingsTable, type HeldCertificate } from './person-learning.tsx'
import { PostingsTable, type ShownPosting } from './postings-table.tsx'
import { stateOfPosting } from './posting-state.tsx'

const t = text.staff.person

type Props = {
  card: ShownAccount
  today: Day
  postings: ShownPosting[]
  standings: ListedPerson['standings']
  courses: { slug: string; title: string; done: number; all: number }[]
  certificates: HeldCertificate[]
  decided: { waivers: ShownWaiver[]; completions: ShownCompletion[]; mayDecide: boolean }
  urged: Urged
  may: May
  changed: boolean
}

/** Somebody of one's units: who it is, where they work and worked, how far they are with training. */
export function PersonPage(props: Props) {
  const { card, today, postings, standings, courses, certificates, decided, urged, may, changed } = props
  return (
    <Page
      title={<Vietnamese>{card.fullName}</Vietnamese>}
      lead={card.staffCode}
      back={{ to: paths.people(), label: t.back }}
    >
      <div className="stack-wide">
        {changed ? <Notice tone="good">{t.changed}</Notice> : null}
        <section className="stack">
          <h2>{t.postings}</h2>
          <PostingsTable personId={card.id} postings={postings} today={today} />
          <Changes id={card.id} postings={postings} today={today} />
        </section>
        <section className="stack">
          <h2>{t.standings}</h2>
          {standings.length === 0 ? <p>{t.noStanding}</p> : <StandingsTable standings={standings} />}
        </section>
        <section className="stack">
          <h2>{t.certificates}</h2>
          {certificates.length === 0 ? (
            <p>{t.noCertificate}</p>
          ) : (
            <CertificatesTable certificates={certificates} />
          )}
        </section>
        <CompletionsSection personId={card.id} {...decided} />
        <UrgedSection personId={card.id} urged={urged} />
        <WaiversSection personId={card.id} {...decided} />
        <section className="stack">
          <h2>{t.courses}</h2>
          {courses.length === 0 ? <p>{t.noCourse}</p> : <CoursesTable courses={courses} />}
        </section>
        <PersonFacts card={card} may={may} />
      </div>
    </Page>
  )
}

type ChangesProps = { id: string; postings: ShownPosting[]; today: Day }

/** The everyday changes that make sense as things stand. */
function Changes({ id, postings, today }: ChangesProps) {
  const states = postings.map((posting) => ({ posting, state: stateOfPosting(posting, today) }))
  const inPost = states.some(({ state }) => state === 'now')
  const lasting = states.some(({ posting, state }) => posting.changeable && state !== 'over')
  return (
    <nav className="flex flex-wrap gap-3" aria-label={t.changes}>
      {lasting ? <ButtonLink to={paths.personChange(id, 'transfer')}>{t.transfer}</ButtonLink> : null}
      {inPost ? null : <ButtonLink to={paths.personChange(id, 'return')}>{t.return}</ButtonLink>}
      {inPost ? (
        <ButtonLink tone="secondary" to={paths.personChange(id, 'second-duty')}>
          {t.secondDuty}
        </ButtonLink>
      ) : null}
      {lasting ? (
        <ButtonLink tone="secondary" to={paths.personChange(id, 'leave')}>
          {t.leave}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
