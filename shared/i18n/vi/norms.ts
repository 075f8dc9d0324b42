/** Words of the norms beside the quota (Định mức tham khảo). */
export const norms = {
  title: 'BIÊN CHẾ GIAO VÀ ĐỊNH MỨC THAM KHẢO',
  intro: 'Chỉ dòng «Biên chế giao» dùng để kết luận trong phạm vi của dòng đó. Các dòng «Tham khảo» để đối chiếu: không làm xã nào cao hơn hay thiếu so với biên chế giao, và không là căn cứ điều động.',
  method: 'Cách tính', role: 'Vai trò', scope: 'Phạm vi', number: 'Số', actual: 'Hiện có', difference: 'Chênh lệch', verdict: 'Kết luận', source: 'Văn bản', date: 'Ngày',
  status: 'Tình trạng', notes: 'Ghi chú',
  methods: {
    assigned: 'Biên chế giao', frame: 'Khung CV 09', 'rule-set': 'Bộ quy tắc', envelope: 'Chia tổng biên chế của tỉnh', workload: 'Theo khối lượng việc (WISN)',
  },
  quota: 'Biên chế giao', reference: 'Tham khảo', noQuota: 'Chưa có biên chế giao',
  lacks: 'Chưa tính được vì thiếu: {inputs}.',
  contradicting: 'Chưa tính được: các dòng cơ sở của bộ quy tắc mâu thuẫn nhau.',
  inputs: {
    type: 'phân loại đơn vị', place: 'địa bàn', equal: '', population: 'dân số', area: 'diện tích', oldUnits: 'số đơn vị cũ', score: 'điểm phân loại',
    workload: 'số cần theo khối lượng việc', border: 'xã biên giới', remote: 'vùng khó khăn',
  },
  past: 'Quy định của cấp xã trước 01/7/2025; chỉ để đối chiếu với trước sắp xếp.',
  reported: 'theo báo chí, cần đối chiếu văn bản gốc',
  ofProvince: 'quy tắc của tỉnh',
  wisn: 'Hiện có chia số cần: {ratio}; dưới 1 là quá tải.',
  armed: 'Hiện có gồm {count} lực lượng vũ trang.',
  frame: 'Khung CV 09 ({document}; {status}) dùng chung cho mọi xã: {total} = {parts}.',
  frameDocument: 'CV 09/CV-BCĐ, nguồn ghi 06/5/2025 hoặc 30/5/2025',
  envelope: 'Chia tổng {total} theo tiêu chí và trọng số ở trang Tham số, số dư lớn nhất; cộng các phần đúng bằng {total}.',
  envelopeRefused: {
    'below-minimums': 'Không chia được tổng biên chế: tổng nhỏ hơn số ít nhất của các xã cộng lại. Hãy sửa ở trang Tham số.',
    'above-maximums': 'Không chia được tổng biên chế: tổng lớn hơn số nhiều nhất của các xã cộng lại. Hãy sửa ở trang Tham số.',
    incomplete: 'Không chia được tổng biên chế vì Danh mục đơn vị còn thiếu {input} của {count} xã: {units}. Hãy ghi thêm, hoặc đặt trọng số đó bằng 0.',
  },
};
export type NormTexts = typeof norms;
