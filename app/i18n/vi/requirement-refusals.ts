import { formatDay, lastDay } from '../format.ts'
import type { RefusalTexts } from './refusals.ts'

type Named =
  | 'certification-used'
  | 'day-outside-requirement'
  | 'requirement-changed'
  | 'window-beyond-validity'
  | 'course-version-unknown'

/** Refusals of requirements and certifications. */
export const requirementRefusals: Pick<RefusalTexts, Named> = {
  'certification-used': () => ({
    title: 'Chương trình chứng nhận đã được sử dụng',
    advice: 'Đã có giấy chứng nhận, yêu cầu hoặc trường hợp miễn theo chương trình này nên không xóa được.',
  }),
  'day-outside-requirement': ({ from, to }) => ({
    title: 'Ngày đã chọn nằm ngoài thời gian của yêu cầu',
    advice: to
      ? `Yêu cầu này từ ngày ${formatDay(from)} đến hết ngày ${lastDay(to)}. Hãy chọn ngày trong khoảng đó.`
      : `Yêu cầu này bắt đầu từ ngày ${formatDay(from)}. Hãy chọn ngày đó hoặc sau đó.`,
  }),
  'requirement-changed': () => ({
    title: 'Yêu cầu này vừa được thay đổi',
    advice: 'Người khác đã kết thúc hoặc bỏ yêu cầu này. Hãy mở lại danh sách yêu cầu để xem hiện trạng.',
  }),
  'window-beyond-validity': () => ({
    title: 'Thời gian được học lại dài hơn thời hạn giá trị',
    advice: 'Nếu vậy, giấy vừa cấp đã đến hạn học lại. Hãy ghi số tháng không lớn hơn thời hạn giá trị.',
  }),
  'course-version-unknown': () => ({
    title: 'Khóa học chưa có phiên bản này',
    advice: 'Hãy chọn một phiên bản đã phát hành trong danh sách.',
  }),
}
