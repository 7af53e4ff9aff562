import { boundaries } from './boundaries.ts'
import type { RefusalTexts } from './refusals.ts'
import { tables } from './tables.ts'

/** Refusals of lists of units and of what becomes of them. */
export const unitRefusals: Pick<
  RefusalTexts,
  | 'table-unreadable'
  | 'boundaries-unusable'
  | 'archipelagos-missing'
  | 'list-too-old'
  | 'unit-still-used'
  | 'successor-ends'
  | 'change-built-on'
  | 'beyond-own-units'
  | 'preview-outdated'
  | 'nothing-decided'
  | 'decided-already'
> = {
  'table-unreadable': ({ fault }) => ({
    title: 'Chưa nhập được tệp này',
    advice: `${tables.fault(fault)} Chưa có gì thay đổi.`,
  }),
  'boundaries-unusable': ({ fault }) => ({
    title: 'Chưa dùng được tệp ranh giới này',
    advice: `${boundaries.fault(fault)} Chưa có gì thay đổi.`,
  }),
  'archipelagos-missing': ({ lacking }) => ({
    title: 'Bản đồ cả nước phải có quần đảo Hoàng Sa và quần đảo Trường Sa',
    advice: `Tệp này thiếu: ${lacking.map((one) => boundaries.archipelago[one]).join('; ')}. Hãy lấy tệp có đủ đặc khu Hoàng Sa (mã 20333) và đặc khu Trường Sa (mã 22736), hoặc tỉnh có vùng bao cả quần đảo. Chưa có gì thay đổi; các trang vẫn vẽ như trước.`,
  }),
  'list-too-old': ({ unit }) => ({
    title: 'Danh mục cũ hơn dữ liệu đang có',
    advice: `Danh mục không có ${unit}, nhưng đơn vị này đã được ghi nhận còn tồn tại sau ngày ấy. Hãy kiểm tra ngày hiệu lực của danh mục. Chưa có gì thay đổi.`,
  }),
  'unit-still-used': ({ unit }) => ({
    title: 'Một đơn vị sẽ kết thúc trong khi vẫn có người',
    advice: `Danh mục không còn ${unit}, nhưng đơn vị này vẫn có cán bộ, vai trò hoặc yêu cầu chứng nhận. Hãy thực hiện sắp xếp đơn vị trước (units reorganise) để cho biết họ chuyển về đâu. Chưa có gì thay đổi.`,
  }),
  'successor-ends': ({ unit }) => ({
    title: 'Nơi nhận người cũng sẽ kết thúc',
    advice: `Theo những gì đã ghi nhận, ${unit} kết thúc sau đó mà chưa biết chuyển về đâu, nên cán bộ, vai trò hoặc yêu cầu chuyển đến đó sẽ không còn đơn vị. Hãy kiểm tra ngày và đơn vị mới, hoặc ghi nhận trước việc sắp xếp ${unit}. Chưa có gì thay đổi.`,
  }),
  'beyond-own-units': ({ unit }) => ({
    title: 'Có đơn vị ngoài phạm vi của anh/chị',
    advice: `Đợt sắp xếp này làm thay đổi ${unit}, là đơn vị không thuộc phạm vi quản lý của anh/chị. Hãy kiểm tra lại mã và tên, hoặc nhờ quản trị viên thực hiện. Chưa có gì thay đổi.`,
  }),
  'preview-outdated': () => ({
    title: 'Dữ liệu vừa thay đổi',
    advice:
      'Sau khi anh/chị xem trước, đơn vị hoặc cán bộ đã có thay đổi. Hãy xem lại bản dưới đây rồi thực hiện. Chưa có gì thay đổi.',
  }),
  'nothing-decided': () => ({
    title: 'Chưa chọn đơn vị cho ai',
    advice: 'Hãy chọn đơn vị cho ít nhất một người rồi bấm lưu. Người chưa chọn vẫn ở lại danh sách này.',
  }),
  'decided-already': () => ({
    title: 'Danh sách vừa thay đổi',
    advice:
      'Một người trong danh sách vừa được người khác quyết định, hoặc đã chuyển công tác. Hãy xem lại danh sách dưới đây rồi lưu lại. Chưa có gì thay đổi.',
  }),
  'change-built-on': () => ({
    title: 'Không hoàn tác được đợt thay đổi này',
    advice:
      'Sau đợt này đã có thay đổi khác dựa trên nó: quyết định đơn vị của cán bộ, đợt sắp xếp sau, hoặc thay đổi về cán bộ, vai trò, yêu cầu. Hãy hoàn tác các thay đổi sau trước, hoặc sửa từng mục. Chưa có gì thay đổi.',
  }),
}
