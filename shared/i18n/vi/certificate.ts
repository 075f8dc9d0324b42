/** Words of the certificate: the command that verifies it and the sheet that shows it. */
const texts = {
  steps: {
    data: { good: 'Số liệu: sổ tính có đúng số liệu đã dùng để lập phương án.', bad: 'Số liệu: KHÔNG KHỚP. Sổ tính không có đúng số liệu đã dùng để lập phương án.' },
    plan: { good: 'Phương án: đạt cả hai bước kiểm tra; mọi dòng, lý do và con số suy ra từ chứng minh.', bad: 'Phương án: KHÔNG ĐẠT ({wrong}).' },
    statement: { good: 'Thứ tự xét, trọng số và thời gian: đúng như trong sổ tính.', bad: 'Thứ tự xét, trọng số, thời gian: KHÔNG KHỚP ({wrong}).' },
  },
  holds: 'ĐẠT: {lines} dòng, {levels} mức xét, không có phương án nào tốt hơn theo thứ tự ưu tiên đã nêu.',
  holdsNot: 'KHÔNG ĐẠT: không dùng phương án này.',

  title: 'KẾT QUẢ KIỂM TRA PHƯƠNG ÁN',
  how: 'Phương án được kiểm tra hai lần bằng hai cách độc lập với cách tính: (1) mỗi mức xét, giá trị đạt được bằng cận chứng minh được, nên không có phương án nào tốt hơn; (2) từng dòng đúng mọi điều kiện, giới hạn và ý kiến đã ghi. {where}',
  where: { worker: 'Máy chủ kiểm tra trước khi trả lời, máy này kiểm tra lại bằng số liệu của sổ tính trước khi ghi.', 'in-place': 'Tính và kiểm tra tại máy này.' },
  good: 'Kết quả: đạt.',
  bad: 'Kết quả: KHÔNG ĐẠT. Không dùng phương án này.',
  order: 'Thứ tự xét: mức trên giữ nguyên rồi mới xét đến mức dưới.',
  columns: { network: 'Phạm vi', level: 'Mức xét', value: 'Giá trị', bound: 'Cận', result: 'Kết luận' },
  networks: { inside: 'Trong từng xã, phường', main: 'Toàn tỉnh' },
  equal: 'Đạt', unequal: 'KHÔNG ĐẠT',
  pins: 'Ý kiến thẩm định đã dùng: {keep} giữ, {forbid} không cử về xã, {withdraw} rút khỏi danh sách, {empty} chưa bố trí; {dropped} ý kiến không giữ được.',
  closing: 'Có thể xuất tệp kết quả kiểm tra để người khác tự kiểm tra lại phương án với chính sổ tính này.',
} as const;

/** The same shape in every language. */
export type CertificateTexts = Texts<typeof texts>;
export const certificate: CertificateTexts = texts;

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
