import type { Band } from '../../domain/coverage/bands.ts'
import type { RankOrder } from '../../domain/coverage/ranking.ts'
import { pointsMoved } from '../format-change.ts'
import { formatCount, formatRate } from '../format.ts'

/** The picture of the units below, and their ranking. */
export const coverageMap = {
  map: 'Bản đồ các đơn vị',
  tiles: 'Toàn cảnh các đơn vị',
  mapLead: 'Bấm vào một đơn vị để mở trang của đơn vị đó. Số liệu có đủ trong bảng bên dưới.',
  tilesLead: 'Mỗi ô là một đơn vị, tỷ lệ thấp nhất đứng trước. Bấm vào ô để mở trang của đơn vị.',
  legend: 'Chú giải',
  bands: {
    lowest: 'Dưới 50 %',
    low: 'Từ 50 % đến dưới 70 %',
    middle: 'Từ 70 % đến dưới 90 %',
    near: 'Từ 90 % đến dưới 100 %',
    all: 'Đủ 100 %',
    nobody: 'Chưa có ai phải tập huấn',
  } satisfies Record<Band, string>,
  nobody: 'chưa có ai',
  left: (count: number) => (count === 0 ? 'đã đủ' : `còn ${formatCount(count)} người`),
  unit: (name: string, rate: number | null, left: number) =>
    rate === null
      ? `${name}: chưa có ai phải tập huấn`
      : `${name}: ${formatRate(rate)}, ${left === 0 ? 'đã đủ' : `còn ${formatCount(left)} người`}`,
  ranking: {
    title: (unit: string) => `Xếp hạng: ${unit}`,
    lead: 'Đơn vị cần giúp nhất đứng trước. Hạng 1 là tỷ lệ thấp nhất.',
    worst: (count: number) => `${formatCount(count)} đơn vị kém nhất`,
    worstLead: 'Tỷ lệ thấp nhất đứng trước; cùng tỷ lệ thì đơn vị thiếu nhiều người hơn đứng trước.',
    allDone: 'Mọi đơn vị đã đủ 100 %.',
    open: 'Xem cả bảng xếp hạng',
    which: 'Đơn vị được xếp hạng',
    scopes: { communes: 'Mọi xã, phường, đặc khu', below: 'Tỉnh, thành phố' },
    order: 'Sắp xếp theo',
    orders: {
      rate: 'Tỷ lệ thấp nhất',
      missing: 'Thiếu nhiều nhất',
      change: 'Giảm nhiều nhất',
      name: 'Tên',
    } satisfies Record<RankOrder, string>,
    filters: 'Ngày khác, loại đơn vị',
    kind: 'Loại đơn vị',
    everyKind: 'Mọi loại',
    kinds: { commune: 'Xã', ward: 'Phường', special_zone: 'Đặc khu' },
    show: 'Xem',
    rank: 'Hạng',
    unit: 'Đơn vị',
    rate: 'Tỷ lệ',
    missing: 'Còn thiếu',
    change: 'So với một tháng trước',
    list: 'Người còn thiếu',
    people: (count: number) => `${formatCount(count)} người`,
    listOf: (unit: string) => `người còn thiếu của ${unit}`,
    openList: 'Danh sách',
    call: 'Gọi điện',
    callOf: (unit: string) => `cho người còn thiếu của ${unit}`,
    assign: 'Giao học',
    assignOf: (unit: string) => `cho người còn thiếu của ${unit}`,
    points: (change: number | null) =>
      change === null
        ? '—'
        : change === 0
          ? 'không đổi'
          : `${change > 0 ? 'tăng' : 'giảm'} ${pointsMoved(change)} điểm %`,
    none: 'Không có đơn vị nào thuộc loại này.',
    tabs: 'Bảng xếp hạng',
  },
}
