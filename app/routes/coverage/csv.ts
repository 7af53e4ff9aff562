import type { LoaderFunctionArgs } from '@remix-run/node'
import { overseeing } from '../../domain/people/authority.ts'
import { csvResponse } from '../../http/csv.ts'
import { withRole } from '../../http/guard.ts'
import { inPlainWords } from '../../http/in-plain-words.ts'
import { reportToDownload } from '../../http/report-question.ts'
import { text } from '../../i18n/text.ts'
import { unitCoverage } from '../../persistence/coverage/unit-coverage.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { reading } from '../../usecases/world.ts'

function head(): string[] {
  const { code, unit, on, required, trained, inGrace, waived, rate } = text.coverage.csvColumns
  return [code, unit, on, required, trained, inGrace, waived, rate]
}

/** The unit itself, then each unit right below it. Rates are not rounded. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const report = await inPlainWords(reportToDownload(world, request, params['unit'] ?? ''))
  const { unit: asked, on, question } = report.asked
  const { coverage, below } = await reading(world, (db) => unitCoverage(db, question))
  const lines = [{ code: asked.code, name: asked.name, coverage }, ...below]
  const rows = lines.map(({ code: unitCode, name, coverage: counted }) => [
    ...[unitCode, name, on, counted.required, counted.trained, counted.inGrace, counted.waived, counted.rate],
  ])
  await recordExport(world, { name: 'coverage', unitId: asked.id, on, lines: rows.length })
  return csvResponse(`bao-phu-${asked.code}-${on}.csv`, [head(), ...rows])
}
