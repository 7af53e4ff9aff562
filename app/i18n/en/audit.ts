import type { AuditAction } from '../../domain/audit/entry.ts'
import type { Texts } from '../text.ts'
import { formatCount } from '../format.ts'

const actions: Record<AuditAction, string> = {
  'account.created': 'Account added',
  'account.reinstated': 'Account opened again',
  'account.reset': 'Sign-in code issued again',
  'account.suspended': 'Account suspended',
  'appointment.made': 'Role given',
  'appointment.withdrawn': 'Role withdrawn',
  'backup.begun': 'Backup begun',
  'backup.restored': 'Restored from a backup',
  'certificate.issued': 'Certificate issued',
  'course.published': 'Course published',
  'curriculum.loaded': 'Curriculum loaded',
  'demo.loaded': 'Sample data loaded',
  'department.named': 'Issuing body changed',
  'draft.begun': 'Course draft begun',
  'draft.changed': 'Course draft changed',
  'installation.set-up': 'System set up',
  'list.exported': 'List downloaded',
  'logo.removed': 'Logo removed',
  'logo.replaced': 'Logo replaced',
  'password.chosen': 'Password set',
  'privacy.acknowledged': 'Privacy notice read',
  'privacy.changed': 'Privacy settings changed',
  'requirement.added': 'Training requirement added',
  'session.ended': 'One session ended',
  'sessions.ended': 'Signed out of every device',
  'sign-in.failed': 'Sign-in failed',
  'sign-in.succeeded': 'Signed in',
  'signed-out': 'Signed out',
  'unit.added': 'Unit added',
  'change.undone': 'Change undone',
  'people.imported': 'Roster imported',
  'person.added': 'Person added',
  'person.edited': 'Person’s details edited',
  'person.left': 'Posting ended',
  'person.returned': 'Person returned',
  'person.transferred': 'Person transferred',
  'posting.added': 'Second duty added',
  'posting.corrected': 'Days of a posting corrected',
  'posting.withdrawn': 'Wrong posting removed',
  'units.imported': 'List of units imported',
  'units.reorganised': 'Units reorganised',
}

/** The audit log. */
export const audit: Texts['audit'] = {
  title: 'Audit log',
  lead: 'Who did what, with whom, from where and when. Nobody can change or remove an entry; each is tied to the one before it by a hash.',
  action: 'Action',
  everything: 'Every action',
  show: 'Show',
  columns: { at: 'When', who: 'Who', what: 'What', whom: 'With whom, with what', from: 'From where' },
  actions,
  actorKinds: {
    person: 'Somebody who has left the system',
    operator: 'Server operator',
    anyone: 'Visitor, not signed in',
  },
  details: {
    number: 'number',
    version: 'version',
    role: 'role',
    name: 'list',
    on: 'day',
    from: 'from',
    lines: 'lines',
    months: 'months',
    sessions: 'sessions',
  },
  detail: (name, value) => `${name}: ${value}`,
  number: (seq) => `No. ${formatCount(seq)}`,
  nobody: '—',
  commandLine: 'command line',
  empty: 'No entry yet.',
  older: 'Older entries',
  verified: (entries, head) =>
    `The chain of the audit log is intact: ${formatCount(entries)} entries.` +
    (head === null ? '' : `\nLast entry: ${head}`),
  broken: (seq, why) =>
    why === 'altered'
      ? `The audit log was altered: entry ${seq} does not match its hash.`
      : `The audit log lacks an entry: at least one is gone right before entry ${seq}.`,
}
