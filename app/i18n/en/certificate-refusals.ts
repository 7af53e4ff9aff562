import type { RefusalTexts } from '../vi/refusals.ts'

/** Refusals about certificates and the keys that sign them. */
export const certificateRefusals: Pick<RefusalTexts, 'key-changed'> = {
  'key-changed': () => ({
    title: 'The signing key has just been changed',
    advice:
      'Somebody else, or your own form sent twice, changed it already. Look at the list before you change it again.',
  }),
}
