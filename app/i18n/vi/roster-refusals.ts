import type { RefusalTexts } from './refusals.ts'

/** Refusals of rosters on their way in. */
export const rosterRefusals: Pick<
  RefusalTexts,
  'file-needed' | 'columns-unclear' | 'roster-open' | 'roster-busy' | 'rosters-waiting' | 'work-interrupted'
> = {
  'file-needed': () => ({
    title: 'Chưa chọn tệp',
    advice: 'Hãy chọn tệp danh sách (Excel hoặc CSV) rồi gửi lại.',
  }),
  'columns-unclear': () => ({
    title: 'Chưa rõ cột nào là gì',
    advice: 'Hãy chọn cột cho họ và tên, đơn vị và nhiệm vụ. Mỗi cột của tệp chỉ dùng cho một nội dung.',
  }),
  'roster-open': () => ({
    title: 'Chưa thể nhập',
    advice:
      'Vẫn còn dòng bị từ chối hoặc dòng chờ quyết định, hoặc tệp không làm thay đổi gì. Chưa có gì thay đổi.',
  }),
  'roster-busy': () => ({
    title: 'Tệp này đang được xử lý',
    advice: 'Hãy chờ xử lý xong rồi làm tiếp.',
  }),
  'rosters-waiting': () => ({
    title: 'Có quá nhiều tệp đang chờ',
    advice: 'Hãy nhập hoặc bỏ bớt các tệp đã gửi rồi gửi tệp mới.',
  }),
  'work-interrupted': () => ({
    title: 'Việc xử lý bị ngắt giữa chừng',
    advice: 'Chưa có gì thay đổi. Hãy thử lại.',
  }),
}
