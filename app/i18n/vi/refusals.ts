import type { Refusal, RefusalName } from '../../domain/refusal.ts'
import { formatInstant } from '../format.ts'
import { backupRefusals } from './backup-refusals.ts'
import { certificateRefusals } from './certificate-refusals.ts'
import { codeRefusals } from './code-refusals.ts'
import { draftRefusals } from './draft-refusals.ts'
import { filterRefusals } from './filter-refusals.ts'
import { signInRefusals } from './sign-in-refusals.ts'
import { postingRefusals } from './posting-refusals.ts'
import { requirementRefusals } from './requirement-refusals.ts'
import { reminderRefusals } from './reminder-refusals.ts'
import { reportRefusals } from './report-refusals.ts'
import { registerRefusals } from './register-refusals.ts'
import { rosterRefusals } from './roster-refusals.ts'
import { trainingRefusals } from './training-refusals.ts'
import { unitRefusals } from './unit-refusals.ts'
import { urgingRefusals } from './urging-refusals.ts'
import { waiting } from './waiting.ts'

/** What happened, and what to do now. */
export type RefusalWords = { title: string; advice: string }

export type RefusalTexts = { [N in RefusalName]: (refusal: Extract<Refusal, { refused: N }>) => RefusalWords }

/** Words for everything that the system may decline; one that is missing fails the build. */
export const refusals: RefusalTexts = {
  'not-signed-in': () => ({
    title: 'Anh/chị chưa đăng nhập',
    advice: 'Hãy đăng nhập rồi mở lại trang này.',
  }),
  'another-account': () => ({
    title: 'Trình duyệt này đang dùng tài khoản khác',
    advice: 'Hãy đăng xuất tài khoản đó, đăng nhập bằng tài khoản của anh/chị rồi mở lại trang này.',
  }),
  'not-found': () => ({
    title: 'Không tìm thấy trang này',
    advice:
      'Địa chỉ có thể bị gõ thiếu, nội dung đã được gỡ, hoặc tài khoản đang dùng không được xem. Hãy trở về trang chính và mở lại từ đó.',
  }),
  'password-change-required': () => ({
    title: 'Cần đặt mật khẩu trước',
    advice: 'Anh/chị đang dùng mã đăng nhập lần đầu. Hãy đặt mật khẩu của riêng mình rồi tiếp tục.',
  }),
  'wrong-credentials': () => ({
    title: 'Tên đăng nhập hoặc mật khẩu chưa đúng',
    advice:
      'Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại. Nếu quên mật khẩu, liên hệ lãnh đạo đơn vị để được cấp mã mới.',
  }),
  'too-many-tries': ({ retryAfterSeconds }) => ({
    title: 'Đã thử sai quá nhiều lần',
    advice: `Hãy đợi ${waiting(retryAfterSeconds)} rồi thử lại. Nếu không nhớ mật khẩu, liên hệ lãnh đạo đơn vị để được cấp mã mới.`,
  }),
  'password-too-short': () => ({
    title: 'Mật khẩu quá ngắn',
    advice: 'Hãy dùng ít nhất 8 ký tự, ví dụ một câu ngắn dễ nhớ.',
  }),
  'password-too-long': () => ({
    title: 'Mật khẩu quá dài',
    advice: 'Hãy dùng nhiều nhất 128 ký tự.',
  }),
  'password-too-common': () => ({
    title: 'Mật khẩu này quá dễ đoán',
    advice:
      'Mật khẩu nằm trong danh sách hay bị dò hoặc chứa tên, mã của anh/chị. Hãy chọn một câu khác chỉ mình anh/chị biết.',
  }),
  'password-not-repeated': () => ({
    title: 'Hai lần gõ mật khẩu không giống nhau',
    advice: 'Hãy gõ lại cùng một mật khẩu vào cả hai ô.',
  }),
  'password-unchanged': () => ({
    title: 'Mật khẩu mới trùng với mật khẩu đang dùng',
    advice: 'Hãy chọn một mật khẩu khác.',
  }),
  'current-password-wrong': () => ({
    title: 'Mật khẩu hiện tại chưa đúng',
    advice: 'Hãy gõ lại mật khẩu anh/chị vừa dùng để đăng nhập.',
  }),
  'login-taken': () => ({
    title: 'Tên đăng nhập đã có người dùng',
    advice: 'Mã cán bộ, số điện thoại hoặc e-mail này đã thuộc tài khoản khác. Hãy kiểm tra lại.',
  }),
  'unit-unknown': () => ({
    title: 'Không có đơn vị này vào ngày đã chọn',
    advice: 'Hãy kiểm tra mã đơn vị và ngày: mã chỉ đúng trong thời gian đơn vị tồn tại.',
  }),
  'unit-needed': () => ({
    title: 'Vai trò này cần một đơn vị',
    advice: 'Hãy chọn đơn vị. Chỉ quản trị viên và giảng viên có thể không gắn với đơn vị nào.',
  }),
  'unit-code-taken': () => ({
    title: 'Mã đơn vị đang được dùng',
    advice: 'Một đơn vị khác mang mã này vào ngày đã chọn hoặc sau đó. Hãy kiểm tra lại mã và ngày.',
  }),
  'person-unknown': () => ({
    title: 'Không tìm thấy cán bộ này',
    advice: 'Hãy kiểm tra mã cán bộ rồi thử lại.',
  }),
  'certification-unknown': () => ({
    title: 'Không có chương trình chứng nhận này',
    advice: 'Hãy xem danh sách các chương trình chứng nhận rồi thử lại.',
  }),
  'duty-unknown': ({ name }) => ({
    title: `Chưa có nhiệm vụ tên là “${name}”`,
    advice: 'Hãy kiểm tra lại tên nhiệm vụ như đã ghi trong danh sách cán bộ.',
  }),
  'role-unknown': () => ({
    title: 'Không có vai trò này',
    advice: 'Hãy chọn một vai trò trong danh sách.',
  }),
  'role-held': () => ({
    title: 'Cán bộ đã có vai trò này',
    advice: 'Hãy chọn vai trò khác hoặc đơn vị khác.',
  }),
  'own-account': () => ({
    title: 'Không tự thay đổi tài khoản của mình',
    advice: 'Hãy nhờ một quản trị viên khác. Riêng mật khẩu, anh/chị tự đổi ở trang Tài khoản.',
  }),
  'last-administrator': () => ({
    title: 'Đây là quản trị viên cuối cùng',
    advice: 'Hãy giao vai trò quản trị viên cho một người khác trước, rồi thực hiện lại.',
  }),
  'invalid-input': () => ({
    title: 'Thông tin gửi lên chưa hợp lệ',
    advice: 'Hãy kiểm tra lại các ô đã điền rồi gửi lại. Chưa có gì được lưu.',
  }),
  'quiz-not-open': () => ({
    title: 'Bài kiểm tra chưa mở',
    advice: 'Hãy học xong các bài phía trước, bài kiểm tra sẽ mở ngay sau đó.',
  }),
  'attempts-used-up': () => ({
    title: 'Đã hết số lượt làm bài',
    advice: 'Kết quả các lượt trước vẫn được giữ. Liên hệ người phụ trách khóa học nếu cần thêm lượt.',
  }),
  'attempt-too-soon': ({ notBefore }) => ({
    title: 'Chưa đến giờ làm lượt tiếp theo',
    advice: `Anh/chị có thể làm lại từ ${formatInstant(new Date(notBefore))}. Trong lúc chờ, hãy xem lại bài học.`,
  }),
  'attempt-closed': () => ({
    title: 'Lượt làm bài này đã kết thúc',
    advice: 'Câu trả lời đã lưu trước đó đã được chấm. Hãy mở lại bài kiểm tra để xem kết quả.',
  }),
  'question-not-in-paper': () => ({
    title: 'Câu hỏi không thuộc đề này',
    advice: 'Hãy mở lại bài kiểm tra rồi trả lời tiếp. Những câu đã lưu vẫn còn.',
  }),
  'option-not-in-question': () => ({
    title: 'Phương án không thuộc câu hỏi này',
    advice: 'Hãy mở lại bài kiểm tra rồi chọn lại. Những câu đã lưu vẫn còn.',
  }),
  'choice-not-here': () => ({
    title: 'Lựa chọn này không còn ở bước hiện tại',
    advice: 'Tình huống đã sang bước khác, có thể ở một cửa sổ khác. Hãy mở lại bài để tiếp tục.',
  }),
  ...draftRefusals,
  ...signInRefusals,
  ...postingRefusals,
  ...certificateRefusals,
  ...backupRefusals,
  ...registerRefusals,
  ...codeRefusals,
  ...filterRefusals,
  ...reminderRefusals,
  ...reportRefusals,
  ...rosterRefusals,
  ...trainingRefusals,
  ...unitRefusals,
  ...urgingRefusals,
  ...requirementRefusals,
  'setup-code-wrong': () => ({
    title: 'Mã cài đặt chưa đúng hoặc đã hết hạn',
    advice:
      'Hãy xem lại mã trong nhật ký của máy chủ: chỉ mã in ra sau cùng có tác dụng, trong 24 giờ. Muốn có mã mới, khởi động lại hệ thống.',
  }),
  'logo-unreadable': () => ({
    title: 'Không đọc được tệp biểu trưng',
    advice: 'Hãy chọn ảnh PNG, JPEG hoặc WebP còn nguyên vẹn. Chưa có gì được lưu.',
  }),
  'logo-too-large': () => ({
    title: 'Tệp biểu trưng quá lớn',
    advice: 'Hãy chọn ảnh nhỏ hơn 2 MB. Chưa có gì được lưu.',
  }),
  'body-too-large': () => ({
    title: 'Dữ liệu gửi lên quá lớn',
    advice: 'Hãy rút gọn nội dung hoặc chia nhỏ tệp rồi gửi lại. Chưa có gì được lưu.',
  }),
  'foreign-origin': () => ({
    title: 'Yêu cầu không đến từ trang này',
    advice: 'Vì an toàn, hệ thống không nhận yêu cầu gửi từ trang khác. Hãy mở lại trang và thao tác từ đây.',
  }),
}
