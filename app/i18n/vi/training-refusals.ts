import type { RefusalTexts } from './refusals.ts'

type Named =
  | 'course-unknown'
  | 'course-unpublished'
  | 'version-too-old'
  | 'completion-known'
  | 'certificate-rests-on-it'
  | 'training-retracted'
  | 'day-to-come'
  | 'person-left'
  | 'own-training'
  | 'waived-already'
  | 'private-number'
  | 'correction-open'
  | 'correction-closed'
  | 'own-correction'

/** Refusals of what somebody decides on the training of others: waivers, and training accepted with evidence. */
export const trainingRefusals: Pick<RefusalTexts, Named> = {
  'course-unknown': () => ({
    title: 'Không có khóa học hay chương trình này',
    advice: 'Hãy chọn một khóa học hoặc một chương trình chứng nhận trong danh sách.',
  }),
  'course-unpublished': () => ({
    title: 'Khóa học chưa được phát hành',
    advice: 'Chưa có phiên bản nào để công nhận hoàn thành. Hãy phát hành khóa học trước.',
  }),
  'version-too-old': ({ course }) => ({
    title: 'Nội dung đã học cũ hơn yêu cầu của chương trình',
    advice: `Vào ngày đó, “${course}” còn ở phiên bản cũ hơn phiên bản tối thiểu mà chương trình chứng nhận đòi hỏi. Cán bộ cần học lại, hoặc chỉ công nhận riêng khóa học.`,
  }),
  'completion-known': () => ({
    title: 'Kết quả này đã được ghi nhận',
    advice:
      'Cán bộ đã có kết quả hoàn thành cùng khóa học vào đúng ngày này. Hãy kiểm tra lại ngày. Chưa có gì được lưu thêm.',
  }),
  'certificate-rests-on-it': ({ number }) => ({
    title: 'Đã có giấy chứng nhận dựa trên kết quả này',
    advice: `Giấy chứng nhận số ${number} được cấp từ kết quả này. Hãy thu hồi giấy chứng nhận trước, rồi rút lại kết quả.`,
  }),
  'training-retracted': () => ({
    title: 'Kết quả làm căn cứ cấp giấy đã được rút lại',
    advice:
      'Sau khi thu hồi giấy chứng nhận này, kết quả tập huấn làm căn cứ cấp giấy đã bị rút lại. Hãy công nhận lại kết quả: hệ thống sẽ cấp giấy chứng nhận mới.',
  }),
  'day-to-come': () => ({
    title: 'Ngày này chưa tới',
    advice: 'Chỉ công nhận kết quả tập huấn đã hoàn thành, đến hết hôm nay.',
  }),
  'person-left': () => ({
    title: 'Cán bộ đã nghỉ',
    advice: 'Người này không còn giữ nhiệm vụ nào. Nếu đã trở lại, hãy ghi nhận trở lại công tác trước.',
  }),
  'own-training': () => ({
    title: 'Không ai tự quyết định cho chính mình',
    advice: 'Hãy nhờ một người khác của cơ quan phụ trách, hoặc quản trị viên.',
  }),
  'waived-already': () => ({
    title: 'Cán bộ đã được miễn trong thời gian này',
    advice:
      'Thời gian đã chọn trùng với một lần miễn khác của cùng chương trình. Hãy sửa ngày kết thúc của lần miễn đó, hoặc chọn ngày khác.',
  }),
  'private-number': ({ found }) => ({
    title: 'Có số của cá nhân trong nội dung',
    advice: `“${found}” giống số điện thoại hoặc số căn cước. Hãy bỏ số ấy; không ghi thông tin về nạn nhân hay giấy tờ tùy thân vào đây.`,
  }),
  'correction-open': () => ({
    title: 'Anh/chị đã gửi yêu cầu này',
    advice: 'Yêu cầu đang chờ trả lời; không cần gửi lại. Chưa có gì được lưu thêm.',
  }),
  'correction-closed': () => ({
    title: 'Yêu cầu này đã khép lại',
    advice:
      'Yêu cầu đã được trả lời hoặc đã rút. Hãy mở lại trang để xem; nếu số vẫn sai, gửi một yêu cầu mới.',
  }),
  'own-correction': () => ({
    title: 'Không trả lời yêu cầu của chính mình',
    advice: 'Yêu cầu do anh/chị gửi hoặc về chính anh/chị: một người khác của Sở phải trả lời.',
  }),
}
