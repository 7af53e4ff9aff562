import type { Day } from '../../domain/day.ts'
import { formatDay, lastDay } from '../format.ts'

/** Waivers: somebody need not hold a certification for a time. */
export const waivers = {
  table: {
    title: 'Miễn chứng nhận',
    none: 'Không được miễn chương trình nào.',
    certification: 'Chương trình',
    time: 'Thời gian',
    reason: 'Lý do',
    by: 'Người quyết định',
    grantedBy: (who: string, on: Day) => `${who}, ngày ${formatDay(on)}`,
    endedBy: (who: string, on: Day) => `Sửa ngày kết thúc: ${who}, ngày ${formatDay(on)}`,
    operator: 'Người vận hành máy chủ',
    change: 'Sửa',
    end: 'Kết thúc hoặc rút lại',
    endOf: (certification: string) => `Kết thúc hoặc rút lại: ${certification}`,
  },
  time: (from: Day, to: Day | null) =>
    to ? `${formatDay(from)} đến hết ${lastDay(to)}` : `từ ${formatDay(from)}, chưa có ngày kết thúc`,
  add: 'Miễn chứng nhận',
  form: {
    title: 'Miễn chứng nhận',
    lead: 'Khi cán bộ không phải có giấy chứng nhận trong một thời gian, ví dụ nghỉ thai sản, chữa bệnh dài ngày, biệt phái.',
    effectTitle: 'Khi được miễn',
    effects: [
      'Trong thời gian miễn, cán bộ rời khỏi mẫu số của tỷ lệ bao phủ: không tính là đã tập huấn, cũng không tính là còn thiếu. Danh sách vẫn ghi tên và lý do miễn.',
      'Hết thời gian miễn, cán bộ tự trở lại mẫu số.',
      'Ngày bắt đầu ở quá khứ làm số liệu của những ngày ấy thay đổi. Báo cáo đã gửi vẫn xem lại được như khi gửi.',
    ],
    certification: 'Chương trình chứng nhận',
    reason: 'Lý do',
    reasonHint:
      'Ngắn gọn, kèm số văn bản nếu có. Người học và lãnh đạo đơn vị đọc được. Không ghi bệnh án, số căn cước, số điện thoại hay thông tin về nạn nhân.',
    from: 'Từ ngày',
    fromHint: 'Ngày đầu tiên được miễn.',
    last: 'Đến hết ngày',
    lastHint: 'Ngày cuối cùng được miễn. Để trống nếu chưa biết: miễn cho đến khi kết thúc.',
    submit: 'Ghi nhận miễn',
    noCertification: 'Chưa có chương trình chứng nhận nào.',
  },
  ending: {
    title: 'Kết thúc miễn chứng nhận',
    lead: 'Ghi ngày cuối cùng được miễn. Từ ngày hôm sau, cán bộ trở lại mẫu số. Trước và sau khi sửa đều được giữ lại.',
    last: 'Đến hết ngày',
    lastHint: 'Ngày cuối cùng được miễn.',
    submit: 'Ghi nhận ngày kết thúc',
    wrong: 'Lần miễn này ghi nhầm, chưa từng có?',
  },
  retraction: {
    title: 'Rút lại miễn chứng nhận',
    lead: 'Chỉ dùng khi ghi nhầm. Lần miễn này coi như chưa từng có: số liệu của mọi ngày trong thời gian ấy tính lại. Báo cáo đã gửi vẫn xem lại được như khi gửi.',
    submit: 'Rút lại lần miễn này',
  },
}
