import { posix } from 'node:path'
import ts from 'typescript'
import type { Source, Violation } from './source.ts'

/** Use cases that write and tell nothing in the audit log, each with its reason. */
export const notTold: Record<string, string> = {
  'app/usecases/certificates/certificate-badge.ts':
    'a badge is kept with its key and the time of its signing',
  'app/usecases/certificates/correctable-certificate.ts': 'whoever decides on a certificate tells what',
  'app/usecases/courses/restart-scenario.ts': 'practice is kept as runs, each with its choices',
  'app/usecases/quizzes/save-answer.ts': 'the attempt keeps each answer itself',
  'app/usecases/units/preview-reorganisation.ts': 'what would become of units; nothing is kept',
}

/** Writing a transaction, or one of the writes that need none. */
const WRITES = /\binTransaction\(|\bworld\.db\.\w+\.(?:create|update|delete|upsert)/u
const TELLS = /\brecordAudits?\(/u

/**
 * Whoever writes tells what was done. A use case that opens a transaction records it in the audit log, by itself or through
 * a use case that it calls, or says here why it does not.
 */
export function audited(files: Source[], excused: Record<string, string> = notTold): Violation[] {
  const useCases = new Map(
    files.filter(({ path }) => path.startsWith('app/usecases/')).map((file) => [file.path, file]),
  )
  return [...useCases.values()]
    .filter(({ path, text }) => !(path in excused) && WRITES.test(text) && !tells(path, useCases))
    .map(({ path }) => ({
      ...{ path, line: 1, rule: 'audit', found: 'writes, and records nothing in the audit log' },
      instead:
        'call recordAudit last in the transaction, or give the reason in tests/architecture/audited.ts',
    }))
}

function tells(path: string, useCases: Map<string, Source>): boolean {
  const reached = new Set([path])
  for (const one of reached) {
    const file = useCases.get(one)
    if (!file) continue
    if (TELLS.test(file.text)) return true
    for (const { fileName } of ts.preProcessFile(file.text).importedFiles)
      if (fileName.startsWith('.')) reached.add(posix.join(posix.dirname(one), fileName))
  }
  return false
}
