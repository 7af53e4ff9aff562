import type { BackupFault } from '../../domain/backup/description.ts'
import { formatCount, formatInstant } from '../format.ts'
import { formatBytes } from '../format-bytes.ts'
import type { Texts } from '../text.ts'

type Faults = { [N in BackupFault['fault']]: (fault: Extract<BackupFault, { fault: N }>) => string }

/** Why a file cannot be restored, and what to do. */
const faults: Faults = {
  foreign: () => 'This is not a backup of Đón Về. Choose a file that the command backup has made.',
  'other-format': ({ format }) =>
    `The file is of format ${format}, which this program does not read. Install the version that made it, or a later one.`,
  'cut-off': () =>
    'The file is empty or cut off, or its end is damaged. Copy it again from where it is kept, or use another backup.',
  damaged: () =>
    'The file is damaged: it no longer agrees with the SHA-256 written in it. Copy it again from where it is kept, or use another backup.',
  inconsistent: ({ where }) =>
    `Parts of the file do not agree with each other (${where}): it has been altered. Use another backup.`,
  newer: ({ migrations }) =>
    `The backup was made by a newer version (${migrations.join(', ')}). Install that version, then restore.`,
}

/** What backing up and restoring say to the operator. */
export const backup: Texts['backup'] = {
  help: {
    backup:
      'backup FILE [--force] [--with-keys]\n' +
      '  Backs up everything into one file, also while people work. It holds personal data: keep it private.\n' +
      '  --force      overwrite a file that is there\n' +
      '  --with-keys  include the master key (keys/master.key), to move to another machine and go on signing with the same key;\n' +
      '               whoever has that file can forge certificates. Without it old certificates verify all the same, and new ones are signed with a new key',
    restore:
      'restore FILE [--replace HOST_NAME]\n' +
      '  Checks the whole file, then restores it into an empty database, all or nothing. The server must not be running.\n' +
      '  --replace  delete what is there and put the backup in its place; to confirm, give the host name in PUBLIC_ORIGIN',
  },
  fault: (fault: BackupFault) => (faults[fault.fault] as (fault: BackupFault) => string)(fault),
  made: (made) =>
    `Backed up into ${made.file}\n` +
    `${formatBytes(made.bytes)}, ${formatCount(made.rows)} rows, SHA-256 ${made.sha256}\n` +
    'The file holds names, phone numbers, results, certificates and hashed passwords: keep it where only the person in charge can open it, and on another machine.\n' +
    (made.masterKey
      ? 'It holds the master key, too: whoever has it can forge certificates. Delete it as soon as the move is done.'
      : 'It does not hold the master key: restored on another machine, old certificates verify, and new ones are signed with a new key.'),
  restored: (restored) =>
    `Restored the backup made ${formatInstant(new Date(restored.madeAt))} from ${restored.origin}: ` +
    `${formatCount(restored.rows)} rows in ${restored.tables} tables.\n` +
    (restored.migrated > 0
      ? `Brought the tables forward to this version (${restored.migrated} steps).\n`
      : '') +
    `${keys[restored.key]}\nEverybody has to sign in again.`,
  cannotWrite: (file, reason) => `Cannot write ${file}: ${reason}. Nothing is left behind.`,
  cannotRead: (file, reason) => `Cannot read ${file}: ${reason}.`,
  stopped: 'Stopped as asked; nothing is left behind.',
  reasons: {
    ENOSPC: 'no space left',
    EDQUOT: 'quota exceeded',
    EFBIG: 'file too large',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'read-only',
    ENOENT: 'not found',
    ENOTDIR: 'not a folder',
    EISDIR: 'is a folder',
  },
}

const keys = {
  restored:
    'The master key of the backup is now keys/master.key: new certificates are signed with the old key.',
  fits: 'The master key of this machine opens the signing key of the backup: new certificates are signed with the old key.',
  new: 'Old certificates verify; new ones will be signed with a new key, made when it is needed.',
}
