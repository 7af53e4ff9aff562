import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../format.ts'

/** The list behind a number: whom it has, how to reach them, and choosing some of them. */
export const coverageList = {
  lead: (on: Day) => `Ai, ở đâu, vì sao, số điện thoại. Tính đến hết ngày ${formatDay(on)}.`,
  until: (on: Day, until: Day) =>
    `Người đã tập huấn tính đến ngày ${formatDay(on)} nhưng đến ngày ${formatDay(until)} sẽ không còn giá trị nếu không học lại. Ai hết hạn trước đứng trước.`,
  narrow: 'Lọc danh sách',
  search: 'Tìm theo tên',
  searchHint: 'Gõ có dấu hay không dấu đều được. Có thể gõ mã cán bộ.',
  unit: 'Đơn vị',
  everyUnit: 'Mọi đơn vị',
  duty: 'Nhiệm vụ',
  everyDuty: 'Mọi nhiệm vụ',
  kind: 'Loại đơn vị',
  everyKind: 'Mọi loại',
  untilField: 'Hết hạn trước ngày',
  untilHint: 'Chỉ hiện người đang có chứng nhận nhưng sẽ hết hạn trước ngày này.',
  known: 'Theo những gì đã ghi nhận khi hết ngày',
  knownHint: 'Để xem lại con số đã báo cáo vào ngày đó.',
  show: 'Lọc',
  clear: 'Bỏ lọc',
  again: 'Mở lại danh sách',
  columns: {
    pick: 'Chọn',
    name: 'Họ và tên',
    where: 'Đơn vị, nhiệm vụ',
    contact: 'Liên hệ',
    standing: 'Tình trạng',
    why: 'Lý do',
    lapses: 'Có giá trị đến hết ngày',
  },
  lapsesOtherwise: 'Không còn đủ yêu cầu',
  pick: (name: string) => `Chọn ${name}`,
  call: (name: string) => `Gọi cho ${name}`,
  noPhone: 'Chưa có số điện thoại',
  late: (recorded: string) => `Ghi nhận muộn: ${recorded}`,
  all: (count: number) => `Chọn cả ${formatCount(count)} người của danh sách này`,
  allHint: 'Kể cả những người ở trang khác.',
  ticked: {
    count: (all: number, elsewhere: number) =>
      elsewhere === 0
        ? `Đã đánh dấu ${formatCount(all)} người.`
        : `Đã đánh dấu ${formatCount(all)} người, trong đó ${formatCount(elsewhere)} người ở trang khác.`,
    untick: 'Bỏ mọi đánh dấu',
    dropped: (people: number, most: number) =>
      `Chỉ giữ được ${formatCount(most)} người đánh dấu qua các trang: đã bỏ đánh dấu ${formatCount(people)} người ở cuối danh sách. Hãy làm từng đợt, hoặc chọn cả danh sách ở dưới.`,
  },
  toAct: 'Giao học, nhắc, gọi điện',
  act: 'Làm gì với người được chọn',
  actHint:
    'Đánh dấu vào ô trước tên, ở một hay nhiều trang, rồi bấm một nút. Bước sau còn cho xem lại trước khi thực hiện.',
  assign: 'Giao học',
  remind: 'Gửi thư nhắc',
  phone: 'Danh sách gọi điện',
  done: 'Đã đôn đốc những gì',
  csv: 'Tải danh sách (CSV)',
  xlsx: 'Tải danh sách (Excel)',
  fileName: (code: string, on: Day) => `can-bo-${code}-${on}.csv`,
  found: (count: number) => (count === 0 ? 'Không có ai.' : `${formatCount(count)} người`),
  csvColumns: {
    staffCode: 'Mã cán bộ',
    name: 'Họ và tên',
    phone: 'Số điện thoại',
    email: 'E-mail',
    unit: 'Đơn vị',
    duty: 'Nhiệm vụ',
    certification: 'Chương trình chứng nhận',
    standing: 'Tình trạng',
    why: 'Lý do',
    since: 'Từ ngày',
    last: 'Đến hết ngày',
    late: 'Ghi nhận muộn',
  },
  sheet: 'Cán bộ',
}
