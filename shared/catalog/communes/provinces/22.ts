// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
193 Thành phố Hạ Long
194 Thành phố Móng Cái
195 Thành phố Cẩm Phả
196 Thành phố Uông Bí
198 Huyện Bình Liêu
199 Huyện Tiên Yên
200 Huyện Đầm Hà
201 Huyện Hải Hà
202 Huyện Ba Chẽ
203 Huyện Vân Đồn
205 Thành phố Đông Triều
206 Thị xã Quảng Yên
207 Huyện Cô Tô
06652 Phường Hà Tu|193 Phường Hà Phong, Phường Hà Tu
06658 Phường Cao Xanh|193 Phường Hà Khánh, Phường Cao Xanh
06661 Phường Việt Hưng|193 Phường Hà Khẩu~, Phường Giếng Đáy, Phường Việt Hưng
06673 Phường Bãi Cháy|193 Phường Bãi Cháy, Phường Hùng Thắng
06676 Phường Hà Lầm|193 Phường Hà Trung, Phường Hà Lầm, Phường Cao Thắng
06685 Phường Hồng Gai|193 Phường Trần Hưng Đạo, Phường Hồng Gai, Phường Bạch Đằng
06688 Phường Hạ Long|193 Phường Hồng Hải, Phường Hồng Hà
06706 Phường Tuần Châu|193 Phường Hà Khẩu~, Phường Tuần Châu, Phường Đại Yên
06709 Phường Móng Cái 2|194 Phường Ka Long, Phường Ninh Dương, Xã Vạn Ninh
06712 Phường Móng Cái 1|194 Phường Trần Phú, Phường Trà Cổ, Phường Hải Hòa, Xã Hải Xuân, Phường Bình Ngọc
06724 Xã Hải Sơn|194 Xã Hải Sơn, Xã Bắc Sơn
06733 Xã Hải Ninh|194 Xã Hải Tiến, Xã Quảng Nghĩa
06736 Phường Móng Cái 3|194 Xã Hải Đông, Phường Hải Yên
06757 Xã Vĩnh Thực|194 Xã Vĩnh Trung, Xã Vĩnh Thực
06760 Phường Mông Dương|195 Phường Mông Dương, Xã Dương Huy
06778 Phường Quang Hanh|195 Phường Quang Hanh, Phường Cẩm Thủy, Phường Cẩm Thạch
06781 Phường Cửa Ông|195 Phường Cửa Ông, Phường Cẩm Sơn, Phường Cẩm Phú, Phường Cẩm Thịnh
06793 Phường Cẩm Phả|195 Phường Cẩm Đông, Phường Cẩm Tây, Phường Cẩm Thành, Phường Cẩm Trung, Phường Cẩm Bình
06799 Xã Hải Hòa|195 Xã Hải Hòa~|199 Xã Hải Lạng~
06811 Phường Uông Bí|196 Phường Thanh Sơn, Phường Quang Trung, Phường Trưng Vương~, Phường Yên Thanh
06820 Phường Vàng Danh|196 Phường Vàng Danh, Phường Bắc Sơn, Phường Trưng Vương~, Phường Nam Khê
06832 Phường Yên Tử|196 Xã Thượng Yên Công, Phường Phương Đông, Phường Phương Nam
06838 Xã Bình Liêu|198 Thị trấn Bình Liêu, Xã Vô Ngại~, Xã Húc Động
06841 Xã Hoành Mô|198 Xã Hoành Mô, Xã Đồng Văn
06856 Xã Lục Hồn|198 Xã Đồng Tâm, Xã Lục Hồn
06862 Xã Tiên Yên|199 Thị trấn Tiên Yên, Xã Đại Dực~, Xã Phong Dụ, Xã Đông Ngũ~, Xã Yên Than~, Xã Tiên Lãng|198 Xã Vô Ngại~
06874 Xã Điền Xá|199 Xã Hà Lâu, Xã Điền Xá, Xã Yên Than~
06877 Xã Đông Ngũ|199 Xã Đại Dực~, Xã Đông Ngũ~, Xã Đông Hải
06886 Xã Hải Lạng|199 Xã Hải Lạng~, Xã Đồng Rui|195 Xã Hải Hòa~
06895 Xã Đầm Hà|200 Thị trấn Đầm Hà, Xã Tân Bình, Xã Đầm Hà, Xã Tân Lập, Xã Đại Bình
06913 Xã Quảng Tân|200 Xã Quảng Lâm, Xã Quảng An, Xã Dực Yên, Xã Quảng Tân
06922 Xã Quảng Hà|201 Thị trấn Quảng Hà, Xã Quảng Minh, Xã Quảng Chính, Xã Quảng Long~, Xã Quảng Phong
06931 Xã Quảng Đức|201 Xã Quảng Đức, Xã Quảng Thành, Xã Quảng Thịnh
06946 Xã Đường Hoa|201 Xã Quảng Sơn, Xã Quảng Long~, Xã Đường Hoa
06967 Xã Cái Chiên|201 Xã Cái Chiên=
06970 Xã Ba Chẽ|202 Thị trấn Ba Chẽ, Xã Thanh Sơn, Xã Nam Sơn, Xã Đồn Đạc|199 Xã Hải Lạng~
06979 Xã Kỳ Thượng|202 Xã Thanh Lâm, Xã Đạp Thanh|193 Xã Kỳ Thượng
06985 Xã Lương Minh|202 Xã Lương Minh|193 Xã Đồng Sơn
06994 Đặc khu Vân Đồn|203 Thị trấn Cái Rồng, Xã Đài Xuyên, Xã Bình Dân, Xã Vạn Yên, Xã Minh Châu, Xã Đoàn Kết, Xã Hạ Long, Xã Đông Xá, Xã Bản Sen, Xã Thắng Lợi, Xã Quan Lạn, Xã Ngọc Vừng
07030 Phường Hoành Bồ|193 Phường Hoành Bồ, Xã Đồng Lâm~, Xã Sơn Dương, Xã Lê Lợi
07054 Xã Quảng La|193 Xã Tân Dân, Xã Dân Chủ, Xã Quảng La, Xã Bằng Cả
07060 Xã Thống Nhất|193 Xã Đồng Lâm~, Xã Hòa Bình, Xã Vũ Oai, Xã Thống Nhất
07069 Phường Mạo Khê|205 Phường Mạo Khê, Phường Xuân Sơn, Phường Yên Thọ, Phường Kim Sơn
07081 Phường Bình Khê|205 Xã Tràng Lương, Phường Bình Khê, Phường Tràng An
07090 Phường An Sinh|205 Xã An Sinh, Xã Việt Dân, Phường Bình Dương, Phường Đức Chính~
07093 Phường Đông Triều|205 Phường Đức Chính~, Xã Nguyễn Huệ, Phường Thủy An, Phường Hồng Phong, Phường Hưng Đạo
07114 Phường Hoàng Quế|205 Xã Hồng Thái Tây, Xã Hồng Thái Đông, Phường Hoàng Quế, Phường Yên Đức
07132 Phường Quảng Yên|206 Phường Quảng Yên, Xã Tiền An, Phường Yên Giang
07135 Phường Đông Mai|206 Phường Đông Mai, Phường Minh Thành
07147 Phường Hiệp Hòa|206 Xã Sông Khoai, Xã Hiệp Hòa, Phường Cộng Hòa
07168 Phường Hà An|206 Xã Hoàng Tân, Phường Tân An, Phường Hà An, Xã Liên Hòa~
07180 Phường Liên Hòa|206 Phường Phong Hải, Xã Liên Hòa~, Xã Liên Vị, Xã Tiền Phong
07183 Phường Phong Cốc|206 Phường Nam Hòa, Xã Cẩm La, Phường Yên Hải, Phường Phong Cốc
07192 Đặc khu Cô Tô|207 Thị trấn Cô Tô, Xã Đồng Tiến, Xã Thanh Lân
`;
