import { formatCount } from '../format.ts'

/** Why what was typed leads to no paper. */
export const typingFaults = {
  number:
    'Số giấy còn thiếu. Hãy nhập trọn số in trên giấy, gồm số thứ tự, năm và ký hiệu, ví dụ 0001/2026/GCN-SYT.',
  'number-unknown':
    'Không có giấy chứng nhận nào mang số này. Hãy nhập lại đúng như in trên giấy; nếu vẫn không thấy, không chấp nhận giấy và liên hệ cơ quan cấp.',
  'number-offline':
    'Không có mạng nên chưa tra được theo số. Hãy quét mã QR in trên giấy, hoặc tra lại khi có mạng.',
  'too-short': 'Mã chưa đủ 22 ký tự. Hãy nhập lại đúng như in cạnh mã QR; chữ hoa và chữ thường khác nhau.',
  'too-long': 'Mã dài hơn 22 ký tự. Hãy nhập lại đúng như in cạnh mã QR; chữ hoa và chữ thường khác nhau.',
  unreadable:
    'Không thấy số giấy hay mã nào trong nội dung đã nhập. Số giấy có dạng 0001/2026/GCN-SYT; mã gồm 22 ký tự in cạnh mã QR.',
}

/** Reading a QR within the page. */
export const camera = {
  open: 'Quét bằng máy ảnh',
  close: 'Đóng máy ảnh',
  photo: 'Chọn ảnh có mã QR',
  picture: 'Hình từ máy ảnh',
  said: {
    opening: 'Đang mở máy ảnh. Nếu máy hỏi, hãy chọn cho phép.',
    aim: 'Đưa trọn mã QR vào giữa khung, giữ yên và đủ sáng.',
    foreign:
      'Mã QR này không phải của giấy chứng nhận do cơ quan này cấp. Hãy quét mã QR ở phía dưới bên trái của giấy.',
    reading: 'Đang đọc ảnh…',
    nothing: 'Không đọc được mã QR nào trong ảnh. Hãy chụp gần hơn, thẳng, đủ sáng, rồi chọn lại ảnh.',
    refused:
      'Chưa được phép dùng máy ảnh. Hãy cho phép trang này dùng máy ảnh, hoặc chụp mã QR rồi bấm “Chọn ảnh có mã QR”, hoặc nhập số giấy.',
    none: 'Máy này không có máy ảnh. Hãy chọn ảnh có mã QR, hoặc nhập số giấy.',
    busy: 'Không mở được máy ảnh: có thể ứng dụng khác đang dùng. Hãy đóng ứng dụng đó rồi thử lại, hoặc nhập số giấy.',
    unavailable:
      'Trình duyệt này không cho trang dùng máy ảnh. Hãy chụp mã QR rồi bấm “Chọn ảnh có mã QR”, hoặc nhập số giấy.',
    'no-reader': 'Chưa tải được phần đọc mã QR vì mạng yếu. Hãy thử lại, hoặc nhập số giấy.',
  },
}

/** Checking a certificate that came as a file. */
export const file = {
  title: 'Kiểm tra tệp PDF',
  field: 'Tệp giấy chứng nhận (PDF)',
  hint: 'Chọn tệp, hoặc kéo tệp thả vào trang này. Tệp chỉ được so với bản gốc, không được lưu lại.',
  submit: 'Kiểm tra tệp',
  faults: {
    none: 'Chưa chọn tệp. Hãy chọn tệp PDF của giấy chứng nhận rồi bấm “Kiểm tra tệp”.',
    'too-large': 'Tệp lớn hơn 5 MB nên không phải giấy chứng nhận do hệ thống này cấp. Hãy chọn đúng tệp.',
    several: 'Mỗi lần kiểm tra một tệp. Hãy chọn hoặc thả từng tệp.',
    offline: 'Không có mạng nên chưa kiểm tra được tệp. Hãy quét mã QR, hoặc kiểm tra tệp khi có mạng.',
  },
  resultTitle: 'Kiểm tra tệp giấy chứng nhận',
  genuine: {
    title: 'Tệp đúng là bản gốc',
    meaning: 'Tệp giống hệt bản mà cơ quan cấp đã lưu, không thiếu, không thừa, không sửa.',
    advice: 'Hãy đối chiếu với giấy tờ tùy thân của người đưa tệp.',
  },
  appended: {
    title: 'Bản gốc, đã ký bổ sung',
    meaning: (bytes: number) =>
      `Phần đầu của tệp giống hệt bản mà cơ quan cấp đã lưu; sau đó có ${formatCount(bytes)} byte được thêm vào, thường là chữ ký số của cơ quan. Trang này không kiểm tra phần thêm vào, và phần đó có thể làm tệp hiện ra khác bản gốc.`,
    advice:
      'Chỉ tin nội dung dưới đây, không tin nội dung hiện trong tệp nếu khác. Muốn kiểm tra chữ ký số đã thêm, hãy mở tệp bằng phần mềm đọc PDF.',
  },
  altered: {
    title: 'Tệp không đúng bản gốc',
    meaning: (number: string) =>
      `Tệp ghi là giấy chứng nhận số ${number}, nhưng không giống bản mà cơ quan cấp đã lưu: tệp đã bị sửa, bị hỏng, bị lưu lại bằng phần mềm khác, hoặc là giả.`,
    advice:
      'Không chấp nhận tệp này. Hãy yêu cầu gửi đúng tệp tải về từ hệ thống, hoặc kiểm tra bằng mã QR in trên giấy.',
  },
  unknown: {
    title: 'Không nhận ra tệp này',
    meaning:
      'Tệp không phải bản gốc của giấy chứng nhận nào do cơ quan này cấp. Bản chụp, bản in lại thành PDF cũng không phải bản gốc.',
    advice:
      'Không chấp nhận tệp này. Nếu trong tệp có mã QR, hãy quét mã QR đó hoặc nhập số giấy để kiểm tra.',
  },
  notPdf: {
    title: 'Đây không phải tệp PDF',
    meaning: 'Giấy chứng nhận được cấp dưới dạng tệp PDF; tệp này là loại khác.',
    advice: 'Hãy chọn tệp PDF. Nếu chỉ có ảnh của giấy, hãy dùng “Chọn ảnh có mã QR” ở trang kiểm tra.',
  },
}
