import type { CellTrouble, OtherFile, PackedTrouble, TableFault } from '../../domain/tables/table.ts'
import { formatCount } from '../format.ts'

type Faults = { [N in TableFault['fault']]: (fault: Extract<TableFault, { fault: N }>) => string }

const troubles: Record<CellTrouble, string> = {
  empty: 'ô này đang trống',
  'not-a-code':
    'mã phải gồm đúng 2 chữ số (tỉnh), 3 chữ số (huyện) hoặc 5 chữ số (xã). Hãy giữ các số 0 ở đầu: trong Excel, định dạng cột là Text rồi nhập lại',
  'not-a-kind': 'không rõ loại đơn vị. Hãy ghi cả loại trong tên (ví dụ “Phường Kỳ Lừa”) hoặc thêm cột “cấp”',
  'not-an-extent': 'chỉ ghi full (toàn bộ) hoặc partial (một phần)',
  twice: 'trùng với một dòng phía trên. Hãy xóa bớt một dòng',
  'another-name': 'cùng một mã nhưng có tên khác ở dòng phía trên. Hãy sửa cho thống nhất',
  formula:
    'ô này là công thức nên kết quả không chắc chắn. Hãy sao chép cả cột rồi dán lại tại chỗ bằng Paste Special, chọn Values (chỉ dán giá trị)',
  'error-value': 'ô này báo lỗi của Excel. Hãy sửa hoặc xóa ô rồi nhập lại',
  'too-long': 'ô này dài quá mức cho phép. Hãy rút gọn nội dung',
  'another-parent': 'cùng một mã nhưng nằm ở tỉnh khác trong dòng phía trên. Hãy sửa cho thống nhất',
}

const encodings = { CP1258: 'Windows-1258 (CP1258)', TCVN3: 'TCVN3 (ABC)' }

const kinds: Record<OtherFile, string> = {
  word: 'văn bản Word',
  presentation: 'tệp trình chiếu',
  'open-document': 'tệp OpenDocument (.ods, .odt)',
  'binary-workbook': 'tệp Excel nhị phân (.xlsb)',
  'macro-workbook': 'tệp Excel có macro (.xlsm)',
  zip: 'tệp nén',
  pdf: 'tệp PDF',
  picture: 'tệp ảnh',
}

const packed: Record<PackedTrouble, string> = {
  grows:
    'Tệp giải nén ra lớn gấp hơn 100 lần nên bị từ chối. Hãy mở bằng Excel, lưu lại thành tệp mới rồi nhập lại.',
  parts:
    'Tệp có quá nhiều thành phần bên trong nên bị từ chối. Hãy chép riêng danh sách sang một tệp mới rồi nhập lại.',
  name: 'Tệp có thành phần bên trong không an toàn nên bị từ chối. Hãy mở bằng Excel, lưu lại thành tệp mới rồi nhập lại.',
}

/** What is wrong with a file, where, and what to do. */
const faults: Faults = {
  encoding: ({ row, column, guess }) =>
    `Dòng ${row}, cột ${column} không phải chữ Unicode` +
    (guess ? `, có thể là bảng mã ${encodings[guess]}` : '') +
    '. Hãy mở tệp bằng Excel, chọn Save As, loại “CSV UTF-8” rồi nhập lại; nếu chữ hiện sai, hãy chuyển mã bằng UniKey trước.',
  'too-large': ({ mostMegabytes }) => `Tệp lớn hơn ${mostMegabytes} MB. Hãy chia thành nhiều tệp nhỏ hơn.`,
  'too-many-rows': ({ most }) =>
    `Tệp có hơn ${formatCount(most)} dòng. Hãy xóa các dòng thừa, hoặc chia thành nhiều tệp.`,
  'quote-open': ({ row }) =>
    `Dấu nháy kép mở ở dòng ${row} không được đóng lại. Hãy sửa dòng ấy rồi nhập lại.`,
  'not-a-table': () =>
    'Tệp không phải bảng có dòng tiêu đề và dữ liệu. Hãy lưu bảng thành tệp Excel (.xlsx) hoặc “CSV UTF-8” rồi nhập lại.',
  'old-excel': () =>
    'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn Save As, loại “Excel Workbook (.xlsx)” rồi nhập lại.',
  encrypted: () =>
    'Tệp được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập lại.',
  'other-file': ({ kind }) =>
    `Đây là ${kinds[kind]}, không phải bảng. Hãy chọn tệp Excel (.xlsx) hoặc CSV có dòng tiêu đề và dữ liệu.`,
  damaged: () =>
    'Tệp Excel bị hỏng hoặc bị cắt cụt. Hãy mở bằng Excel, lưu lại thành tệp mới, hoặc xin lại tệp rồi nhập lại.',
  'empty-sheet': ({ sheet }) =>
    `Trang tính đầu tiên, “${sheet}”, không có dòng tiêu đề và dữ liệu. Hãy chuyển trang có danh sách lên đầu rồi lưu và nhập lại.`,
  'too-wide': ({ row, most }) =>
    `Dòng ${row} có hơn ${formatCount(most)} cột. Hãy xóa các cột thừa rồi nhập lại.`,
  'too-much': () =>
    'Tệp chứa quá nhiều dữ liệu so với một danh sách. Hãy chép riêng danh sách sang một tệp mới rồi nhập lại.',
  'too-slow': () =>
    'Đọc tệp quá lâu nên đã dừng lại. Hãy chép riêng danh sách sang một tệp mới rồi nhập lại.',
  packed: ({ trouble }) => packed[trouble],
  'no-header': ({ missing }) => `Dòng tiêu đề thiếu cột: ${missing.join(', ')}. Hãy kiểm tra tên các cột.`,
  'forbidden-column': ({ column }) =>
    `Tệp có cột “${column}”. Hệ thống không nhận số căn cước, ngày sinh, địa chỉ hay bất kỳ thông tin nào về nạn nhân. Hãy xóa cột này khỏi tệp rồi nhập lại.`,
  cell: ({ row, column, value, reason }) =>
    `Dòng ${row}, cột “${column}”${value === '' ? '' : `, “${value}”`}: ${troubles[reason]}.`,
}

export const tables = {
  fault: (fault: TableFault) => (faults[fault.fault] as (fault: TableFault) => string)(fault),
}
