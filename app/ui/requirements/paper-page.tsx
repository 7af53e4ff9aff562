import { longestPaperTexts, paperLayouts, type TypedPaper } from '../../domain/certificates/paper-setting.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Checkbox } from '../kit/checkbox.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { LayoutPicture } from './layout-picture.tsx'

const t = text.papers

type Props = {
  certification: { id: string; title: string }
  values: TypedPaper
  /** Who signs where nothing of its own is set, and whether there is a logo. */
  issuer: { signatoryTitle: string; signatoryName: string; hasLogo: boolean }
  refusal: Refusal | null
  saved: boolean
}

/** How the papers of a certification look and what they say, with a preview of what is typed. */
export function PaperPage({ certification: { id, title }, values, issuer, refusal, saved }: Props) {
  return (
    <Page
      title={t.title}
      lead={<Vietnamese>{title}</Vietnamese>}
      back={{ to: paths.certification(id), label: t.back }}
      width="narrow"
    >
      <div className="stack">
        {saved ? <Notice tone="good" title={t.saved} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <p className="text-muted">{t.lead}</p>
        <form method="post" action={paths.certificationPaper(id)} className="stack">
          <Card>
            <Layouts chosen={values.layout} refusal={refusal} />
          </Card>
          <Wording values={values} refusal={refusal} />
          <Signatory values={values} refusal={refusal} issuer={issuer} />
          <p className="flex flex-wrap gap-3">
            <Button>{t.save}</Button>
            <Button tone="secondary" formMethod="get" formAction={paths.certificationPaperPdf(id)}>
              {t.preview}
            </Button>
          </p>
          <p className="text-muted">{t.previewHint}</p>
        </form>
      </div>
    </Page>
  )
}

type Parts = Pick<Props, 'values' | 'refusal'>

function Layouts({ chosen, refusal }: { chosen: string; refusal: Refusal | null }) {
  const choices = paperLayouts.map((layout) => ({
    value: layout,
    label: (
      <span className="flex flex-col gap-2 sm:flex-row sm:items-center sm:gap-4">
        <span className="flex w-21 shrink-0 sm:justify-center">
          <LayoutPicture layout={layout} />
        </span>
        <span>
          {t.layouts[layout].name}
          <span className="choice-hint block">{t.layouts[layout].hint}</span>
        </span>
      </span>
    ),
  }))
  const wrong = refusal?.refused === 'invalid-input' && refusal.field === 'layout'
  return (
    <ChoiceList
      name="layout"
      legend={t.layout}
      type="radio"
      choices={choices}
      selected={[chosen]}
      error={wrong ? t.noLayout : undefined}
      required
    />
  )
}

/** A line's name, length and, where it was refused for it, what to put right. */
function lineOf(name: keyof typeof longestPaperTexts, { values, refusal }: Parts) {
  const most = longestPaperTexts[name]
  const required = name === 'title' || name === 'completed'
  const wrong = refusal?.refused === 'invalid-input' && refusal.field === name
  const error = required ? t.toFill(most) : t.tooLong(most)
  const shown = { lang: 'vi', maxLength: most, required, error: wrong ? error : undefined }
  return { name, defaultValue: values[name], ...shown }
}

function Wording(parts: Parts) {
  const { texts } = t
  return (
    <Card className="flex flex-col gap-5">
      <h2 className="text-xl font-semibold">{t.wording}</h2>
      <Field {...lineOf('title', parts)} label={texts.title} hint={texts.titleHint} />
      <Field {...lineOf('subtitle', parts)} label={texts.subtitle} hint={texts.subtitleHint} />
      <Field {...lineOf('completed', parts)} label={texts.completed} />
      <Field {...lineOf('closing', parts)} label={texts.closing} hint={texts.closingHint} />
    </Card>
  )
}

function Signatory({ issuer, ...parts }: Parts & Pick<Props, 'issuer'>) {
  const usual = [issuer.signatoryTitle, issuer.signatoryName].filter(Boolean).join(', ')
  return (
    <Card className="flex flex-col gap-5">
      <h2 className="text-xl font-semibold">{t.signatory}</h2>
      <p className="text-muted">
        {t.signatoryUsual} <Vietnamese>{usual}</Vietnamese>.
      </p>
      <Field {...lineOf('signatoryTitle', parts)} label={t.signatoryTitle} />
      <Field {...lineOf('signatoryName', parts)} label={t.signatoryName} hint={t.signatoryNameHint} />
      <Checkbox
        name="logo"
        value="1"
        defaultChecked={parts.values.logo}
        label={t.logo}
        hint={issuer.hasLogo ? t.logoHint : t.noLogo}
      />
    </Card>
  )
}
