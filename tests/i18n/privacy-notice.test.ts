import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { PRIVACY_NOTICE_VERSION } from '../../app/domain/people/privacy-notice.ts'
import { vi } from '../../app/i18n/vi/index.ts'

/** Of every version of the notice that people have read, and may ask about, the text as it was. */
const read: Record<number, string> = {
  1: '6eb123f15c3ad674655608bea05a4de343aaf9db9fd785025cdd2f47999d224f',
  2: '281776e1a69c6f9791fb82e8398f934f5911fbc4bf9233cc2a0361aa8bd2ad4f',
}

test('what people acknowledged is what the notice says: another text is another version', () => {
  const sections = vi.privacy.sections({ body: 'BODY', months: 24, contact: 'CONTACT' })
  const hash = createHash('sha256').update(JSON.stringify(sections)).digest('hex')
  expect(
    hash,
    'The notice changed. If it says something else, raise PRIVACY_NOTICE_VERSION and add its hash; if only a spelling was corrected, put its hash in the place of the old one.',
  ).toBe(read[PRIVACY_NOTICE_VERSION])
})
