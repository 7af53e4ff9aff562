import type { CertificateState } from '../../domain/certificates/state.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay, lastDay } from '../format.ts'
import { camera, file, typingFaults } from './certificate-check-ways.ts'

/** What whoever checks is told of a state, and what to do. `since`: the day that decides on the state. */
const checkedStates: Record<CertificateState, (since: Day, supersededBy: string | null) => string> = {
  valid: () => 'Giấy chứng nhận này đang có hiệu lực.',
  'not-yet-valid': (from) => `Giấy chứng nhận này chỉ có hiệu lực từ ngày ${formatDay(from)}.`,
  expired: (until) =>
    `Giấy có giá trị đến hết ngày ${lastDay(until)}, nay không còn hiệu lực. Hãy hỏi người mang giấy xem đã có giấy mới chưa.`,
  superseded: (on, number) =>
    number
      ? `Từ ngày ${formatDay(on)}, giấy này được thay bằng giấy số ${number}. Hãy yêu cầu xuất trình giấy số ${number}.`
      : `Từ ngày ${formatDay(on)}, giấy này được thay bằng giấy khác. Hãy yêu cầu xuất trình giấy mới.`,
  revoked: (on) =>
    `Giấy này bị thu hồi từ ngày ${formatDay(on)}, không còn giá trị. Không chấp nhận giấy; cần hỏi thêm thì liên hệ cơ quan cấp.`,
}

/** What the code behind the `#` turned out to be, and what to do. */
const readings = {
  cut: {
    title: 'Mã QR chưa đọc được hết',
    meaning: 'Máy mới đọc được một phần của mã, hoặc liên kết đã bị cắt ngắn, nên chưa kiểm tra được chữ ký.',
    advice:
      'Hãy giữ máy thẳng, đủ sáng rồi quét lại trọn mã QR; mở từ tin nhắn thì sao chép trọn liên kết. Nếu vẫn như vậy, hãy nhập mã của giấy ở trang kiểm tra hoặc liên hệ cơ quan cấp.',
  },
  altered: {
    title: 'Mã QR không đúng',
    meaning: 'Nội dung của mã không khớp với chữ ký: mã đã bị sửa hoặc bị hỏng.',
    advice: 'Không chấp nhận giấy. Hãy quét lại một lần; nếu vẫn không đúng, liên hệ cơ quan cấp.',
  },
  foreign: {
    title: 'Không phải chữ ký của cơ quan cấp này',
    meaning:
      'Mã được ký bằng một khóa không có trong danh sách khóa của trang này: giấy do nơi khác cấp, hoặc là giấy giả.',
    advice:
      'Hãy xem địa chỉ in trên giấy có phải là trang này không; nếu không, hãy kiểm tra tại đúng địa chỉ đó. Chưa kiểm tra được thì không chấp nhận giấy.',
  },
  another: {
    title: 'Mã QR là của giấy chứng nhận khác',
    meaning:
      'Liên kết này ghép mã của một giấy với mã QR của giấy khác: có thể đã bị sửa hoặc sao chép nhầm. Mã QR được ký cho giấy số',
    open: 'Kiểm tra giấy mà mã QR được ký cho',
  },
  genuine: {
    title: 'Chữ ký đúng',
    meaning: 'Nội dung dưới đây do cơ quan cấp ký và chưa bị sửa.',
    advice: 'Hãy đối chiếu với giấy và với giấy tờ tùy thân của người mang giấy.',
  },
  unlisted: {
    title: 'Chữ ký đúng, nhưng cơ quan cấp không có giấy này',
    meaning: 'Mã được ký bằng khóa của cơ quan cấp, nhưng trong dữ liệu không có giấy chứng nhận này.',
    advice: 'Chưa chấp nhận giấy; hãy liên hệ cơ quan cấp và cho biết số giấy dưới đây.',
  },
}

/** What can be said with no network. The day of the key list follows the words "tính đến ngày". */
const offline = {
  genuine: {
    title: 'Chữ ký đúng, tính đến ngày',
    meaning:
      'Nội dung dưới đây do cơ quan cấp ký và chưa bị sửa, theo danh sách khóa mà máy này lưu ngày đó.',
    advice: 'Hãy đối chiếu với giấy và với giấy tờ tùy thân của người mang giấy.',
  },
  over: {
    title: 'Giấy đã hết thời hạn',
    meaning: 'Theo ngày đã ký và đồng hồ của máy này, giấy không còn hiệu lực.',
    advice: 'Hãy hỏi người mang giấy xem đã có giấy mới chưa.',
  },
  clockBehind: {
    title: 'Ngày giờ của máy này chưa đúng',
    meaning:
      'Theo đồng hồ của máy này thì chưa đến ngày cấp giấy, nên không biết giấy còn thời hạn hay không.',
    advice: 'Hãy chỉnh lại ngày giờ của máy rồi kiểm tra lại.',
  },
  notAsked: {
    title: 'Chưa hỏi được tình trạng của giấy',
    meaning:
      'Không có mạng hoặc mạng quá yếu, nên chưa biết giấy có bị thu hồi hoặc được thay thế hay không.',
    advice: 'Khi có mạng, hãy kiểm tra lại.',
  },
  absent: {
    title: 'Không có mạng: cần quét mã QR',
    meaning: 'Khi không có mạng, trang này chỉ kiểm tra được giấy bằng mã QR in trên giấy.',
    advice: 'Hãy quét mã QR, hoặc mở lại trang này khi có mạng.',
  },
  foreign: {
    title: 'Chưa kiểm tra được chữ ký',
    meaning:
      'Mã được ký bằng một khóa không có trong danh sách khóa mà máy này đã lưu: khóa có thể mới hơn danh sách, nhưng cũng có thể giấy không phải do cơ quan này cấp.',
    advice: 'Hãy kiểm tra lại khi có mạng; chưa kiểm tra được thì không chấp nhận giấy.',
  },
  noKeys: {
    title: 'Chưa kiểm tra được chữ ký',
    meaning: 'Máy này chưa lưu danh sách khóa của cơ quan cấp.',
    advice: 'Hãy mở trang kiểm tra một lần khi có mạng; sau đó máy này kiểm tra được cả khi không có mạng.',
  },
  running: 'Theo ngày đã ký và đồng hồ của máy này, giấy còn trong thời hạn.',
  listOf: 'Danh sách khóa lưu ngày',
  retry: 'Kiểm tra lại',
}

/** What anybody reads who checks a certificate. */
export const check = {
  title: 'Kiểm tra giấy chứng nhận',
  lead: 'Ai cũng có thể kiểm tra một giấy chứng nhận là thật và còn hiệu lực, không cần đăng nhập.',
  kept: 'Máy này đã sẵn sàng kiểm tra mã QR của giấy chứng nhận cả khi không có mạng.',
  scanTitle: 'Quét mã QR',
  scan: 'Mở máy ảnh của điện thoại (hoặc Zalo, mục Quét mã QR), hướng vào mã QR ở phía dưới bên trái của giấy, rồi mở đường dẫn hiện ra.',
  typeTitle: 'Nhập số giấy',
  field: 'Số hoặc mã của giấy chứng nhận',
  hint: 'Số giấy có dạng 0001/2026/GCN-SYT. Cũng có thể nhập mã 22 ký tự in cạnh mã QR, hoặc dán trọn liên kết của mã QR.',
  submit: 'Kiểm tra',
  typingFaults,
  camera,
  file,
  again: 'Kiểm tra giấy khác',
  states: checkedStates,
  asOf: (today: Day) => `Theo dữ liệu của cơ quan cấp ngày ${formatDay(today)}.`,
  online: 'Dữ liệu của cơ quan cấp',
  masked: 'Họ và tên được che. Quét mã QR in trên giấy để xem họ tên đầy đủ và kiểm tra chữ ký.',
  readings,
  signedTitle: 'Nội dung đã ký',
  hours: 'Thời lượng (giờ)',
  until: 'Đến hết ngày',
  endless: 'Không thời hạn',
  unknown: 'Không có giấy chứng nhận này',
  unknownMeaning:
    'Không có giấy chứng nhận nào mang mã này. Hãy quét lại mã QR hoặc nhập lại mã; nếu vẫn không thấy, không chấp nhận giấy và liên hệ cơ quan cấp.',
  offline,
}
