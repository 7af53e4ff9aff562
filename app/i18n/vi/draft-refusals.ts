import { formatCount } from '../format.ts'
import type { RefusalTexts } from './refusals.ts'

/** Names of what is declined while a course is written. */
export type DraftRefusalName =
  | 'text-too-long'
  | 'draft-full'
  | 'draft-changed'
  | 'course-changed'
  | 'draft-incomplete'
  | 'nothing-to-relearn'

/** Words for what is declined while a course is written. */
export const draftRefusals: Pick<RefusalTexts, DraftRefusalName> = {
  'text-too-long': ({ longest }) => ({
    title: 'Có ô viết dài quá mức',
    advice: `Nội dung một bài dài nhất ${formatCount(longest)} ký tự. Hãy chia thành hai bài hoặc rút gọn ô quá dài. Chữ vừa gõ vẫn còn trên trang này, chưa được lưu.`,
  }),
  'draft-full': () => ({
    title: 'Khóa học đã đủ số phần tối đa',
    advice:
      'Một khóa học có nhiều nhất 60 phần, mỗi phần 100 bài, và 500 câu hỏi. Hãy bỏ bớt hoặc lập thêm một khóa học nữa.',
  }),
  'draft-changed': () => ({
    title: 'Bản nháp vừa được sửa',
    advice:
      'Có người vừa sửa bản nháp sau khi anh/chị mở trang này. Hãy xem lại rồi phát hành. Chưa có gì được phát hành.',
  }),
  'course-changed': () => ({
    title: 'Khóa học vừa có phiên bản mới',
    advice:
      'Một phiên bản khác vừa được phát hành sau khi anh/chị mở trang này. Hãy xem lại rồi phát hành. Bản nháp chưa được phát hành.',
  }),
  'draft-incomplete': () => ({
    title: 'Bản nháp chưa phát hành được',
    advice: 'Hãy sửa những chỗ được nêu dưới đây rồi phát hành. Chưa có gì được phát hành.',
  }),
  'nothing-to-relearn': () => ({
    title: 'Chưa chọn bài phải học lại',
    advice:
      'Khi nội dung thay đổi quan trọng, hãy chọn ít nhất một bài phải học lại; nếu không bài nào phải học lại thì chọn “Chỉnh sửa nhỏ”.',
  }),
}
