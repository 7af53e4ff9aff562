/** What to put right in a field that could not be saved, by the field's name. */
export const fields = {
  province: 'Hãy chọn một tỉnh, thành phố trong danh sách.',
  staffCode: 'Gồm 2 đến 32 chữ cái, chữ số, dấu chấm, gạch ngang hoặc gạch chéo, không có dấu cách.',
  name: 'Hãy ghi họ và tên, nhiều nhất 120 ký tự.',
  phone: 'Hãy ghi số điện thoại đúng, ví dụ 0912 345 678, hoặc để trống và ghi e-mail.',
  email: 'Hãy ghi địa chỉ e-mail đúng, ví dụ ten@langson.gov.vn.',
  kind: 'Hãy chọn một loại đơn vị trong danh sách.',
  unitName: 'Hãy ghi tên đơn vị, nhiều nhất 100 ký tự.',
  unitCode: 'Mã gồm đúng năm chữ số.',
  from: 'Hãy chọn một ngày.',
  parentBody: 'Hãy ghi tên cơ quan chủ quản, nhiều nhất 150 ký tự.',
  body: 'Hãy ghi tên cơ quan, nhiều nhất 150 ký tự.',
  place: 'Hãy ghi địa danh, nhiều nhất 150 ký tự.',
  signatoryTitle: 'Hãy ghi chức danh người ký, nhiều nhất 150 ký tự.',
  signatoryName: 'Nhiều nhất 150 ký tự.',
  numberSuffix: 'Chỉ gồm chữ cái, chữ số, dấu chấm, gạch ngang, nhiều nhất 20 ký tự, ví dụ SYT.',
}
