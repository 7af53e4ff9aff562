import type { ReportPeriod } from '../../domain/reports/period.ts'

const quarters = ['I', 'II', 'III', 'IV']

/** A period as an official writes it: tháng 11 năm 2026, quý III năm 2026. */
export function periodWords(period: ReportPeriod): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${period.month} năm ${period.year}`
    case 'quarter':
      return `quý ${quarters[period.quarter - 1] ?? ''} năm ${period.year}`
    case 'half':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`
    case 'year':
      return `năm ${period.year}`
    case 'plan':
      return `giai đoạn ${period.from}-${period.last}`
  }
}
