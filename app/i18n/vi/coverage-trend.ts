import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, formatNumber } from '../format.ts'

/** How coverage came about and where it goes, and what will lapse. */
export const coverageTrend = {
  title: 'Diễn biến và dự báo đến hạn mục tiêu',
  picture: (unit: string, from: Day, to: Day) =>
    `Biểu đồ tỷ lệ bao phủ của ${unit} từ ${formatDay(from)} đến ${formatDay(to)}; các số liệu có trong bảng bên dưới`,
  past: 'Tỷ lệ đã đạt',
  idle: 'Nếu không ai học thêm',
  atPace: 'Theo nhịp sáu tháng qua',
  target: 'Mục tiêu',
  today: 'Hôm nay',
  drawn: 'Quá khứ được vẽ theo:',
  then: 'đơn vị của thời đó',
  nowMap: 'địa giới hôm nay',
  table: 'Xem số liệu của biểu đồ',
  day: 'Ngày',
  required: 'Phải tập huấn',
  trained: 'Đã tập huấn',
  rate: 'Tỷ lệ',
  unit: 'Đơn vị',
  aheadTable: 'Dự báo',
  assumes: 'Dự báo dựa trên giả định gì',
  assumptions: (months: string, pace: number, validity: number | null) => [
    'Nếu không ai học thêm: giữ nguyên mọi hồ sơ đã ghi nhận; chứng nhận hết giá trị đúng ngày ghi trên giấy, phân công đã biết ngày kết thúc thì kết thúc, không ai mới đến.',
    `Nhịp: số người được chứng nhận (lần đầu hoặc cấp lại) trong từng tháng của sáu tháng qua là ${months}; bỏ tháng cao nhất và tháng thấp nhất rồi lấy trung bình, được ${formatNumber(pace)} người mỗi tháng.`,
    validity === null
      ? 'Theo nhịp: mỗi tháng thêm chừng ấy người đang thiếu được chứng nhận.'
      : `Theo nhịp: mỗi tháng thêm chừng ấy người đang thiếu được chứng nhận, và sau ${formatCount(validity)} tháng họ phải học lại.`,
    'Giữa các ngày được tính, số liệu được nối thẳng. Dự báo không phải số báo cáo.',
  ],
  needed: (pace: number, by: Day) =>
    `Để đạt đúng hạn ${formatDay(by)} cần khoảng ${formatCount(Math.ceil(pace))} người mỗi tháng.`,
  noProjection: 'Dự báo chỉ có khi xem số liệu của hôm nay và hạn mục tiêu còn ở phía trước.',
  nothing: 'Chưa có ai thuộc diện phải tập huấn trong thời gian này.',
  expiring: {
    title: 'Sắp hết giá trị',
    lead: 'Những người đang có chứng nhận sẽ không còn đạt nếu không học lại trước ngày ghi dưới đây.',
    within: (days: number) => `Trong ${days} ngày tới`,
    before: (day: Day) => `đến ${formatDay(day)}`,
    newYear: 'Trước Tết Nguyên đán',
    other: 'Đến ngày khác',
    show: 'Tính đến ngày này',
    none: 'Không ai.',
    fallingTitle: (day: Day) => `Nếu không ai học lại đến ${formatDay(day)}, những nơi sẽ tụt`,
    falling: (communes: number) => `${formatCount(communes)} xã, phường sẽ tụt tỷ lệ.`,
    nothingFalls: 'Không xã, phường nào tụt tỷ lệ.',
    more: (communes: number) => `Và ${formatCount(communes)} nơi khác.`,
    commune: 'Đơn vị',
    now: 'Hiện nay',
    after: (day: Day) => `Ngày ${formatDay(day)}`,
    loses: 'Số người hết giá trị',
    who: 'Ai, số điện thoại',
    whoIs: 'Xem danh sách',
    list: (people: number) => `Danh sách ${formatCount(people)} người`,
  },
}
