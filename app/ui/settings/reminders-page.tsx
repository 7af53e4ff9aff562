import type { TypedReminderSettings } from '../../domain/reminders/reminder-settings.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { LetterQueue, type ShownQueue } from './letter-queue.tsx'
import { ReminderFields } from './reminder-fields.tsx'

const t = text.reminders

type Props = {
  values: TypedReminderSettings
  /** The department's name, under which letters go out. */
  body: string
  mailServer: boolean
  queue: ShownQueue
  opens: number | null
  refusal: Refusal | null
  said: 'saved' | 'tested' | 'queued' | null
}

/** Whether, when and of what people are reminded by e-mail, and what becomes of the letters. */
export function RemindersPage({ values, body, mailServer, queue, opens, refusal, said }: Props) {
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.settings(), label: text.settings.back }}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        <Said said={said} />
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {mailServer ? null : <NoServer />}
        <Card>
          <form method="post" action={paths.settingsReminders()} className="flex flex-col gap-5">
            <ReminderFields values={values} body={body} refusal={refusal} />
            <Button>{text.settings.save}</Button>
          </form>
        </Card>
        {mailServer ? <Trial /> : null}
        <LetterQueue queue={queue} opens={opens} />
      </div>
    </Page>
  )
}

function Said({ said }: Pick<Props, 'said'>) {
  if (!said) return null
  const words = { saved: text.settings.saved, tested: t.test.queued, queued: t.queue.queued }
  return <Notice tone="good" title={words[said]} />
}

function NoServer() {
  return (
    <Notice tone="warn" title={t.unset}>
      <p>{t.unsetText}</p>
      <p className="mt-2">
        <ButtonLink to={paths.calls()} tone="secondary">
          {t.calls}
        </ButtonLink>
      </p>
    </Notice>
  )
}

function Trial() {
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t.test.title}</h2>
      <p>{t.test.text}</p>
      <form method="post" action={paths.reminderTest()}>
        <Button tone="secondary">{t.test.button}</Button>
      </form>
    </Card>
  )
}
