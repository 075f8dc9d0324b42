import type { FindingCode } from '../../findings/codes.ts';
import type { FindingWord } from '../../findings/words.ts';

/**
 * One sentence per finding: what is wrong, then what to do. The place (sheet, cell, column) is added by whoever shows it.
 * A part in [square brackets] is dropped when a parameter inside it is absent; {value}, {column}, {sheet}, {row} and
 * {fix} (the value that the fix writes) always come from the finding itself.
 */
export const findings: Record<FindingCode, string> = {
  'workbook-kind-unknown': 'Không nhận ra tệp này là bảng tổng hợp cấp tỉnh, mẫu báo cáo cấp xã hay mẫu của cơ quan cử. Hãy dùng tệp tạo bằng nút «Tạo mẫu» và giữ nguyên tên các trang.',
  'sheet-missing': 'Thiếu trang «{sheet}».[ Trang gần giống: «{suggestion}».] Hãy chép trang này từ mẫu vào, hoặc đổi tên trang tương ứng thành «{sheet}».',
  'column-missing': 'Thiếu cột bắt buộc «{column}».[ Cột gần giống: «{suggestion}».] Hãy thêm cột hoặc sửa tiêu đề thành «{column}».',
  'column-duplicate': 'Có hai cột cùng tên «{column}». Hãy giữ một cột, đổi tên hoặc xóa cột kia.',
  'column-extra': 'Cột «{column}» không thuộc mẫu: giữ nguyên, không đọc, không gửi đi. Không phải làm gì, trừ khi đây là cột của mẫu bị sửa tiêu đề.',
  'header-two-rows': 'Nhận ra tiêu đề 2 dòng và đã ghép thành một. Không phải làm gì; hãy xem lại nếu có cột đọc sai.',
  'title-lines-skipped': 'Bỏ qua {count} dòng tiêu đề phía trên bảng. Không phải làm gì.',
  'total-row': 'Dòng {row} («{label}») là dòng tổng hoặc dòng nhóm, không tính là người. Nếu đây là một người, hãy ghi đủ họ tên và mã xã.',
  'blank-row': 'Có {count} dòng trống ở giữa danh sách, từ dòng {row}. Hãy xóa dòng trống.',
  'hidden-rows': 'Có {count} dòng đang ẩn vẫn được tính. Hãy bỏ lọc, cho hiện các dòng ẩn để xem lại.',
  'formula-error': 'Ô bị lỗi công thức {value}. Hãy nhập giá trị hoặc sửa công thức.',
  'text-trimmed': 'Ô có khoảng trắng thừa. Hãy bấm sửa để bỏ; chữ không đổi.',
  'text-not-nfc': 'Chữ trong ô là Unicode tổ hợp. Hãy bấm sửa để đổi sang Unicode dựng sẵn; chữ không đổi.',
  'required-missing': 'Chưa có «{column}». Hãy điền ô này.',
  'not-in-list': '«{value}» không có trong danh mục của cột «{column}».[ Có phải «{suggestion}»?] Hãy chọn một giá trị trong danh sách.',
  'list-synonym': 'Hiểu «{value}» là «{suggestion}». Hãy bấm sửa để ghi đúng như danh mục.',
  'two-values': 'Ô ghi nhiều giá trị («{value}») nhưng chỉ nhận một.[ Có thể là: {suggestion}.] Hãy chọn giá trị chính.',
  'not-a-number': '«{value}» không phải là số. Hãy nhập số nguyên, ví dụ 32.',
  'number-from-text': 'Đọc «{value}» là {suggestion}. Hãy bấm sửa để ghi thành số, hoặc nhập lại nếu đọc sai.',
  'negative-or-fraction': 'Ô đang ghi {value}; số người phải là số nguyên, không âm. Hãy nhập lại.',
  'date-as-text': 'Ngày đang là chữ «{value}». Hãy bấm sửa để đổi thành ngày {suggestion}.',
  'date-impossible': 'Ngày «{value}» không có thật. Hãy nhập lại theo ngày/tháng/năm, ví dụ 05/09/1985.',
  'date-year-only': 'Chỉ có năm {value}; tuổi nghỉ hưu tính theo ngày 01/01 của năm đó. Hãy ghi đủ ngày, tháng, năm nếu biết.',
  'date-ambiguous': 'Không rõ «{value}» ghi ngày trước hay tháng trước.[ Hiểu là {suggestion}.] Hãy nhập lại theo ngày/tháng/năm.',
  'code-lost-zero': 'Mã {value} bị mất số 0 ở đầu. Hãy bấm sửa để ghi lại thành {suggestion}.',
  'external-link': 'Ô lấy giá trị từ tệp khác ({file}); người nhận có thể không mở được, số có thể đã cũ. Hãy chép ô rồi dán lại dưới dạng giá trị (Paste Values).',
  'room-unknown': 'Phòng «{value}» chưa có trong danh mục phòng, bộ phận của phần mềm.[ Có phải «{suggestion}»?] Người này vẫn được tính; hãy chọn phòng gần nhất trong danh sách, tên phòng của xã ghi ở cột Ghi chú.',

  'as-of-missing': 'Chưa có ngày số liệu. Hãy ghi ngày của số liệu ở trang Thông tin, ví dụ 01/10/2025.',
  'as-of-future': 'Ngày số liệu {date} muộn hơn hôm nay. Hãy kiểm tra lại ngày, tháng, năm.',
  'as-of-differs': '{count} xã có ngày số liệu khác ngày chung {date1}: từ {date2} đến {date3}. Hãy đề nghị xã gửi số liệu cùng ngày, hoặc ghi rõ điều này khi báo cáo.',

  'param-unusable': 'Không dùng được giá trị «{value}» của tham số {key}: phải là {word1}[ từ {count1} đến {count2}][ ({choices})]. Hãy nhập lại.',
  'param-unknown': 'Không có tham số «{value}» nên dòng này không có tác dụng.[ Có phải {suggestion}?] Hãy sửa mã hoặc xóa dòng.',

  'legacy-font': 'Ô này gõ bằng phông chữ cũ (TCVN3 hoặc VNI), không phải Unicode. Hãy xem lại rồi chuyển thành «{suggestion}».',
  'number-too-large': 'Số {value} quá lớn, nhiều nhất là {count}; số này không được dùng để tính. Hãy nhập lại.',
  'column-misplaced': 'Cột «{column}» có {count1} trên {count2} ô không đọc được (như «{example}»). Có lẽ cột bị lệch hoặc dán nhầm cột: hãy kiểm tra tiêu đề, chuyển dữ liệu về đúng cột.',

  'unit-code-unknown': 'Mã xã «{value}» không có trong danh mục của tỉnh.[ Theo tên thì đây là {suggestion}.] Hãy ghi mã 5 chữ số của xã sau sắp xếp.',
  'unit-other-province': 'Mã xã {value} thuộc tỉnh khác ({province}). Hãy ghi mã của xã trong tỉnh.',
  'unit-code-missing': 'Chưa có mã xã; theo tên thì đây là {name} ({suggestion}). Hãy bấm sửa để ghi mã.',
  'unit-old-name': '«{old}» đã nhập vào {name} ({suggestion}) từ 01/7/2025. Hãy bấm sửa để ghi mã mới, rồi sửa tên.',
  'unit-name-ambiguous': '«{old}» có nhiều khả năng, vì tên xã mới trùng tên xã cũ đã nhập vào nơi khác: {choices}. Hãy ghi mã của xã đúng.',
  'unit-name-unknown': 'Chưa có mã xã và không nhận ra tên «{old}».[ Có phải {suggestion}?] Hãy ghi mã 5 chữ số của xã.',
  'unit-district-level': '«{old}» là cấp huyện, đã kết thúc 30/6/2025. Hãy ghi mã và tên xã hiện nay; tên huyện cũ để ở cột Ghi chú.',
  'unit-code-name-differ': 'Mã {code} là {name} nhưng tên ghi «{value}».[ Nếu tên đúng thì đó là {suggestion}.] Hãy sửa mã hoặc sửa tên.',
  'unit-name-outdated': '«{value}» là tên cũ; xã mang mã {code} nay là {name}. Hãy bấm sửa để ghi tên mới.',
  'unit-name-variant': 'Hiểu «{value}» là {name} ({code}). Hãy bấm sửa để ghi đúng tên.',
  'unit-not-listed': '{name} ({code}) chưa có trong trang «{sheet1}» nên dòng này không được tính. Hãy thêm xã vào trang đó, hoặc sửa mã.',
  'unit-not-this-commune': 'Tệp này là của {name} ({code}) nhưng dòng ghi mã {value}. Hãy sửa mã, hoặc chuyển dòng sang tệp của xã kia.',

  'unit-duplicate': 'Mã xã {value} đã có ở dòng {row1}. Mỗi xã một dòng: hãy sửa mã hoặc xóa một dòng.',
  'unit-missing-from-list': 'Còn thiếu {count} xã, phường của tỉnh: {names}. Hãy thêm đủ; xã chưa gửi số liệu vẫn ghi trong danh mục.',
  'unit-kind-differs': '{name} là «{suggestion}» nhưng ô ghi «{value}». Hãy sửa loại đơn vị.',
  'unit-without-data': '{name} chưa có người nào trong trang Nhân sự, kết quả sẽ ghi «Chưa có số liệu». Hãy nhập số liệu của xã, hoặc ghi «Số chỗ giữ lại».',
  'roster-empty': 'Trang này chưa có người nào. Hãy nhập danh sách nhân sự rồi kiểm tra lại.',

  'key-missing': '{count} dòng chưa có Mã. Không phải làm gì: phần mềm tự ghi khi lập phương án.',
  'key-malformed': 'Mã «{value}» không đúng mẫu (ví dụ đúng: 03176-0001).[ Trang này có {count} ô như vậy.] Hãy xóa nội dung sai ở cột Mã, phần mềm sẽ ghi lại mã.',
  'key-is-identity': 'Cột Mã không được ghi số định danh. Hãy chuyển số này sang cột «Số định danh» và xóa ô này, phần mềm sẽ ghi mã.',
  'key-duplicate': 'Mã {value} đã dùng ở trang «{sheet1}», dòng {row1}. Nếu là hai người, hãy xóa Mã ở dòng chép sau để phần mềm ghi mã mới; nếu là một người, hãy giữ một dòng.',
  'key-unknown': 'Không có người nào mang Mã {value} trong các danh sách. Hãy ghi đúng Mã của người này hoặc xóa dòng.',

  'person-duplicate': 'Trùng người: {name} đã có ở dòng {row1} ({word1}). Hãy giữ một dòng.',
  'person-two-units': '{name} có ở {place1} (dòng {row1}) và ở {place2} ({word1}). Chỉ tính 1 biên chế: hãy giữ ở xã đang trả lương; ở xã kia ghi vào trang Biệt phái đến hoặc Kiêm nhiệm.',
  'person-roster-and-candidate': '{name} có cả ở trang «{sheet1}», dòng {row1} ({word1}). Chỉ tính 1 biên chế: hãy giữ người này ở một danh sách.',
  'person-seconded-in-roster': '{name} biệt phái đến {place1} nhưng cũng có ở trang «{sheet1}», dòng {row1}. Người biệt phái thuộc biên chế nơi cử: hãy bỏ khỏi trang «{sheet1}» nếu là một người.',
  'person-roster-and-concurrent': '{name} đã có ở trang «{sheet1}», dòng {row1}. Hãy giữ một nơi để không tính hai lần, nếu là một người.',
  'person-near-duplicate': '«{name}» và «{name1}» (trang «{sheet1}», dòng {row1}) gần giống nhau (khác dấu hoặc một chữ cái). Nếu là một người, hãy ghi họ tên giống nhau và giữ một dòng; nếu là hai người thì không phải sửa.',
  'person-same-name': '{name} trùng họ tên với dòng {row1} nhưng khác ngày sinh: giữ cả hai. Hãy sửa nếu thật ra là một người.',
  'gender-missing': '{count} người chưa ghi Giới tính nên chưa xét được tuổi nghỉ hưu; những người này vẫn được tính. Hãy ghi Nam hoặc Nữ.',

  'name-no-accents': 'Họ tên viết không dấu. Hãy ghi đủ dấu như trong hồ sơ.',
  'name-all-caps': 'Họ tên viết hoa toàn bộ. Hãy chỉ viết hoa chữ cái đầu mỗi tiếng.',

  'birth-date-future': 'Ngày sinh {date} sau ngày số liệu. Hãy nhập lại.',
  'birth-date-implausible': 'Ngày sinh {date1} cho {age} tuổi vào ngày {date2}; tuổi làm việc là 18 đến 65. Hãy kiểm tra năm sinh.',
  'retirement-reached': '{name} đủ tuổi nghỉ hưu tháng {month} (Nghị định 135/2020/NĐ-CP), trước ngày số liệu {date}, nhưng vẫn ghi đang làm. Hãy kiểm tra ngày sinh hoặc Trạng thái.',
  'retirement-before-end': '{name} đủ tuổi nghỉ hưu tháng {month} (Nghị định 135/2020/NĐ-CP), trước ngày hết đợt {date}. Hãy chọn người khác, hoặc ghi «Lý do chấp nhận ngoại lệ».',
  'retirement-in-plan': '{name} đủ tuổi nghỉ hưu tháng {month} (Nghị định 135/2020/NĐ-CP), trước ngày hết đợt {date}. Hãy dự kiến người thay.',

  'id-number-lost-zero': 'Số định danh còn {count} chữ số. Hãy bấm sửa để thêm số 0 ở đầu thành {fix} (khớp giới tính và năm sinh).',
  'id-number-length': 'Số định danh có {count} chữ số, phải đủ 12 chữ số. Hãy nhập lại, để dạng chữ.',
  'id-number-nine-digits': 'Đây là số CMND 9 chữ số. Hãy ghi số định danh 12 chữ số nếu có.',
  'id-number-contradicts': 'Số định danh cho biết {word1}, sinh năm {year1}; dòng này ghi[ {word2}][ sinh năm {year2}]. Hãy kiểm tra số định danh, giới tính và ngày sinh.',
  'id-number-province': 'Ba chữ số đầu «{digits}» của số định danh không giống mã tỉnh nơi đăng ký khai sinh. Hãy đối chiếu với thẻ căn cước.',

  'category-employer-differ': 'Người của {employer} thường là viên chức, ô ghi «{value}». Hãy kiểm tra loại.',
  'contract-seconded': '{name} là lao động hợp đồng, không thuộc định nghĩa biệt phái công chức, viên chức (Điều 26 Nghị định 170/2025/NĐ-CP, cần đối chiếu văn bản). Hãy dùng hình thức Tăng cường hoặc kiểm tra loại.',
  'non-specialised-ended': 'Người hoạt động không chuyên trách cấp xã chỉ bố trí đến trước 31/5/2026 (Kết luận 163-KL/TW); số liệu đến ngày {date}. Hãy kiểm tra Loại hoặc Trạng thái.',
  'armed-forces-in-roster': '{name} thuộc lực lượng vũ trang: báo cáo riêng, không tính vào biên chế. Hãy cộng vào trang Lực lượng vũ trang rồi xóa dòng này, hoặc sửa Khối.',

  'status-date-missing': '{name} ghi «{status}» nhưng chưa có ngày kết thúc, nên chưa biết khi nào làm việc lại. Hãy ghi «Trạng thái đến ngày».',
  'status-ended': '{name} ghi «{status}» đến {date}, đã qua ngày số liệu. Hãy cập nhật Trạng thái hoặc ngày kết thúc.',
  'status-seconded-in': '{name} là người biệt phái đến, thuộc biên chế nơi cử, nên không tính vào biên chế xã. Hãy ghi người này vào trang «{sheet1}» và bỏ dòng này.',
  'joined-after-as-of': 'Ngày về xã {date1} sau ngày số liệu {date2}. Hãy kiểm tra; người chưa về xã thì không ghi trong số liệu này.',
  'joined-too-young': 'Ngày về xã {date1} là trước khi đủ 18 tuổi (sinh ngày {date2}). Hãy kiểm tra ngày về xã và ngày sinh.',
  'time-share-out-of-range': 'Số ngày làm việc mỗi tuần phải từ 0 đến 5, ô ghi {value}. Hãy nhập lại.',
  'room-kind-differs': '{name} thường có «{suggestion}», không phải «{value}». Hãy bấm sửa, hoặc giữ nguyên nếu tỉnh quy định khác (Nghị định 370/2025/NĐ-CP, cần đối chiếu văn bản).',
  'room-block-differs': '{name} ở «{room}» nhưng Khối ghi «{value}»; phòng này thuộc khối «{suggestion}», và biên chế tính theo khối. Hãy bấm sửa Khối, hoặc chọn lại phòng.',

  'leading-post-unmarked': '{count} người có chức vụ lãnh đạo (như «{position}») nhưng cột «Lãnh đạo, bầu cử» còn trống; phần mềm coi là lãnh đạo, không đề xuất điều động. Hãy đánh dấu x, hoặc ghi «không» nếu không phải.',
  'leading-post-twice': '{name} ghi chức vụ «{position}» nhưng dòng {row1} của cùng xã cũng ghi chức vụ này; mỗi xã chỉ có một người. Hãy kiểm tra chức vụ hoặc mã xã.',

  'stated-total-differs': '{name}: tổng ghi {stated} nhưng trang Nhân sự có {counted} người (lệch {count}). Hãy bổ sung hoặc bỏ dòng, hoặc sửa tổng số.',
  'total-row-differs': 'Dòng «{label}» ghi {stated}, đếm được {counted}. Hãy kiểm tra dòng còn thiếu, dòng ghi hai lần, hoặc sửa số.',
  'confirmation-differs': '«{label}»: xã xác nhận {stated}, đếm được {counted} trong trang Nhân sự. Hãy sửa danh sách, hoặc sửa phiếu và ký lại.',
  'decision-total-differs': 'Quyết định ghi {stated} người, trang «{sheet1}» có {counted}. Hãy bổ sung danh sách hoặc sửa tổng số.',

  'quota-conflict': '{name} có hai số biên chế cùng phạm vi, cùng ngày: {count1} ở dòng {row1} và {count2} ở dòng này. Hãy giữ số theo văn bản còn hiệu lực, dòng kia sửa Tình trạng.',
  'quota-duplicate': 'Biên chế này của {name} đã ghi ở dòng {row1}. Hãy xóa một dòng.',
  'quota-no-document': 'Biên chế {count} của {name} chưa có số văn bản hoặc ngày văn bản. Hãy ghi văn bản giao biên chế.',
  'quota-not-yet-effective': 'Biên chế của {name} có hiệu lực từ {date1}, sau ngày số liệu {date2}, nên chưa áp dụng. Hãy kiểm tra ngày hoặc thêm biên chế đang áp dụng.',
  'quota-before-merger': 'Biên chế của {name} theo văn bản ngày {date}, trước khi sắp xếp xã (01/7/2025), nên có thể là số của xã cũ. Hãy đối chiếu với văn bản giao biên chế mới nhất.',
  'quota-unusual': 'Biên chế {count} của {name} quá nhỏ hoặc quá lớn so với một xã. Hãy đối chiếu với văn bản giao.',
  'quota-below-leaders': 'Biên chế {count1} của {name} ít hơn số lãnh đạo đang có ({count2} người). Hãy kiểm tra số biên chế, phạm vi hoặc cột «Lãnh đạo, bầu cử».',
  'quota-missing': '{name} chưa có biên chế đang áp dụng ở trang «{sheet1}», nên chưa đủ căn cứ so sánh. Hãy thêm dòng cho xã này.',
  'scope-mixed': '{name}: biên chế ghi phạm vi «{scope}» nhưng có {count} người ngoài phạm vi đó, sẽ được tách ra khi so sánh. Hãy thêm biên chế của khối kia, hoặc sửa Phạm vi.',

  'need-duplicate': '{name} đã ghi nhu cầu lĩnh vực này ở dòng {row1}. Hãy gộp thành một dòng.',
  'need-below-minimum': 'Số cần {count1} ít hơn số tối thiểu {count2}. Hãy sửa một trong hai số.',
  'need-empty': 'Chưa có số cần. Hãy ghi «Xã đề nghị» hoặc «Sở thẩm định», hoặc xóa dòng.',
  'need-not-appraised': '{count} dòng chưa có số Sở thẩm định, phần mềm dùng số xã đề nghị. Hãy thẩm định và ghi số.',
  'need-unusual': 'Nhu cầu {count} người ở một lĩnh vực là quá nhiều so với một xã. Hãy kiểm tra lại số này.',
  'need-above-quota': '{name}: tổng nhu cầu {count1} người, quá 3 lần biên chế giao {count2}. Hãy kiểm tra lại nhu cầu từng lĩnh vực.',

  'weekday-clash': '{name}: {word1} vừa ở xã vừa ở đơn vị chính. Hãy bỏ dấu x ở một nơi.',
  'weekday-two-communes': '{name}: {word1} vừa ở {place1} (dòng {row1}) vừa ở {place2}. Hãy bỏ dấu x ở một xã.',
  'concurrent-no-days': '{name} chưa có ngày nào ở xã. Hãy đánh dấu x vào các cột Xã T2 đến Xã T6.',
  'concurrent-full-week': '{name} ở xã cả 5 ngày, không còn là kiêm nhiệm. Hãy kiểm tra các ngày, hoặc ghi vào trang Điều chuyển nội bộ.',
  'concurrent-not-full-time': '{name}: {field} có 0 chuyên trách, {count} kiêm nhiệm (quy đổi {days}), nên vẫn là thiếu chuyên trách. Hãy bố trí người chuyên trách, hoặc bỏ dấu x ở «Bắt buộc chuyên trách» nếu kiêm nhiệm là đủ.',

  'end-before-start': 'Ngày kết thúc {date2} trước ngày bắt đầu {date1}. Hãy sửa một trong hai ngày.',
  'period-differs': 'Thời hạn {months} tháng từ {date1} phải đến {date2}, đang ghi {date3}. Hãy bấm sửa để ghi ngày đúng, hoặc sửa số tháng.',
  'period-too-long': 'Thời hạn {months} tháng, quá 3 năm (Điều 26 Nghị định 170/2025/NĐ-CP, trừ khi luật chuyên ngành quy định khác). Hãy kiểm tra lại quyết định.',
  'period-end-missing': 'Chưa có ngày kết thúc; {months} tháng từ {date1} là đến {date2}. Hãy bấm sửa để ghi.',
  'period-open': 'Chưa có thời hạn và ngày kết thúc; người ở trang «Biệt phái đến» được tính là có mặt đến hết kỳ của phương án. Hãy ghi số tháng hoặc ngày kết thúc theo quyết định.',
  'secondment-ended': '{name} hết hạn biệt phái ngày {date1}, trước ngày số liệu {date2}, nên không còn tính là hỗ trợ. Hãy ghi thời hạn mới nếu được kéo dài, hoặc xóa dòng.',
  'secondment-overlap': '{name} đang biệt phái ở {place1} đến {date1} (dòng {row1}[, quyết định {document}]). Hãy sửa ngày của một trong hai đợt.',
  'support-ends-before-plan': '{name} hết hạn biệt phái ngày {date1}, trước khi phương án bắt đầu ({date2}), nên không được tính vào phương án. Không phải làm gì; nếu được kéo dài, hãy ghi ngày kết thúc mới.',
  'decision-unknown': 'Quyết định «{value}» chưa có ở trang «{sheet1}».[ Có phải «{suggestion}»?] Hãy kiểm tra số quyết định, hoặc thêm quyết định vào trang đó.',
  'decision-differs': 'Quyết định {document} ghi từ {date1} (trang «{sheet1}», dòng {row1}), dòng này ghi từ {date2}. Hãy sửa một trong hai ngày theo quyết định.',
  'decision-after-start': 'Quyết định ngày {date1} ký sau ngày bắt đầu {date2}. Hãy kiểm tra lại hai ngày theo văn bản.',

  'station-head-missing': '{name}: 0 trưởng trạm (cần 1). Hãy ghi trưởng trạm vào trang «{sheet1}».',
  'station-head-duplicate': '{name}: {count} trưởng trạm (cần 1), đã có ở dòng {row1}. Hãy giữ một người hoặc sửa mã xã.',

  'agency-malformed': 'Mã cơ quan «{value}» phải là 2 đến 8 chữ in hoa không dấu hoặc số, bắt đầu bằng chữ.[ Có thể dùng {suggestion}.] Hãy sửa mã.',
  'agency-duplicate': 'Mã cơ quan {value} đã có ở dòng {row1}. Hãy sửa mã hoặc xóa một dòng.',
  'agency-unknown': 'Mã cơ quan «{value}» chưa có ở trang «{sheet1}».[ Có phải {suggestion}?] Hãy sửa mã hoặc thêm cơ quan vào trang đó.',
  'release-above-staff': 'Được cử tối đa {count1} người nhưng chỉ có {count2} người. Hãy sửa một trong hai số.',
  'field-staff-above-total': 'Lĩnh vực này {count1} người, nhiều hơn tổng số {count2} người của cơ quan. Hãy sửa một trong hai số.',
  'sender-field-duplicate': '{name} đã ghi lĩnh vực này ở dòng {row1}. Hãy gộp thành một dòng.',
  'sender-field-emptied': '{name} có {count} người lĩnh vực {field} và tất cả đều trong danh sách dự kiến cử; cử hết sẽ không còn ai. Phần mềm giữ lại 1 người; hãy ghi «Được cử tối đa» nếu cơ quan có ý kiến khác.',
  'candidate-ineligible': '{name}: cơ quan cử ghi không đủ điều kiện, nên không được đề xuất. Hãy bỏ khỏi danh sách hoặc đề cử người khác.',
  'candidate-discipline': '{name} đang bị xem xét kỷ luật nhưng ghi đủ điều kiện. Hãy đề nghị cơ quan cử xem lại.',
  'candidate-still-seconded': '{name} đang biệt phái[ ở {place1}][ theo quyết định {document}] đến {date1}, sau ngày bắt đầu phương án {date2}, nên không được đề xuất. Hãy đề cử người khác, hoặc sửa ngày kết thúc.',
  'experience-implausible': '{name} ghi {count1} năm kinh nghiệm nhưng mới {count2} tuổi. Hãy kiểm tra số năm và ngày sinh.',

  'payroll-not-in-roster': '{name} có trong bảng lương nhưng không có ở trang «{sheet1}». Hãy bổ sung người này hoặc đối chiếu lại bảng lương.',
  'roster-not-in-payroll': '{name} không có ở trang «{sheet1}». Hãy kiểm tra người này còn thuộc biên chế của xã không.',

  'formula-text': 'Ô bắt đầu bằng «{sign}» nên có thể bị hiểu là công thức; phần mềm chỉ ghi lại dưới dạng chữ. Hãy bỏ ký tự đầu nếu gõ nhầm.',
};

/** Words that parameters carry as codes. */
export const findingWords: Record<FindingWord, string> = {
  'param-date': 'ngày dạng dd/mm/yyyy', 'param-int': 'số nguyên', 'param-policy': 'một cách ưu tiên trong danh sách',
  'param-switch': 'Bật hoặc Tắt', 'param-weight': 'số không tăng theo thứ tự: chưa có ai, dưới tối thiểu, dưới nhu cầu',
  'same-key': 'cùng Mã', 'same-id': 'cùng số định danh', 'same-name-birth': 'cùng họ tên và ngày sinh',
  male: 'nam', female: 'nữ',
  T2: 'Thứ Hai', T3: 'Thứ Ba', T4: 'Thứ Tư', T5: 'Thứ Năm', T6: 'Thứ Sáu',
};
