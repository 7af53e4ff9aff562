import type { CertificationTerms, TypedTerms } from '../../domain/requirements/certification-terms.ts'
import type { Day } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { TermsFields } from './terms-fields.tsx'
import { termLines, type CourseChoice } from './terms-words.tsx'

const t = text.certifications

export type CertificationShown = {
  certification: { id: string; key: string; terms: CertificationTerms; setOn: Day | null }
  use: { holders: number; issued: number; required: number; used: boolean }
  courses: CourseChoice[]
  maySet: boolean
  done: 'saved' | 'created' | null
}

type Props = CertificationShown & {
  /** What was typed, where it is shown again. */
  values: TypedTerms
  refusal: Refusal | null
}

/** What a certification says and how far it is used; for those who may, a form to change it. */
export function CertificationPage(props: Props) {
  const { certification, use, courses, maySet, done, values, refusal } = props
  const { id, key, terms, setOn } = certification
  return (
    <Page
      title={<Vietnamese>{terms.title}</Vietnamese>}
      lead={t.use(use.holders, use.issued, use.required)}
      back={{ to: paths.certifications(), label: t.back }}
      width="narrow"
    >
      <div className="stack">
        {done ? <Notice tone="good" title={t[done]} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card className="stack">
          <FactList facts={termLines(terms, courses)} />
          <p className="text-muted">{t.keyIs(key)}</p>
          {setOn ? <p className="text-muted">{`${t.setOn(setOn)}. ${t.setHere}`}</p> : null}
        </Card>
        <Notice>{t.noHistory}</Notice>
        {maySet ? (
          <Card className="stack">
            <h2>{t.edit}</h2>
            <form method="post" action={paths.certificationPreview(id)} className="flex flex-col gap-5">
              <TermsFields values={values} courses={courses} refusal={refusal} />
              <p>
                <Button>{t.form.preview}</Button>
              </p>
            </form>
          </Card>
        ) : null}
        {maySet ? (
          <p className="link-line">
            <a href={paths.certificationPaper(id)}>{text.papers.open}</a>
          </p>
        ) : null}
        {maySet && !use.used ? (
          <p className="link-line">
            <a href={paths.certificationRemoval(id)}>{t.removal.open}</a>
          </p>
        ) : null}
      </div>
    </Page>
  )
}
