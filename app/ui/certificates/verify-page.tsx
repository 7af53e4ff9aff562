import verifyScript from 'browser-script:verify-start'
import type { TypingFault } from '../../domain/certificates/public-id.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { FileCheck, type FileFault } from './file-check.tsx'
import { ScanHere } from './scan-here.tsx'

const t = text.certificates.check

type Fault = TypingFault | 'number-unknown'
type Props = { typed: string; fault: Fault | null; fileFault?: FileFault | null }

/**
 * Where anybody begins to check a paper: scan it, type its number, or send its file. What was declined comes first. Opened
 * once, it works without a network too.
 */
export function VerifyPage({ typed, fault, fileFault = null }: Props) {
  const declined = fault ? 'typed' : fileFault ? 'file' : null
  const ways = [
    { way: 'scanned', card: <Scanned key="scanned" /> },
    { way: 'typed', card: <Typed key="typed" typed={typed} fault={fault} /> },
    { way: 'file', card: <FileCheck key="file" fault={fileFault} /> },
  ].sort((a, b) => Number(b.way === declined) - Number(a.way === declined))
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <div className="flex flex-col gap-6">
        {ways.map(({ card }) => card)}
        <script src={verifyScript} defer />
      </div>
    </Page>
  )
}

function Scanned() {
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t.scanTitle}</h2>
      <p>{t.scan}</p>
      <ScanHere />
      <template data-kept>
        <Notice tone="good">
          <p>{t.kept}</p>
        </Notice>
      </template>
    </Card>
  )
}

function Typed(props: Pick<Props, 'typed' | 'fault'>) {
  return (
    <Card className="flex flex-col gap-4">
      <h2 className="text-xl font-semibold">{t.typeTitle}</h2>
      <TypedCode {...props} />
    </Card>
  )
}

function TypedCode({ typed, fault }: Pick<Props, 'typed' | 'fault'>) {
  return (
    <form method="get" action={paths.verify()} className="flex flex-col gap-4" data-typed-code>
      <Field
        label={t.field}
        name="id"
        defaultValue={typed}
        hint={t.hint}
        error={fault ? t.typingFaults[fault] : undefined}
        required
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-faults={JSON.stringify(t.typingFaults)}
      />
      <p>
        <Button data-second>{t.submit}</Button>
      </p>
    </form>
  )
}
