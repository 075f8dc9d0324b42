// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
213 Thành phố Bắc Giang, Bắc Giang
215 Huyện Yên Thế, Bắc Giang
216 Huyện Tân Yên, Bắc Giang
217 Huyện Lạng Giang, Bắc Giang
218 Huyện Lục Nam, Bắc Giang
219 Huyện Lục Ngạn, Bắc Giang
220 Huyện Sơn Động, Bắc Giang
222 Thị xã Việt Yên, Bắc Giang
223 Huyện Hiệp Hòa, Bắc Giang
224 Thị xã Chũ, Bắc Giang
256 Thành phố Bắc Ninh
258 Huyện Yên Phong
259 Thị xã Quế Võ
260 Huyện Tiên Du
261 Thành phố Từ Sơn
262 Thị xã Thuận Thành
263 Huyện Gia Bình
264 Huyện Lương Tài
07210 Phường Bắc Giang|213 Phường Thọ Xương, Phường Ngô Quyền, Phường Hoàng Văn Thụ, Phường Trần Phú, Phường Xương Giang, Phường Dĩnh Kế, Phường Dĩnh Trì
07228 Phường Đa Mai|213 Phường Mỹ Độ, Phường Song Mai, Phường Đa Mai, Phường Tân Mỹ|216 Xã Quế Nham
07246 Xã Xuân Lương|215 Xã Đồng Tiến, Xã Canh Nậu, Xã Xuân Lương
07264 Xã Tam Tiến|215 Xã Tam Tiến, Xã Tiến Thắng, Xã An Thượng
07282 Xã Đồng Kỳ|215 Xã Đồng Vương, Xã Đồng Hưu, Xã Đồng Kỳ
07288 Xã Yên Thế|215 Xã Đồng Tâm, Xã Tân Hiệp, Xã Đồng Lạc, Thị trấn Phồn Xương, Xã Tân Sỏi
07294 Xã Bố Hạ|215 Xã Đông Sơn, Xã Hương Vĩ, Thị trấn Bố Hạ
07306 Xã Nhã Nam|216 Thị trấn Nhã Nam, Xã Tân Trung, Xã An Dương, Xã Liên Sơn
07330 Xã Phúc Hòa|216 Xã Phúc Hòa, Xã Hợp Đức, Xã Liên Chung
07333 Xã Quang Trung|216 Xã Quang Trung, Xã Lam Sơn
07339 Xã Tân Yên|216 Xã Cao Xá, Thị trấn Cao Thượng, Xã Việt Lập, Xã Ngọc Lý
07351 Xã Ngọc Thiện|216 Xã Việt Ngọc, Xã Song Vân, Xã Ngọc Châu, Xã Ngọc Vân, Xã Ngọc Thiện
07375 Xã Lạng Giang|217 Thị trấn Vôi, Xã Hương Lạc, Xã Tân Hưng, Xã Xương Lâm
07381 Xã Tiên Lục|217 Xã Nghĩa Hòa, Xã Nghĩa Hưng, Xã Đào Mỹ, Xã Tiên Lục, Xã An Hà
07399 Xã Kép|217 Xã Quang Thịnh, Xã Hương Sơn, Thị trấn Kép
07420 Xã Mỹ Thái|217 Xã Dương Đức, Xã Tân Thanh, Xã Mỹ Thái, Xã Xuân Hương
07432 Xã Tân Dĩnh|217 Xã Tân Dĩnh, Xã Đại Lâm, Xã Thái Đào
07444 Xã Lục Nam|218 Thị trấn Đồi Ngô, Xã Tiên Nha, Thị trấn Phương Sơn, Xã Chu Điện, Xã Cương Sơn
07450 Xã Đông Phú|218 Xã Đông Hưng, Xã Đông Phú
07462 Xã Bảo Đài|218 Xã Tam Dị, Xã Bảo Sơn, Xã Bảo Đài, Xã Thanh Lâm
07486 Xã Nghĩa Phương|218 Xã Trường Giang, Xã Nghĩa Phương, Xã Huyền Sơn
07489 Xã Trường Sơn|218 Xã Vô Tranh, Xã Trường Sơn
07492 Xã Lục Sơn|218 Xã Bình Sơn, Xã Lục Sơn
07498 Xã Bắc Lũng|218 Xã Lan Mẫu, Xã Yên Sơn, Xã Khám Lạng, Xã Bắc Lũng
07519 Xã Cẩm Lý|218 Xã Cẩm Lý, Xã Đan Hội
07525 Phường Chũ|224 Phường Chũ, Phường Thanh Hải, Phường Hồng Giang, Phường Trù Hựu
07531 Xã Tân Sơn|219 Xã Cấm Sơn, Xã Tân Sơn
07534 Xã Sa Lý|219 Xã Phong Minh, Xã Sa Lý
07537 Xã Biên Sơn|219 Xã Phong Vân, Xã Biên Sơn
07543 Xã Sơn Hải|219 Xã Hộ Đáp, Xã Sơn Hải
07552 Xã Kiên Lao|224 Xã Kiên Lao, Xã Kiên Thành
07573 Xã Biển Động|219 Xã Kim Sơn, Thị trấn Biển Động, Xã Phú Nhuận
07582 Xã Lục Ngạn|219 Xã Tân Hoa, Xã Giáp Sơn, Thị trấn Phì Điền, Xã Tân Quang, Xã Đồng Cốc
07594 Xã Đèo Gia|219 Xã Tân Lập, Xã Đèo Gia
07603 Xã Nam Dương|224 Xã Nam Dương|219 Xã Tân Mộc
07612 Phường Phượng Sơn|224 Xã Quý Sơn, Xã Mỹ An, Phường Phượng Sơn
07615 Xã Sơn Động|220 Thị trấn An Châu, Xã Vĩnh An, Xã An Bá
07616 Xã Tây Yên Tử|220 Thị trấn Tây Yên Tử, Xã Thanh Luận
07621 Xã Vân Sơn|220 Xã Vân Sơn, Xã Hữu Sản
07627 Xã Đại Sơn|220 Xã Đại Sơn, Xã Phúc Sơn, Xã Giáo Liêm
07642 Xã Yên Định|220 Xã Cẩm Đàn, Xã Yên Định
07654 Xã An Lạc|220 Xã An Lạc, Xã Lệ Viễn
07663 Xã Tuấn Đạo|220 Xã Tuấn Đạo=
07672 Xã Dương Hưu|220 Xã Dương Hưu, Xã Long Sơn
07681 Phường Yên Dũng|213 Phường Nham Biền, Phường Tân Liễu, Xã Yên Lư
07682 Phường Tân An|213 Phường Tân An, Xã Quỳnh Sơn, Xã Trí Yên, Xã Lãng Sơn
07696 Phường Tiền Phong|213 Phường Đồng Sơn, Phường Song Khê, Phường Nội Hoàng, Phường Tiền Phong
07699 Phường Tân Tiến|213 Phường Hương Gián, Phường Tân Tiến, Xã Xuân Phú
07735 Xã Đồng Việt|213 Xã Đức Giang, Xã Đồng Việt, Xã Đồng Phúc
07738 Phường Cảnh Thụy|213 Xã Tiến Dũng, Phường Cảnh Thụy, Xã Tư Mại
07774 Phường Tự Lạn|222 Xã Thượng Lan, Xã Việt Tiến, Xã Hương Mai, Phường Tự Lạn
07777 Phường Việt Yên|222 Xã Nghĩa Trung, Xã Minh Đức, Phường Bích Động, Phường Hồng Thái
07795 Phường Nếnh|222 Phường Tăng Tiến, Phường Nếnh, Phường Vân Trung, Phường Quang Châu
07798 Phường Vân Hà|222 Xã Trung Sơn, Xã Tiên Sơn, Phường Quảng Minh, Phường Ninh Sơn, Xã Vân Hà
07822 Xã Hoàng Vân|223 Xã Đồng Tiến, Xã Hoàng Vân, Xã Toàn Thắng, Xã Ngọc Sơn
07840 Xã Hiệp Hòa|223 Thị trấn Thắng, Xã Lương Phong, Xã Danh Thắng, Xã Đoan Bái, Xã Đông Lỗ
07864 Xã Hợp Thịnh|223 Xã Sơn Thịnh, Xã Hùng Thái, Xã Thường Thắng, Xã Hợp Thịnh, Xã Mai Trung
07870 Xã Xuân Cẩm|223 Thị trấn Bắc Lý, Xã Xuân Cẩm, Xã Hương Lâm, Xã Châu Minh, Xã Mai Đình
09169 Phường Vũ Ninh|256 Phường Vũ Ninh, Phường Đáp Cầu, Phường Thị Cầu, Phường Kim Chân
09187 Phường Kinh Bắc|256 Phường Kinh Bắc, Phường Tiền Ninh Vệ, Phường Suối Hoa, Phường Hòa Long, Phường Vạn An, Phường Khúc Xuyên
09190 Phường Võ Cường|256 Phường Đại Phúc, Phường Võ Cường, Phường Phong Khê
09193 Xã Yên Phong|258 Thị trấn Chờ, Xã Đông Tiến, Xã Trung Nghĩa, Xã Long Châu
09202 Xã Tam Giang|258 Xã Tam Giang, Xã Hòa Tiến
09205 Xã Yên Trung|258 Xã Dũng Liệt, Xã Yên Trung
09208 Xã Tam Đa|258 Xã Tam Đa, Xã Thụy Hòa, Xã Đông Phong
09238 Xã Văn Môn|258 Xã Yên Phụ, Xã Văn Môn, Xã Đông Thọ
09247 Phường Quế Võ|259 Phường Phố Mới, Phường Bằng An, Phường Quế Tân, Phường Việt Hùng
09253 Phường Nhân Hòa|259 Xã Việt Thống, Phường Đại Xuân, Phường Nhân Hòa
09265 Phường Phương Liễu|259 Phường Phương Liễu, Phường Phượng Mao
09286 Phường Nam Sơn|256 Phường Vân Dương, Phường Nam Sơn
09292 Xã Phù Lãng|259 Xã Phù Lãng, Xã Châu Phong, Xã Đức Long
09295 Phường Bồng Lai|259 Phường Bồng Lai, Phường Cách Bi, Xã Mộ Đạo
09301 Phường Đào Viên|259 Phường Phù Lương, Xã Ngọc Xá, Xã Đào Viên
09313 Xã Chi Lăng|259 Xã Yên Giả, Xã Chi Lăng
09319 Xã Tiên Du|260 Thị trấn Lim, Xã Phú Lâm, Xã Nội Duệ
09325 Phường Hạp Lĩnh|256 Phường Khắc Niệm, Phường Hạp Lĩnh
09334 Xã Liên Bão|260 Xã Liên Bão, Xã Hiên Vân, Xã Việt Đoàn
09340 Xã Đại Đồng|260 Xã Hoàn Sơn, Xã Đại Đồng, Xã Tri Phương
09343 Xã Tân Chi|260 Xã Lạc Vệ, Xã Tân Chi
09349 Xã Phật Tích|260 Xã Phật Tích, Xã Minh Đạo, Xã Cảnh Hưng
09367 Phường Từ Sơn|261 Phường Đông Ngàn, Phường Tân Hồng, Phường Đình Bảng, Phường Phù Chẩn
09370 Phường Tam Sơn|261 Phường Tam Sơn, Phường Tương Giang
09379 Phường Phù Khê|261 Phường Hương Mạc, Phường Phù Khê, Phường Châu Khê
09385 Phường Đồng Nguyên|261 Phường Đồng Kỵ, Phường Trạng Hạ, Phường Đồng Nguyên
09400 Phường Thuận Thành|262 Phường Hồ, Xã Đại Đồng Thành, Phường Song Hồ, Phường Gia Đông
09409 Phường Mão Điền|262 Xã Hoài Thượng, Xã Mão Điền, Phường An Bình
09427 Phường Trí Quả|262 Xã Đình Tổ, Phường Trí Quả, Phường Thanh Khương
09430 Phường Trạm Lộ|262 Phường Trạm Lộ, Xã Nghĩa Đạo
09433 Phường Song Liễu|262 Phường Xuân Lâm, Phường Hà Mãn, Xã Ngũ Thái, Xã Song Liễu
09445 Phường Ninh Xá|262 Xã Nguyệt Đức, Phường Ninh Xá
09454 Xã Gia Bình|263 Thị trấn Gia Bình, Xã Xuân Lai, Xã Đại Bái, Xã Quỳnh Phú
09466 Xã Cao Đức|263 Xã Vạn Ninh, Xã Cao Đức
09469 Xã Đại Lai|263 Xã Đại Lai, Xã Song Giang
09475 Xã Nhân Thắng|263 Xã Thái Bảo, Xã Bình Dương, Thị trấn Nhân Thắng
09487 Xã Đông Cứu|263 Xã Giang Sơn, Xã Lãng Ngâm, Xã Đông Cứu
09496 Xã Lương Tài|264 Thị trấn Thứa, Xã Phú Hòa, Xã Tân Lãng
09499 Xã Trung Kênh|264 Xã An Thịnh, Xã Trung Kênh, Xã An Tập
09523 Xã Trung Chính|264 Xã Quang Minh, Xã Trung Chính, Xã Phú Lương
09529 Xã Lâm Thao|264 Xã Quảng Phú, Xã Bình Định, Xã Lâm Thao
`;
