import type { BackupFault } from '../../domain/backup/description.ts'

/** Thrown from within the streams that read a backup; who asked turns it into a refusal. */
export class UnusableBackup extends Error {
  override name = 'UnusableBackup'
  constructor(readonly reason: BackupFault) {
    super(reason.fault)
  }
}
