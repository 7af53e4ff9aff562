import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, formatRate, lastDay } from '../format.ts'

type Rate = { required: number; trained: number; rate: number | null }

/** Who must hold which certification, where and from when. */
export const requirements = {
  title: 'Yêu cầu chứng nhận',
  back: 'Yêu cầu chứng nhận',
  lead: 'Ai phải có chứng nhận nào, ở đơn vị nào, từ ngày nào. Tỷ lệ bao phủ được tính theo các yêu cầu này.',
  leadReading:
    'Những yêu cầu áp dụng cho đơn vị của anh/chị. Số người và tỷ lệ chỉ tính trong phạm vi anh/chị phụ trách.',
  certifications: 'Chương trình chứng nhận',
  add: 'Thêm yêu cầu',
  open: 'Đang và sắp áp dụng',
  ended: 'Đã kết thúc',
  which: 'Xem yêu cầu',
  none: 'Chưa có yêu cầu nào.',
  noneEnded: 'Chưa có yêu cầu nào đã kết thúc.',
  columns: {
    certification: 'Chương trình chứng nhận',
    unit: 'Đơn vị',
    duties: 'Nhiệm vụ',
    time: 'Thời gian',
    people: 'Số người hôm nay',
    rate: 'Tỷ lệ hôm nay',
    actions: 'Thao tác',
  },
  above: 'Do cấp trên đặt',
  everyDuty: 'Mọi nhiệm vụ',
  toCome: 'Sắp áp dụng',
  time: (from: Day, to: Day | null) =>
    to ? `${formatDay(from)} đến hết ${lastDay(to)}` : `từ ${formatDay(from)}`,
  coverage: 'Xem tỷ lệ bao phủ',
  end: 'Kết thúc',
  endOf: (what: string) => `Kết thúc yêu cầu: ${what}`,
  withdraw: 'Bỏ yêu cầu ghi sai',
  done: {
    added: 'Đã thêm yêu cầu.',
    ended: 'Đã ghi nhận ngày kết thúc của yêu cầu.',
    withdrawn: 'Đã bỏ yêu cầu ghi sai.',
  },
  newer: 'Trang trước',
  older: 'Trang sau',
  loadFirst:
    'Chưa có chương trình chứng nhận nào: hãy nạp chương trình đào tạo hoặc thêm chương trình trước.',
  form: {
    title: 'Thêm yêu cầu',
    lead: 'Cán bộ của đơn vị và mọi đơn vị trực thuộc phải có chứng nhận. Xem trước tác động rồi mới lưu.',
    certification: 'Chương trình chứng nhận',
    unit: 'Đơn vị',
    unitHint: 'Yêu cầu áp dụng cả cho các đơn vị trực thuộc.',
    unitCode: 'Mã đơn vị',
    unitCodeHint: 'Mã của đơn vị vào ngày bắt đầu, ví dụ 20 hoặc 06184.',
    duties: 'Nhiệm vụ phải có chứng nhận',
    dutiesHint: 'Không đánh dấu nhiệm vụ nào: áp dụng cho mọi nhiệm vụ.',
    from: 'Từ ngày',
    fromHint: 'Ngày đầu tiên phải có chứng nhận.',
    last: 'Đến hết ngày (không bắt buộc)',
    lastHint: 'Để trống nếu chưa có ngày kết thúc.',
    preview: 'Xem trước',
  },
  preview: {
    title: 'Xem trước yêu cầu',
    lead: 'Chưa có gì được lưu. Hãy đối chiếu rồi xác nhận.',
    edit: 'Sửa lại',
    confirm: 'Đặt yêu cầu',
    passedOn: 'Đơn vị này đã hoặc sẽ kết thúc; yêu cầu đi theo đơn vị kế tục:',
    overlaps: (count: number) => `Trùng một phần với ${formatCount(count)} yêu cầu đã có`,
    overlapsText:
      'Cùng chương trình chứng nhận, có chung đơn vị, nhiệm vụ và thời gian. Vẫn lưu được: mỗi người chỉ tính một lần.',
    people: (on: Day, count: number) => `Áp dụng cho ${formatCount(count)} người vào ngày ${formatDay(on)}`,
    peopleGone: (on: Day, count: number) =>
      `Yêu cầu này áp dụng cho ${formatCount(count)} người vào ngày ${formatDay(on)}`,
    newly: (count: number, all: number) => {
      if (count === 0) return 'Tất cả đã thuộc diện của yêu cầu khác cùng chương trình.'
      const who = count === all ? 'Cả' : 'Trong đó'
      return `${who} ${formatCount(count)} người trước đây chưa phải có chứng nhận này.`
    },
    freed: (count: number, all: number) => {
      if (count === 0) return 'Không ai hết phải có chứng nhận: còn yêu cầu khác cùng chương trình.'
      const who = count === all ? 'Cả' : 'Trong đó'
      return `${who} ${formatCount(count)} người không còn phải có chứng nhận này.`
    },
    byStanding: 'Số người theo tình trạng',
    count: 'Số người',
    units: 'Tỷ lệ bao phủ thay đổi thế nào',
    unitsLead: 'Chỉ tính theo chương trình chứng nhận này.',
    columns: { unit: 'Đơn vị', on: 'Ngày', before: 'Hiện nay', after: 'Sau khi lưu' },
    rate: ({ required, trained, rate }: Rate) =>
      rate === null
        ? 'không ai thuộc diện'
        : `${formatCount(trained)}/${formatCount(required)} người, ${formatRate(rate)}`,
    late: (from: Day) =>
      `Ghi nhận muộn: số liệu từ ngày ${formatDay(from)} đến nay sẽ thay đổi. Báo cáo đã gửi vẫn xem lại được như khi gửi.`,
    kept: 'Những gì đã ghi trước đây vẫn được lưu.',
  },
  ending: {
    title: 'Kết thúc yêu cầu',
    lead: 'Sau ngày đã chọn, yêu cầu không còn áp dụng. Trước ngày đó không có gì thay đổi.',
    last: 'Ngày cuối cùng còn áp dụng',
    lastHint: 'Hết ngày này yêu cầu mới thôi áp dụng.',
    preview: 'Xem trước',
    again: 'Xem trước lại',
    confirm: 'Kết thúc yêu cầu',
    wrong: 'Yêu cầu này ghi nhầm, chưa từng có?',
    result: 'Sẽ thay đổi như sau',
  },
  withdrawal: {
    title: 'Bỏ yêu cầu ghi sai',
    lead: 'Chỉ dùng khi yêu cầu này chưa từng có. Số liệu của mọi ngày sẽ được tính lại như không có yêu cầu.',
    confirm: 'Bỏ yêu cầu này',
    cancel: 'Giữ nguyên',
  },
}
