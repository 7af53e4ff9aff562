import type { Texts } from '../text.ts'
import { formatCount } from '../format.ts'

export const signingKeys: Texts['signingKeys'] = {
  title: 'Keys that sign certificates',
  lead: 'Every certificate is signed with a key of this system, and anybody can check it with the public half. A retired key keeps verifying what it signed.',
  rotated: 'The key was changed. From now on certificates are signed with the new one.',
  none: 'There is no key yet. The first is made when the first certificate is issued.',
  locked: {
    title: 'The key in use cannot be opened on this machine',
    text: 'The file keys/master.key in the data folder is not the one that locked it, mostly because a backup was restored without the master key. Certificates already issued still verify; the next one is signed with a new key.',
  },
  caption: 'Signing keys, the newest first',
  columns: {
    key: 'Key',
    state: 'State',
    from: 'In use since',
    retired: 'Retired on',
    certificates: 'Certificates signed',
    badges: 'Badges signed',
  },
  states: { used: 'In use', locked: 'Cannot be opened', retired: 'Retired' },
  retiredLocked: 'Its private half cannot be opened on this machine.',
  did: (did) => `Name of the key in digital badges: ${did}`,
  published: 'Published key list (JSON)',
  open: 'Change the signing key',
  rotation: {
    title: 'Change the signing key',
    lead: 'The system makes a new key that signs from now on.',
    effects: [
      'Certificates and digital badges signed with the old key verify as before.',
      'The old key signs no further certificate and cannot be taken into use again.',
      'A device that checks without a network must open the checking page once with one, to learn of the new key.',
      'Make a backup afterwards.',
    ],
    current: (id, certificates) =>
      `Key in use: ${id}, ${formatCount(certificates)} ${certificates === 1 ? 'certificate' : 'certificates'} signed.`,
    first: 'There is no key yet: this makes the first one.',
    password: 'Your password',
    passwordHint: 'Type it again to confirm.',
    submit: 'Change the signing key',
  },
}
