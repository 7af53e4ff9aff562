import { isWholeDay, type Instant, type Known } from '../../domain/coverage/known.ts'
import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, formatNumber, formatRate, formatInstant } from '../format.ts'
import { month, points } from '../format-change.ts'

/** The dashboard of a department, section by section. */
export const dashboard = {
  headline: 'Còn cách mục tiêu bao xa',
  distance: (people: number, communes: number) =>
    communes === 0
      ? `Còn ${formatCount(people)} người`
      : `Còn ${formatCount(people)} người ở ${formatCount(communes)} xã, phường`,
  reached: 'Đã đạt mục tiêu',
  toTarget: (percent: number, by: Day) => `nữa là đạt ${percent} % (hạn: hết ngày ${formatDay(by)})`,
  trainedOf: (trained: number, required: number) =>
    `${formatCount(trained)} trên ${formatCount(required)} cán bộ phải tập huấn đang có chứng nhận còn giá trị.`,
  monthAgo: (day: Day, change: number) =>
    `So với ${formatDay(day)}: ${change === 0 ? 'không đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${points(Math.abs(change))} điểm phần trăm`}`,
  peopleChange: (change: number) =>
    change === 0
      ? 'số người đã tập huấn không đổi.'
      : `${change > 0 ? 'thêm' : 'bớt'} ${formatCount(Math.abs(change))} người đã tập huấn.`,
  reported: (was: number | null, is: number | null) =>
    `Số đã báo cáo khi hết ngày này là ${formatRate(was)}; nay là ${formatRate(is)}.`,
  reportedPeople: (was: string, is: string) => `Đã tập huấn trên phải tập huấn: khi đó ${was}, nay ${is}.`,
  lateFacts: (people: number) => `Hồ sơ của ${formatCount(people)} người được ghi nhận muộn.`,
  seeLate: 'Xem danh sách, người ghi nhận muộn được đánh dấu',
  seeKnown: 'Xem số đã báo cáo',
  knownOn: (known: Known) =>
    `Theo những gì đã ghi nhận ${isWholeDay(known) ? `khi hết ngày ${formatDay(known)}` : `đến lúc ${formatInstant(new Date(known))}`}.`,
  knownBy: {
    instant: 'Theo những gì đã ghi nhận',
    now: 'Đến nay',
    at: (instant: Instant) => `Đến lúc ${formatInstant(new Date(instant))}`,
  },
  seeNow: 'Xem theo những gì biết hôm nay',
  jumps: {
    label: 'Các phần của trang',
    worst: 'Đơn vị kém nhất',
    picture: 'Toàn cảnh',
    trend: 'Diễn biến, dự báo',
    expiring: 'Sắp hết giá trị',
    newYear: (people: number) => `Hết giá trị trước Tết: ${formatCount(people)} người`,
    missing: 'Ai còn thiếu',
  },
  numbers: {
    required: 'Phải tập huấn',
    requiredHint: 'xem cả danh sách',
    trained: 'Đã tập huấn',
    trainedHint: (due: number) =>
      due === 0 ? 'có chứng nhận còn giá trị' : `trong đó ${formatCount(due)} người sắp hết hạn`,
    missing: 'Chưa đạt',
    missingHint: 'xem tên, lý do, số điện thoại',
    inGrace: 'Mới nhận nhiệm vụ',
    inGraceHint: 'còn trong thời hạn, tính vào số chưa đạt',
    waived: 'Được miễn',
    waivedHint: 'không tính vào tỷ lệ',
  },
  allUnits: (units: number) => `Xem ${formatCount(units)} đơn vị còn lại`,
  missingAre: 'Trong số chưa đạt:',
  filters: {
    more: 'Lọc thêm, so sánh hai ngày',
    duty: 'Nhiệm vụ',
    kind: 'Loại đơn vị',
    known: 'Theo những gì đã ghi nhận khi hết ngày',
    knownHint: 'Để trống: theo những gì biết hôm nay.',
    compare: 'So sánh với ngày',
    boundaries: 'Quá khứ trước khi sắp xếp đơn vị',
    then: 'Theo đơn vị của thời đó',
    today: 'Theo địa giới hôm nay',
    apply: 'Áp dụng',
    clear: 'Bỏ mọi lựa chọn',
    active: 'Đang lọc:',
  },
  comparison: {
    title: (before: Day, after: Day) => `So sánh ${formatDay(before)} và ${formatDay(after)}`,
    lead: 'Đơn vị giảm nhiều nhất đứng trước. Số người: đã tập huấn / phải tập huấn.',
    whole: 'Toàn bộ',
    rate: (day: Day) => `Tỷ lệ ${formatDay(day)}`,
    change: 'Thay đổi (điểm %)',
    people: (day: Day) => `Số người ${formatDay(day)}`,
    acrossMerger: 'Có đơn vị chỉ tồn tại vào một trong hai ngày.',
    onTodaysMap: 'So sánh theo địa giới hôm nay',
    absent: 'không có',
    ended: (day: Day) => `Đơn vị không còn vào ngày ${formatDay(day)}`,
    endedLead: 'Đã kết thúc khi sắp xếp đơn vị; số liệu là của ngày trước đó.',
  },
  parts: {
    title: 'Theo nhiệm vụ, chương trình, phần học',
    show: 'Tính theo nhiệm vụ, chương trình, phần học',
    duties: 'Theo nhiệm vụ',
    dutiesLead: 'Người kiêm nhiệm được tính ở từng nhiệm vụ.',
    duty: 'Nhiệm vụ',
    certifications: 'Theo chương trình chứng nhận',
    modules: 'Theo phần của chương trình',
    modulesLead: 'Tính là xong khi đã học hết các bài của phần đó, hoặc đã có chứng nhận còn giá trị.',
    module: 'Phần',
    done: 'Đã xong',
    bar: (name: string, rate: number | null) => `${name}: ${formatRate(rate)}`,
  },
  tops: { title: 'Tỷ lệ bao phủ', lead: 'Chọn đơn vị.' },
  months: (months: readonly number[]) => months.map(formatCount).join(' · '),
  pace: (people: number) => `${formatNumber(people)} người mỗi tháng`,
  reachedOn: (day: Day, pace: number) =>
    `Với nhịp sáu tháng qua (${formatNumber(pace)} người mỗi tháng), dự kiến đạt vào khoảng tháng ${month(day)}.`,
  notReached: (by: Day, lacking: number, pace: number) =>
    `Với nhịp sáu tháng qua (${formatNumber(pace)} người mỗi tháng), đến ${formatDay(by)} chưa đạt: còn thiếu ${formatCount(lacking)} người.`,
}
