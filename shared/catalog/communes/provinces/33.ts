// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
323 Thành phố Hưng Yên
325 Huyện Văn Lâm
326 Huyện Văn Giang
327 Huyện Yên Mỹ
328 Thị xã Mỹ Hào
329 Huyện Ân Thi
330 Huyện Khoái Châu
331 Huyện Kim Động
332 Huyện Tiên Lữ
333 Huyện Phù Cừ
336 Thành phố Thái Bình, Thái Bình
338 Huyện Quỳnh Phụ, Thái Bình
339 Huyện Hưng Hà, Thái Bình
340 Huyện Đông Hưng, Thái Bình
341 Huyện Thái Thụy, Thái Bình
342 Huyện Tiền Hải, Thái Bình
343 Huyện Kiến Xương, Thái Bình
344 Huyện Vũ Thư, Thái Bình
11953 Phường Phố Hiến|323 Phường Hiến Nam, Phường An Tảo, Phường Lê Lợi, Phường Minh Khai, Xã Trung Nghĩa, Xã Liên Phương
11977 Xã Tân Hưng|323 Xã Phương Nam, Xã Tân Hưng|332 Xã Thủ Sỹ
11980 Phường Hồng Châu|323 Phường Hồng Châu, Xã Quảng Châu, Xã Hoàng Hanh
11983 Phường Sơn Nam|323 Phường Lam Sơn, Xã Bảo Khê, Xã Phú Cường, Xã Hùng Cường|331 Xã Ngọc Thanh~
11992 Xã Lạc Đạo|325 Xã Lạc Đạo~, Xã Chỉ Đạo, Xã Minh Hải
11995 Xã Đại Đồng|325 Xã Lạc Đạo~, Xã Đại Đồng, Xã Việt Hưng, Xã Đình Dù~, Xã Lương Tài
12004 Xã Như Quỳnh|325 Thị trấn Như Quỳnh, Xã Tân Quang, Xã Đình Dù~, Xã Trưng Trắc, Xã Lạc Hồng
12019 Xã Văn Giang|326 Thị trấn Văn Giang, Xã Liên Nghĩa, Xã Tân Tiến
12025 Xã Phụng Công|326 Xã Xuân Quan, Xã Cửu Cao, Xã Phụng Công
12031 Xã Nghĩa Trụ|326 Xã Nghĩa Trụ, Xã Long Hưng, Xã Vĩnh Khúc
12049 Xã Mễ Sở|326 Xã Thắng Lợi, Xã Mễ Sở|330 Xã Bình Minh
12064 Xã Nguyễn Văn Linh|327 Xã Nguyễn Văn Linh, Xã Ngọc Long, Xã Liêu Xá
12070 Xã Hoàn Long|327 Xã Đồng Than, Xã Hoàn Long|330 Xã Đông Tảo
12073 Xã Yên Mỹ|327 Thị trấn Yên Mỹ, Xã Tân Lập, Xã Trung Hòa, Xã Tân Minh
12091 Xã Việt Yên|327 Xã Thanh Long, Xã Yên Phú, Xã Việt Yên
12103 Phường Mỹ Hào|328 Phường Bần Yên Nhân, Phường Phan Đình Phùng, Xã Cẩm Xá, Phường Nhân Hòa
12127 Phường Thượng Hồng|328 Xã Dương Quang, Xã Hòa Phong, Phường Bạch Sam, Phường Minh Đức
12133 Phường Đường Hào|328 Phường Dị Sử, Phường Phùng Chí Kiên, Xã Xuân Dục, Xã Ngọc Lâm, Xã Hưng Long
12142 Xã Ân Thi|329 Thị trấn Ân Thi, Xã Quang Vinh, Xã Hoàng Hoa Thám
12148 Xã Phạm Ngũ Lão|329 Xã Phù Ủng, Xã Bắc Sơn, Xã Bãi Sậy, Xã Đào Dương
12166 Xã Xuân Trúc|329 Xã Vân Du, Xã Xuân Trúc, Xã Quảng Lãng
12184 Xã Nguyễn Trãi|329 Xã Đa Lộc, Xã Đặng Lễ, Xã Cẩm Ninh, Xã Nguyễn Trãi
12196 Xã Hồng Quang|329 Xã Hồ Tùng Mậu, Xã Tiền Phong, Xã Hồng Quang, Xã Hạ Lễ
12205 Xã Khoái Châu|330 Thị trấn Khoái Châu, Xã Đông Kết, Xã Liên Khê, Xã Phùng Hưng
12223 Xã Triệu Việt Vương|330 Xã Phạm Hồng Thái, Xã Ông Đình, Xã Tân Dân, Xã An Vĩ
12238 Xã Việt Tiến|330 Xã Dân Tiến, Xã Đồng Tiến, Xã Việt Hòa
12247 Xã Châu Ninh|330 Xã Tứ Dân, Xã Tân Châu, Xã Đông Ninh, Xã Đại Tập
12271 Xã Chí Minh|330 Xã Chí Minh, Xã Thuần Hưng, Xã Nguyễn Huệ
12280 Xã Lương Bằng|331 Thị trấn Lương Bằng, Xã Phạm Ngũ Lão, Xã Chính Nghĩa, Xã Diên Hồng
12286 Xã Nghĩa Dân|331 Xã Nghĩa Dân, Xã Toàn Thắng, Xã Vĩnh Xá, Xã Đồng Thanh
12313 Xã Đức Hợp|331 Xã Phú Thọ, Xã Mai Động, Xã Đức Hợp
12322 Xã Hiệp Cường|331 Xã Song Mai, Xã Hùng An, Xã Ngọc Thanh~, Xã Hiệp Cường
12337 Xã Hoàng Hoa Thám|332 Thị trấn Vương, Xã Hưng Đạo, Xã Nhật Tân, Xã An Viên
12361 Xã Tiên Hoa|332 Xã Lệ Xá, Xã Trung Dũng, Xã Cương Chính
12364 Xã Tiên Lữ|332 Xã Hải Thắng, Xã Thiện Phiến, Xã Thụy Lôi
12391 Xã Quang Hưng|333 Thị trấn Trần Cao, Xã Minh Tân, Xã Quang Hưng, Xã Tống Phan
12406 Xã Đoàn Đào|333 Xã Phan Sào Nam, Xã Minh Hoàng, Xã Đoàn Đào
12424 Xã Tiên Tiến|333 Xã Đình Cao, Xã Nhật Quang, Xã Tiên Tiến
12427 Xã Tống Trân|333 Xã Tam Đa, Xã Nguyên Hòa, Xã Tống Trân
12452 Phường Trần Hưng Đạo|336 Phường Đề Thám, Phường Quang Trung, Phường Trần Hưng Đạo, Xã Phú Xuân
12454 Phường Trần Lãm|336 Phường Kỳ Bá, Phường Trần Lãm, Xã Vũ Chính, Xã Vũ Đông, Xã Vũ Lạc|343 Xã Tây Sơn
12466 Phường Vũ Phúc|336 Phường Phú Khánh, Xã Vũ Phúc|344 Xã Song An, Xã Trung An, Xã Nguyên Xá
12472 Xã Quỳnh Phụ|338 Thị trấn Quỳnh Côi, Xã Quỳnh Hồng, Xã Quỳnh Hải, Xã Quỳnh Hội, Xã Quỳnh Mỹ, Xã Quỳnh Hưng
12499 Xã A Sào|338 Xã An Khê, Xã An Đồng, Xã An Hiệp, Xã An Thái
12511 Xã Minh Thọ|338 Xã Quỳnh Hoa, Xã Quỳnh Thọ, Xã Quỳnh Giao, Xã Quỳnh Minh
12517 Xã Ngọc Lâm|338 Xã Quỳnh Lâm, Xã Quỳnh Hoàng, Xã Quỳnh Ngọc
12523 Xã Phụ Dực|338 Xã An Ninh, Thị trấn An Bài, Xã An Thanh, Xã An Vũ, Xã An Mỹ
12526 Xã Đồng Bằng|338 Xã An Cầu, Xã An Ấp, Xã An Quý, Xã An Lễ
12532 Xã Nguyễn Du|338 Xã Quỳnh Khê, Xã Châu Sơn, Xã Quỳnh Nguyên
12577 Xã Quỳnh An|338 Xã An Vinh, Xã Đông Hải, Xã Trang Bảo Xá
12583 Xã Tân Tiến|338 Xã An Dục, Xã An Tràng, Xã Đồng Tiến
12586 Xã Hưng Hà|339 Thị trấn Hưng Hà, Xã Thống Nhất, Xã Hòa Bình, Xã Minh Khai, Xã Kim Trung, Xã Hồng Lĩnh, Xã Văn Lang
12595 Xã Ngự Thiên|339 Xã Cộng Hòa, Xã Canh Tân, Xã Hòa Tiến, Xã Tân Hòa
12613 Xã Long Hưng|339 Xã Tân Lễ, Thị trấn Hưng Nhân, Xã Liên Hiệp, Xã Tiến Đức, Xã Thái Hưng
12619 Xã Diên Hà|339 Xã Quang Trung, Xã Duyên Hải, Xã Văn Cẩm
12631 Xã Thần Khê|339 Xã Bắc Sơn, Xã Đông Đô, Xã Tây Đô, Xã Chi Lăng
12634 Xã Tiên La|339 Xã Tân Tiến, Xã Đoan Hùng, Xã Phúc Khánh, Xã Thái Phương
12676 Xã Lê Quý Đôn|339 Xã Hồng An, Xã Minh Tân, Xã Độc Lập
12685 Xã Hồng Minh|339 Xã Chí Hòa, Xã Minh Hòa, Xã Hồng Minh
12688 Xã Đông Hưng|340 Thị trấn Đông Hưng, Xã Đông Sơn, Xã Đông La, Xã Nguyên Xá, Xã Đông Hợp, Xã Đông Các
12694 Xã Bắc Đông Hưng|340 Xã Đông Phương, Xã Đông Cường, Xã Đông Xá
12700 Xã Bắc Tiên Hưng|340 Xã Liên An Đô, Xã Phú Lương, Xã Mê Linh, Xã Lô Giang
12736 Xã Đông Tiên Hưng|340 Xã Phong Dương Tiến, Xã Phú Châu
12745 Xã Bắc Đông Quan|340 Xã Hà Giang, Xã Đông Kinh, Xã Đông Vinh
12754 Xã Tiên Hưng|340 Xã Minh Tân, Xã Hồng Việt, Xã Thăng Long, Xã Hồng Bạch
12763 Xã Nam Tiên Hưng|340 Xã Liên Hoa, Xã Trọng Quan, Xã Hồng Giang, Xã Minh Phú
12775 Xã Nam Đông Hưng|340 Xã Xuân Quang Động, Xã Đông Hoàng
12793 Xã Đông Quan|340 Xã Đông Tân, Xã Đông Quan, Xã Đông Á
12817 Phường Trà Lý|336 Xã Đông Hòa, Phường Hoàng Diệu, Xã Đông Mỹ, Xã Đông Thọ|340 Xã Đông Dương
12826 Xã Thái Thụy|341 Thị trấn Diêm Điền, Xã Thụy Trình, Xã Thụy Bình, Xã Thụy Hải, Xã Thụy Liên
12850 Xã Tây Thụy Anh|341 Xã Thụy Ninh, Xã Thụy Chính, Xã Thụy Dân
12859 Xã Bắc Thụy Anh|341 Xã Thụy Quỳnh, Xã Thụy Việt, Xã Thụy Văn
12862 Xã Đông Thụy Anh|341 Xã Thụy Trường, Xã Hồng Dũng, Xã An Tân, Xã Thụy Xuân
12865 Xã Thụy Anh|341 Xã Thụy Hưng, Xã Dương Phúc, Xã Thụy Sơn
12904 Xã Nam Thụy Anh|341 Xã Thụy Duyên, Xã Thụy Thanh, Xã Thụy Phong
12916 Xã Bắc Thái Ninh|341 Xã Dương Hồng Thủy, Xã Thái Phúc
12919 Xã Tây Thái Ninh|341 Xã Thái Giang, Xã Sơn Hà
12922 Xã Thái Ninh|341 Xã Thái Thượng, Xã Thái Nguyên, Xã Hòa An, Xã Thái Hưng
12943 Xã Đông Thái Ninh|341 Xã Thái Đô, Xã Thái Xuyên, Xã Mỹ Lộc, Xã Tân Học
12961 Xã Nam Thái Ninh|341 Xã Thái Thịnh, Xã Thuần Thành, Xã Thái Thọ
12970 Xã Tiền Hải|342 Thị trấn Tiền Hải, Xã Vũ Lăng, Xã Tây Lương, Xã Tây Ninh, Xã An Ninh
12988 Xã Đông Tiền Hải|342 Xã Đông Trà, Xã Đông Long, Xã Đông Xuyên, Xã Đông Quang
13003 Xã Đồng Châu|342 Xã Đông Hoàng, Xã Đông Minh, Xã Đông Cơ, Xã Đông Lâm
13021 Xã Ái Quốc|342 Xã Tây Giang, Xã Ái Quốc
13039 Xã Tây Tiền Hải|342 Xã Phương Công, Xã Vân Trường, Xã Bắc Hải
13057 Xã Nam Cường|342 Xã Nam Cường, Xã Nam Chính, Xã Nam Thịnh, Xã Nam Tiến
13063 Xã Nam Tiền Hải|342 Xã Nam Hà, Xã Nam Hồng, Xã Nam Hải
13066 Xã Hưng Phú|342 Xã Nam Trung, Xã Nam Hưng, Xã Nam Phú
13075 Xã Kiến Xương|343 Thị trấn Kiến Xương, Xã Bình Minh, Xã Quang Bình, Xã Quang Minh, Xã Quang Trung
13093 Xã Trà Giang|343 Xã Trà Giang, Xã Quốc Tuấn, Xã Hồng Thái
13096 Xã Bình Nguyên|343 Xã An Bình, Xã Bình Nguyên, Xã Thanh Tân
13120 Xã Lê Lợi|343 Xã Lê Lợi, Xã Thống Nhất
13132 Xã Quang Lịch|343 Xã Vũ Lễ, Xã Quang Lịch, Xã Hòa Bình
13141 Xã Vũ Quý|343 Xã Vũ Ninh, Xã Vũ An, Xã Vũ Quý, Xã Vũ Trung
13159 Xã Hồng Vũ|343 Xã Vũ Công, Xã Hồng Vũ
13183 Xã Bình Thanh|343 Xã Minh Quang, Xã Minh Tân, Xã Bình Thanh
13186 Xã Bình Định|343 Xã Nam Bình, Xã Bình Định, Xã Hồng Tiến
13192 Xã Vũ Thư|344 Thị trấn Vũ Thư, Xã Minh Khai, Xã Dũng Nghĩa, Xã Minh Quang, Xã Tam Quang, Xã Hòa Bình
13219 Xã Vạn Xuân|344 Xã Hồng Lý, Xã Đồng Thanh, Xã Xuân Hòa, Xã Việt Hùng
13222 Xã Thư Trì|344 Xã Hiệp Hòa, Xã Song Lãng, Xã Minh Lãng
13225 Phường Thái Bình|336 Phường Lê Hồng Phong, Phường Bồ Xuyên, Phường Tiền Phong, Xã Tân Bình|344 Xã Phúc Thành, Xã Tân Phong, Xã Tân Hòa
13246 Xã Tân Thuận|344 Xã Tân Lập, Xã Bách Thuận, Xã Tự Tân
13264 Xã Thư Vũ|344 Xã Vũ Hội, Xã Việt Thuận, Xã Vũ Vinh, Xã Vũ Vân
13279 Xã Vũ Tiên|344 Xã Vũ Đoài, Xã Vũ Tiến, Xã Duy Nhất, Xã Hồng Phong
`;
