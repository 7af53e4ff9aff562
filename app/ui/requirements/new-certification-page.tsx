import type { TypedTerms } from '../../domain/requirements/certification-terms.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { TermsFields } from './terms-fields.tsx'
import type { CourseChoice } from './terms-words.tsx'

const t = text.certifications

type Props = { values: TypedTerms; courses: CourseChoice[]; refusal: Refusal | null }

/** Asks for all that a new certification says. */
export function NewCertificationPage({ values, courses, refusal }: Props) {
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      back={{ to: paths.certifications(), label: t.back }}
      width="narrow"
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card>
          <form method="post" action={paths.newCertification()} className="flex flex-col gap-5">
            <TermsFields values={values} courses={courses} refusal={refusal} />
            <p>
              <Button>{t.create.submit}</Button>
            </p>
          </form>
        </Card>
      </div>
    </Page>
  )
}
