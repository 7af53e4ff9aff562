import type { RosterCounts } from '../../domain/people/roster/plan-roster.ts'
import type { RosterTrouble } from '../../domain/people/roster/roster-fault.ts'
import { formatCount } from '../format.ts'

/** Of somebody elsewhere it is not told who that is. */
const another = (code: string) => (code === '' ? 'người khác trong hệ thống' : `cán bộ mã ${code}`)

/** Why a line of a roster is not taken, and what to do. `detail`: what stands there, or whom or what it meets. */
const troubles: Record<RosterTrouble, (detail: string) => string> = {
  needed: () => 'ô này không được để trống',
  'not-a-staff-code': (typed) =>
    `“${typed}” không phải mã cán bộ: dùng 2 đến 32 chữ cái, chữ số, dấu chấm, gạch chéo hoặc gạch nối`,
  'not-a-phone': (typed) => `“${typed}” không phải số điện thoại Việt Nam; hãy ghi 10 chữ số, bắt đầu bằng 0`,
  'not-an-email': (typed) => `“${typed}” không phải địa chỉ e-mail`,
  'too-long': () => 'nội dung quá dài',
  'not-a-day': (typed) => `“${typed}” không phải ngày; hãy ghi ngày/tháng/năm, ví dụ 01/07/2025`,
  'excel-number': (typed) =>
    `“${typed}” là số của Excel, không phải ngày. Trong Excel, hãy định dạng cột này là ngày dd/mm/yyyy rồi lưu lại`,
  'ends-before-it-begins': () => 'ngày kết thúc phải sau ngày bắt đầu',
  'two-ends': () =>
    'cột “đến ngày” (ngày đầu tiên không còn giữ nhiệm vụ) và cột “đến hết ngày” (ngày cuối cùng) mâu thuẫn. Hãy để trống một cột',
  'unit-unknown': (typed) =>
    `không có đơn vị “${typed}” vào ngày bắt đầu. Hãy kiểm tra mã (giữ các số 0 ở đầu) hoặc ghi đủ tên, ví dụ “Phường Kỳ Lừa”`,
  'unit-ambiguous': (typed) =>
    `có nhiều đơn vị tên “${typed}”. Hãy ghi mã đơn vị, hoặc thêm tên tỉnh sau dấu phẩy`,
  'unit-outside': (name) =>
    `${name} không thuộc phạm vi phụ trách của anh/chị. Hãy bỏ dòng này, hoặc nhờ cơ quan phụ trách nhập`,
  'unit-not-throughout': (name) => `${name} kết thúc trước ngày này. Hãy chia thành hai dòng, hoặc sửa ngày`,
  'person-outside': (code) =>
    `mã cán bộ ${code} là của người không thuộc phạm vi phụ trách của anh/chị. Hãy kiểm tra mã, hoặc nhờ cơ quan phụ trách nhập`,
  'person-not-editable': () =>
    'anh/chị không được sửa tên, mã hay cách liên hệ của người này, vì người này giữ vai trò khác hoặc là chính anh/chị. Hãy ghi như hệ thống đang có, hoặc nhờ quản trị viên sửa',
  'staff-code-needed': () => 'người này chưa có trong hệ thống, nên phải có mã cán bộ',
  'phone-fits': (who) =>
    `có thể là ${who}: cùng số điện thoại. Hãy quyết định: là người này, hay là người mới`,
  'name-fits': (who) =>
    `có thể là ${who}: cùng họ tên, cùng đơn vị. Hãy quyết định: là người này, hay là người mới`,
  'matched-twice': (row) => `người được chọn đã là người của dòng ${row}, với mã cán bộ khác`,
  'two-names': (name) => `mã cán bộ này đã có tên khác ở dòng phía trên (dòng này ghi “${name}”)`,
  'phone-of-another': (code) => `số điện thoại này là của ${another(code)}`,
  'email-of-another': (code) => `e-mail này là của ${another(code)}`,
  'posted-twice': (row) => `cùng người, cùng đơn vị, cùng nhiệm vụ, trùng thời gian với dòng ${row}`,
}

export const roster = {
  troubles,
  help:
    'people import TỆP [--dry-run] [--same DÒNG=MÃ…] [--new DÒNG…]\n' +
    '  Nhập danh sách cán bộ (Excel .xlsx hoặc CSV): tất cả hoặc không gì cả; một dòng bị từ chối thì không dòng nào được nhập.\n' +
    '  Cột: mã cán bộ, họ và tên, điện thoại, e-mail, đơn vị (mã hoặc tên), nhiệm vụ, từ ngày, đến ngày (ngày đầu tiên\n' +
    '  không còn giữ nhiệm vụ) hoặc đến hết ngày (ngày cuối cùng).\n' +
    '  Người có trong tệp: các dòng của họ là toàn bộ nhiệm vụ từ nay. Người không có trong tệp: giữ nguyên.\n' +
    '  Dòng không có mã cán bộ, hoặc có mã chưa biết, mà trùng số điện thoại hay họ tên và đơn vị với người đã có:\n' +
    '  --same DÒNG=MÃ  dòng ấy là người có mã này\n' +
    '  --new DÒNG      dòng ấy là người mới\n' +
    '  --dry-run  chỉ cho biết sẽ thay đổi gì',
  told: (told: RosterCounts & { declined: { row: number; column: string; reason: string }[] }) =>
    `${formatCount(told.joined)} vào, ${formatCount(told.left)} nghỉ, ${formatCount(told.moved)} chuyển, ` +
    `${formatCount(told.changed)} sửa thông tin, ${formatCount(told.unchanged)} giữ nguyên.` +
    (told.declined.length === 0
      ? ''
      : `\nChưa nhập gì: ${formatCount(told.declined.length)} dòng bị từ chối.\n` +
        told.declined
          .map(({ row, column, reason }) => `  Dòng ${row}, cột “${column}”: ${reason}.`)
          .join('\n')),
  newDuties: (names: string[]) => `Nhiệm vụ mới: ${names.join('; ')}.`,
}
