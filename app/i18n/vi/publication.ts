import type { Day } from '../../domain/day.ts'
import { formatDay, formatInstant } from '../format.ts'

/** Looking at a draft as learners would, and publishing it. */
export const publication = {
  preview: {
    title: 'Xem thử',
    lead: 'Bản nháp như học viên sẽ thấy trên điện thoại. Không có gì được ghi lại.',
    steps: 'Chọn phần để xem',
    course: 'Trang khóa học',
    phone: 'Màn hình điện thoại',
    whole: 'Mở toàn trang',
    edit: 'Sửa phần này',
    nothing: 'Khóa học chưa có bài nào để xem.',
    ribbon: 'Xem thử bản nháp. Học viên chưa thấy bản này, không có gì được ghi lại.',
    leave: 'Thoát xem thử',
    next: 'Tiếp theo',
    takenOver: 'Phần này giữ như bản đang phát hành, học viên không thấy gì khác.',
    seeNow: 'Xem bản đang phát hành',
    paper: (drawn: number, all: number) =>
      drawn < all
        ? `Mỗi đề rút ${drawn} trong ${all} câu dưới đây, thứ tự câu và phương án được xáo.`
        : `Đề nào cũng có ${all} câu dưới đây, thứ tự câu và phương án được xáo.`,
    answers: 'Đáp án, học viên chỉ thấy sau khi nộp bài',
    right: (options: string) => `Đúng: ${options}`,
  },
  title: 'Phát hành',
  leadProblems: 'Còn vài chỗ phải sửa trước khi phát hành.',
  lead: 'Bản phát hành không sửa được nữa; muốn sửa thì phát hành bản tiếp theo. Bản nháp vẫn ở lại để viết tiếp.',
  problems: (count: number) => `${count} chỗ cần sửa`,
  places: {
    course: 'Khóa học',
    module: (title: string) => `Phần “${title}”`,
    lesson: (title: string) => `Bài “${title}”`,
    question: (number: number) => `Câu hỏi ${number}`,
    quiz: 'Bài kiểm tra',
  },
  nothingNew: (number: number) =>
    `Bản nháp giống phiên bản ${number} đang phát hành. Không có gì mới để phát hành.`,
  newerFromFiles: (number: number) =>
    `Trong lúc soạn, phiên bản ${number} đã được nạp từ tệp. Phát hành bản nháp này sẽ thay phiên bản ấy. Hãy xem phiên bản ấy trước.`,
  willGet: (number: number) => `Phiên bản ${number} sẽ có`,
  readings: (count: number) => `${count} bài đọc`,
  scenarios: (count: number) => `${count} tình huống`,
  quizzes: (count: number) => `${count} bài kiểm tra`,
  changes: (changed: number, added: number) =>
    `So với bản đang phát hành: ${changed} bài có chữ thay đổi, ${added} bài mới.`,
  edition: {
    legend: 'Với người đã học bản trước, lần này là',
    editorial: 'Chỉnh sửa nhỏ',
    editorialHint: 'Sửa chữ, thêm ví dụ. Phần ai đã học xong vẫn tính là xong. Bài mới thì phải học thêm.',
    substantive: 'Thay đổi quan trọng',
    substantiveHint:
      'Ví dụ luật thay đổi. Những bài chọn dưới đây phải học lại, các bài khác vẫn tính là xong.',
    relearn: 'Bài phải học lại (chỉ khi thay đổi quan trọng)',
    refresherBy: 'Học lại trước hết ngày (để trống nếu không đặt hạn)',
    refresherHint: 'Học viên thấy hạn này ở trang Học tập.',
    isChanged: 'có thay đổi',
    isNew: 'bài mới',
  },
  submit: (number: number) => `Phát hành phiên bản ${number}`,
  version: {
    title: (number: number, course: string) => `${course}, phiên bản ${number}`,
    published: (at: Date, who: string) => `Phát hành ${formatInstant(at)}, ${who}`,
    current: 'Học viên đang học bản này.',
    past: (number: number) => `Học viên nay học phiên bản ${number}. Bản này được giữ nguyên để tra cứu.`,
    get: 'Học viên nhận được',
    where: 'Khóa học hiện ở trang Học tập của mọi học viên.',
    see: 'Xem như học viên',
    relearn: 'phải học lại',
    refresher: (day: Day) => `Hạn học lại: hết ngày ${formatDay(day)}.`,
    kept: 'Kết quả của những bài khác được giữ nguyên.',
  },
}
