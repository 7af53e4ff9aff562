import { CHECKED_FILE_BYTES } from '../../domain/certificates/file-marks.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'

const t = text.certificates.check.file

export type FileFault = 'none' | 'too-large'

/** A certificate that came as a file is compared with the stored one; it can be dropped here too. */
export function FileCheck({ fault }: { fault: FileFault | null }) {
  return (
    <Card className="flex flex-col gap-4" data-drop-zone>
      <h2 className="text-xl font-semibold">{t.title}</h2>
      <form
        method="post"
        action={paths.verifyFile()}
        encType="multipart/form-data"
        className="flex flex-col gap-4"
      >
        <Field
          type="file"
          name="file"
          label={t.field}
          hint={t.hint}
          error={fault ? t.faults[fault] : undefined}
          accept=".pdf,application/pdf"
          required
          data-most-bytes={CHECKED_FILE_BYTES}
          data-faults={JSON.stringify(t.faults)}
        />
        <p role="status" data-file-said className="font-medium empty:hidden" />
        <p>
          <Button tone="secondary">{t.submit}</Button>
        </p>
      </form>
    </Card>
  )
}
