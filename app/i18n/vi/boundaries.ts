import type { Archipelago } from '../../domain/units/boundaries/archipelagos.ts'
import type { BoundaryFault } from '../../domain/units/boundaries/fault.ts'
import type { FeatureTrouble } from '../../domain/units/boundaries/feature.ts'
import { formatCount } from '../format.ts'

const troubles: Record<FeatureTrouble, string> = {
  'too-detailed': 'quá chi tiết: tối đa 10.000 đường ranh giới và 500.000 điểm. Hãy giản lược rồi gửi lại',
  'not-a-feature': 'không phải là một đối tượng (Feature) hợp lệ',
  'not-an-area': 'không phải là vùng: chỉ nhận Polygon hoặc MultiPolygon',
  'open-ring': 'có đường ranh giới không khép kín (điểm cuối phải trùng điểm đầu)',
  'not-degrees':
    'có tọa độ không phải là độ kinh, vĩ. Tệp có thể dùng hệ VN-2000: hãy chuyển sang WGS 84 rồi gửi lại',
  elsewhere: 'nằm ngoài Việt Nam. Tọa độ phải ghi kinh độ trước, vĩ độ sau',
}

const fault = (of: BoundaryFault): string => {
  switch (of.fault) {
    case 'too-large':
      return `Tệp lớn hơn ${of.mostMegabytes} MB. Hãy giản lược ranh giới rồi gửi lại.`
    case 'not-geojson':
      return 'Đây không phải là tệp GeoJSON có danh sách đối tượng (FeatureCollection).'
    case 'topojson':
      return 'Đây là tệp TopoJSON. Hãy chuyển sang GeoJSON rồi gửi lại.'
    case 'zip':
      return 'Đây là tệp nén. Nếu bên trong là Shapefile, hãy chuyển sang GeoJSON; nếu là GeoJSON, hãy giải nén rồi gửi lại.'
    case 'xml':
      return 'Đây là tệp KML, GML hoặc trang web. Hãy chuyển sang GeoJSON rồi gửi lại.'
    case 'cut-off':
      return 'Tệp bị cắt ngang hoặc bị hỏng. Hãy lấy lại tệp từ nguồn rồi gửi lại.'
    case 'no-features':
      return 'Tệp không có đối tượng nào.'
    case 'too-much':
      return `Tệp có quá nhiều đối tượng hoặc quá nhiều điểm (tối đa ${formatCount(of.features)} đối tượng, ${formatCount(of.corners)} điểm). Hãy giản lược rồi gửi lại.`
    case 'feature':
      return `Đối tượng thứ ${formatCount(of.number)} ${troubles[of.trouble]}.`
    case 'no-codes':
      return `Không thuộc tính nào của tệp chứa mã của đơn vị có vào ngày ấy. Các thuộc tính trong tệp: ${of.properties.join(', ') || 'không có'}.`
  }
}

/** Quần đảo, as they are written on every map. */
const archipelago: Record<Archipelago, string> = {
  'hoang-sa': 'Quần đảo Hoàng Sa (thành phố Đà Nẵng)',
  'truong-sa': 'Quần đảo Trường Sa (tỉnh Khánh Hòa)',
}

/** Boundaries, by which pages draw units as a map. */
export const boundaries = {
  title: 'Ranh giới trên bản đồ',
  lead: 'Có ranh giới, trang tỷ lệ bao phủ vẽ bản đồ; chưa có thì vẽ mỗi đơn vị một ô. Hình chỉ để minh họa, không có giá trị pháp lý về địa giới.',
  rules: [
    'Tệp GeoJSON (RFC 7946), tọa độ WGS 84, mỗi đơn vị một vùng và có mã chính thức của xã hoặc của tỉnh.',
    'Bản đồ cả nước phải có quần đảo Hoàng Sa và quần đảo Trường Sa; thiếu thì hệ thống không nhận.',
    'Đơn vị đã có ranh giới được thay bằng ranh giới mới; đơn vị không có trong tệp giữ nguyên.',
  ],
  file: 'Tệp ranh giới',
  hint: 'Đuôi .geojson hoặc .json, nhỏ hơn 64 MB. Hệ thống cho xem trước, chưa đổi gì cho đến khi anh/chị bấm dùng.',
  submit: 'Gửi và xem trước',
  taken: 'Đã dùng ranh giới mới.',
  seeMap: 'Xem bản đồ tỷ lệ bao phủ',
  removed: 'Đã bỏ.',
  open: 'Một tệp đang chờ anh/chị quyết định',
  files: {
    title: 'Các tệp đã dùng',
    none: 'Chưa có tệp nào.',
    at: 'Lúc',
    file: 'Tệp',
    on: 'Mã theo ngày',
    drawn: 'Đơn vị đang vẽ theo tệp',
    of: (drawn: number, all: number) => `${formatCount(drawn)}/${formatCount(all)}`,
    action: 'Việc',
    remove: 'Thôi dùng',
    replaced: 'Không còn dùng',
  },
  preview: {
    title: 'Xem trước ranh giới',
    lead: (file: string) => `Tệp ${file}. Chưa có gì thay đổi.`,
    property: 'Mã nằm ở thuộc tính',
    anyProperty: 'Hệ thống tự tìm',
    day: 'Đối chiếu với đơn vị của ngày',
    again: 'Đối chiếu lại',
    byProperty: 'Thuộc tính chứa mã',
    provinces: 'Tỉnh, thành phố khớp',
    communes: 'Xã, phường, đặc khu khớp',
    derived: 'Tỉnh vẽ từ các xã của mình',
    missing: 'Đơn vị chưa có ranh giới',
    missingLead: 'Trang của đơn vị cấp trên sẽ vẫn vẽ bằng ô cho đến khi có đủ.',
    complete: 'Mọi đơn vị đều có ranh giới.',
    unknown: 'Đối tượng không khớp đơn vị nào',
    unknownLead: 'Các đối tượng này bị bỏ qua. Có thể mã đã cũ: hãy thử đối chiếu với ngày khác.',
    name: 'Đơn vị',
    code: 'Mã',
    number: 'Thứ tự trong tệp',
    said: 'Thuộc tính',
    more: (count: number) => `Còn ${formatCount(count)} dòng nữa.`,
    take: (units: number) => `Dùng ranh giới của ${formatCount(units)} đơn vị`,
    drop: 'Bỏ tệp này',
  },
  fault,
  archipelago,
}
