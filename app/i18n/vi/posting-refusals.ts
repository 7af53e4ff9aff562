import { formatDay, lastDay } from '../format.ts'
import type { RefusalTexts } from './refusals.ts'

type Named =
  | 'contact-taken'
  | 'day-outside-posting'
  | 'unit-not-throughout'
  | 'posting-doubled'
  | 'posting-changed'
  | 'only-posting'
  | 'still-in-post'
  | 'not-in-post'
  | 'nothing-changes'

const taken = { staffCode: 'Mã cán bộ', phone: 'Số điện thoại', email: 'E-mail' }

/** Refusals of the everyday changes: who works where, and how they are reached. */
export const postingRefusals: Pick<RefusalTexts, Named> = {
  'contact-taken': ({ field }) => ({
    title: `${taken[field]} này đã có người dùng`,
    advice:
      'Một cán bộ khác trong hệ thống đang dùng. Hãy kiểm tra lại; nếu là cùng một người ở đơn vị ngoài phạm vi của anh/chị, hãy nhờ quản trị viên chuyển hồ sơ.',
  }),
  'day-outside-posting': ({ from, to }) => ({
    title: 'Ngày đã chọn nằm ngoài thời gian phân công',
    advice: to
      ? `Phân công này từ ngày ${formatDay(from)} đến hết ngày ${lastDay(to)}. Hãy chọn ngày trong khoảng đó.`
      : `Phân công này bắt đầu từ ngày ${formatDay(from)}. Hãy chọn ngày đó hoặc sau đó.`,
  }),
  'unit-not-throughout': ({ since, until }) => ({
    title: 'Đơn vị không tồn tại trong suốt thời gian này',
    advice: `Đơn vị ${since ? `có từ ngày ${formatDay(since)}` : 'chưa có trong danh mục'}${
      until ? ` và kết thúc sau ngày ${lastDay(until)}` : ''
    }. Hãy chọn ngày khác hoặc đơn vị khác.`,
  }),
  'posting-doubled': () => ({
    title: 'Trùng với một phân công đã có',
    advice:
      'Cán bộ đã giữ nhiệm vụ này tại đơn vị này trong thời gian đó. Hãy xem lại đơn vị, nhiệm vụ và ngày.',
  }),
  'posting-changed': () => ({
    title: 'Phân công này vừa được thay đổi',
    advice:
      'Có thể anh/chị đã gửi rồi, hoặc người khác vừa sửa. Hãy mở lại trang của cán bộ để xem hiện trạng.',
  }),
  'only-posting': () => ({
    title: 'Không bỏ được phân công duy nhất',
    advice:
      'Không còn phân công nào thì cán bộ không thuộc đơn vị nào và không ai tìm thấy. Nếu sai đơn vị hoặc nhiệm vụ, hãy dùng “Chuyển công tác” từ ngày đầu tiên.',
  }),
  'still-in-post': () => ({
    title: 'Cán bộ vẫn đang công tác vào ngày này',
    advice: 'Hãy chọn ngày sau khi nghỉ. Nếu cán bộ nhận thêm việc, hãy dùng “Thêm kiêm nhiệm”.',
  }),
  'not-in-post': () => ({
    title: 'Cán bộ không có phân công nào vào ngày này',
    advice: 'Kiêm nhiệm cần một nhiệm vụ đang giữ. Nếu cán bộ trở lại làm việc, hãy dùng “Trở lại công tác”.',
  }),
  'nothing-changes': () => ({
    title: 'Không có gì thay đổi',
    advice: 'Điều anh/chị ghi đã đúng như hiện có. Hãy xem lại đơn vị, nhiệm vụ và ngày.',
  }),
}
