import type { RefusalTexts } from './refusals.ts'

/** Words for what reports may decline. */
export const reportRefusals: Pick<RefusalTexts, 'period-unknown' | 'period-to-come' | 'report-ahead'> = {
  'period-unknown': () => ({
    title: 'Kỳ báo cáo không đúng',
    advice:
      'Hãy chọn kỳ báo cáo trong danh sách. Trong địa chỉ, kỳ được ghi như 2026-11, 2026-Q3, 2026-H1, 2026 hoặc plan-2026-2030.',
  }),
  'period-to-come': () => ({
    title: 'Kỳ báo cáo này chưa bắt đầu',
    advice: 'Hãy chọn kỳ hiện tại hoặc kỳ đã qua.',
  }),
  'report-ahead': () => ({
    title: 'Không lập báo cáo cho ngày chưa tới',
    advice:
      'Hãy chọn hôm nay hoặc một ngày đã qua. Số dự tính của ngày chưa tới xem được trên trang và trong tệp Excel.',
  }),
}
