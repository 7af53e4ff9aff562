import { formatCount } from '../format.ts'
import type { RefusalTexts } from './refusals.ts'

type Named = 'nobody-chosen' | 'nobody-to-urge' | 'too-many-chosen' | 'letters-off'

/** Words for what may be declined in assigning, reminding and phoning people. */
export const urgingRefusals: Pick<RefusalTexts, Named> = {
  'nobody-chosen': () => ({
    title: 'Chưa chọn ai',
    advice: 'Hãy trở lại danh sách, đánh dấu ít nhất một người (hoặc chọn cả danh sách) rồi bấm lại.',
  }),
  'nobody-to-urge': () => ({
    title: 'Trong số người được chọn không có ai cần làm việc này',
    advice: 'Lý do của từng người ở bên dưới. Chưa có gì được lưu.',
  }),
  'too-many-chosen': ({ people, most }) => ({
    title: `Quá nhiều người cho một lần: ${formatCount(people)}`,
    advice: `Mỗi lần chọn được nhiều nhất ${formatCount(most)} người. Hãy làm theo từng tỉnh. Chưa có gì được lưu.`,
  }),
  'letters-off': () => ({
    title: 'Hệ thống chưa gửi thư điện tử',
    advice:
      'Quản trị viên chưa khai báo máy chủ thư hoặc chưa bật gửi thư nhắc. Hãy dùng danh sách gọi điện. Chưa có gì được lưu.',
  }),
}
