import type { ReactNode } from 'react'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'

const t = text.settings

export type Steps = { courses: number; communes: number; requirements: number; learners: number }

/** What is left to do until the first learner can begin, and the way to every setting. */
export function SettingsPage({ steps, unsecured }: { steps: Steps; unsecured: boolean }) {
  const counts = [steps.courses, steps.communes, steps.requirements, steps.learners]
  const done = counts.filter((count) => count > 0).length
  return (
    <Page title={t.title} width="narrow">
      {unsecured ? <SecondStepAdvice /> : null}
      <section aria-labelledby="viec-dau-tien" className="flex flex-col gap-4">
        <div>
          <h2 id="viec-dau-tien" className="text-xl font-semibold">
            {t.steps.title}
          </h2>
          <p className="text-muted">{t.steps.lead(done, counts.length)}</p>
        </div>
        <ol className="flex flex-col gap-4">
          <CurriculumStep courses={steps.courses} />
          <Step name="units" count={steps.communes} to={paths.settingsUnits()} />
          <Step
            name="requirement"
            count={steps.requirements}
            to={steps.requirements > 0 ? paths.requirements() : paths.newRequirement()}
          />
          <Step name="people" count={steps.learners} to={paths.newAccount()} />
        </ol>
      </section>
      <OtherSettings />
    </Page>
  )
}

function SecondStepAdvice() {
  const words = text.secondStep.advice
  return (
    <div className="mb-6">
      <Notice tone="warn" title={words.title}>
        <p>{words.text}</p>
        <p className="mt-2">
          <ButtonLink to={paths.secondStep()} tone="secondary">
            {words.open}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  )
}

function CurriculumStep({ courses }: { courses: number }) {
  const { action, again } = t.steps.curriculum
  return (
    <StepCard name="curriculum" count={courses}>
      <form method="post" action={paths.settingsCurriculum()}>
        <Button tone={courses > 0 ? 'secondary' : 'primary'}>{courses > 0 ? again : action}</Button>
      </form>
    </StepCard>
  )
}

function Step({ name, count, to }: { name: 'units' | 'requirement' | 'people'; count: number; to: string }) {
  return (
    <StepCard name={name} count={count}>
      <p>
        <ButtonLink to={to} tone="secondary">
          {t.steps[name].action}
        </ButtonLink>
      </p>
    </StepCard>
  )
}

type StepCardProps = {
  name: 'curriculum' | 'units' | 'requirement' | 'people'
  count: number
  children: ReactNode
}

function StepCard({ name, count, children }: StepCardProps) {
  const { title, text: words, state } = t.steps[name]
  return (
    <li>
      <Card className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 className="font-semibold">{title}</h3>
          <Badge tone={count > 0 ? 'good' : 'warn'}>{count > 0 ? t.steps.done : t.steps.open}</Badge>
        </div>
        <p className="text-muted">
          {words} {count > 0 ? state(count) : null}
        </p>
        {children}
      </Card>
    </li>
  )
}

function OtherSettings() {
  return (
    <section className="mt-8" aria-labelledby="thiet-lap-khac">
      <h2 id="thiet-lap-khac" className="text-xl font-semibold">
        {t.more}
      </h2>
      <ul className="settings-links">
        <li>
          <a href={paths.settingsDepartment()}>{t.department.title}</a>
        </li>
        <li>
          <a href={paths.settingsSignIn()}>{text.secondStep.settings.title}</a>
        </li>
        <li>
          <a href={paths.boundaries()}>{text.boundaries.title}</a>
        </li>
        <li>
          <a href={paths.settingsKeys()}>{text.signingKeys.title}</a>
        </li>
        <li>
          <a href={paths.settingsReminders()}>{text.reminders.title}</a>
        </li>
        <li>
          <a href={paths.settingsPrivacy()}>{text.privacy.settings.title}</a>
        </li>
        <li>
          <a href={paths.settingsTokens()}>{text.accessTokens.title}</a>
        </li>
        <li>
          <a href={paths.accounts()}>{text.accounts.title}</a>
        </li>
      </ul>
    </section>
  )
}
