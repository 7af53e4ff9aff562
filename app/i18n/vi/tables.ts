import type { CellTrouble, TableFault } from '../../domain/tables/table.ts'
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
  'another-parent': 'cùng một mã nhưng nằm ở tỉnh khác trong dòng phía trên. Hãy sửa cho thống nhất',
}

const encodings = { CP1258: 'Windows-1258 (CP1258)', TCVN3: 'TCVN3 (ABC)' }

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
    'Tệp không phải bảng CSV có dòng tiêu đề và dữ liệu. Hãy lưu bảng thành “CSV UTF-8” rồi nhập lại.',
  'old-excel': () =>
    'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel và lưu thành “CSV UTF-8” rồi nhập lại.',
  'no-header': ({ missing }) =>
    `Dòng tiêu đề thiếu cột: ${missing.join(', ')}. Hãy kiểm tra tên các cột ở dòng đầu tiên.`,
  'forbidden-column': ({ column }) =>
    `Tệp có cột “${column}”. Hệ thống không nhận số căn cước, ngày sinh, địa chỉ hay bất kỳ thông tin nào về nạn nhân. Hãy xóa cột này khỏi tệp rồi nhập lại.`,
  cell: ({ row, column, value, reason }) =>
    `Dòng ${row}, cột “${column}”${value === '' ? '' : `, “${value}”`}: ${troubles[reason]}.`,
}

export const tables = {
  fault: (fault: TableFault) => (faults[fault.fault] as (fault: TableFault) => string)(fault),
}
