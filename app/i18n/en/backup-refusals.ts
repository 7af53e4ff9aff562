import { backup } from './backup.ts'
import type { RefusalTexts } from '../vi/refusals.ts'

type OfBackups =
  'backup-unusable' | 'file-exists' | 'nothing-to-back-up' | 'database-in-use' | 'database-not-empty'

/** Refusals of the commands that save and restore. */
export const backupRefusals: Pick<RefusalTexts, OfBackups> = {
  'backup-unusable': ({ fault }) => ({
    title: 'This file cannot be restored; what is here has not changed',
    advice: backup.fault(fault),
  }),
  'file-exists': () => ({
    title: 'There is a file of this name',
    advice: 'Choose another name, or add --force to overwrite it.',
  }),
  'nothing-to-back-up': () => ({
    title: 'There is no data of Đón Về here yet',
    advice: 'Check DATA_DIR or DATABASE_URL: the command needs the same value as the server.',
  }),
  'database-in-use': () => ({
    title: 'The server of Đón Về or another command is using this database; nothing has changed',
    advice: 'Stop the server (for example: systemctl stop don-ve), then run the command again.',
  }),
  'database-not-empty': ({ people, certificates, host }) => ({
    title: `The database is not empty (${people} people, ${certificates} certificates); nothing has changed`,
    advice: `Restore into an empty database. If you are sure that what is there should be deleted and the backup take its place: back it up first, then run this again with --replace ${host}`,
  }),
}
