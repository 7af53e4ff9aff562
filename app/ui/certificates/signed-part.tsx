import { text } from '../../i18n/text.ts'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { FactList } from './fact-list.tsx'

const t = text.certificates

/** Both answers about a signature, hidden until the page's script has looked at the code behind the address's `#`. */
export function SignedPart() {
  const facts = [
    { label: t.facts.name, slot: 'name', value: '', vietnamese: true },
    { label: t.facts.number, slot: 'number', value: '' },
    { label: t.facts.unit, slot: 'unit', value: '', vietnamese: true },
    { label: t.facts.certification, slot: 'certification', value: '', vietnamese: true },
    { label: t.facts.hours, slot: 'hours', value: '' },
    { label: t.facts.issuedOn, slot: 'issuedOn', value: '' },
    { label: t.facts.validUntil, slot: 'validUntil', value: '' },
  ]
  return (
    <>
      <div data-signature="altered" hidden>
        <Notice tone="bad" title={t.check.altered}>
          <p>{t.check.alteredMeaning}</p>
        </Notice>
      </div>
      <div data-signature="genuine" hidden>
        <div className="flex flex-col gap-4">
          <Notice tone="good" title={t.check.genuine}>
            <p>{t.check.genuineMeaning}</p>
          </Notice>
          <Card className="flex flex-col gap-4">
            <h2 className="text-xl font-semibold">{t.check.signedTitle}</h2>
            <FactList facts={facts} />
          </Card>
        </div>
      </div>
    </>
  )
}
