// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
001 Quận Ba Đình
002 Quận Hoàn Kiếm
003 Quận Tây Hồ
004 Quận Long Biên
005 Quận Cầu Giấy
006 Quận Đống Đa
007 Quận Hai Bà Trưng
008 Quận Hoàng Mai
009 Quận Thanh Xuân
016 Huyện Sóc Sơn
017 Huyện Đông Anh
018 Huyện Gia Lâm
019 Quận Nam Từ Liêm
020 Huyện Thanh Trì
021 Quận Bắc Từ Liêm
250 Huyện Mê Linh
268 Quận Hà Đông
269 Thị xã Sơn Tây
271 Huyện Ba Vì
272 Huyện Phúc Thọ
273 Huyện Đan Phượng
274 Huyện Hoài Đức
275 Huyện Quốc Oai
276 Huyện Thạch Thất
277 Huyện Chương Mỹ
278 Huyện Thanh Oai
279 Huyện Thường Tín
280 Huyện Phú Xuyên
281 Huyện Ứng Hòa
282 Huyện Mỹ Đức
00004 Phường Ba Đình|001 Phường Trúc Bạch, Phường Quán Thánh, Phường Ngọc Hà~, Phường Điện Biên~, Phường Đội Cấn~, Phường Kim Mã~|003 Phường Thụy Khuê~|002 Phường Đồng Xuân~, Phường Cửa Đông~, Phường Cửa Nam~
00008 Phường Ngọc Hà|001 Phường Vĩnh Phúc, Phường Cống Vị~, Phường Liễu Giai, Phường Ngọc Hà~, Phường Đội Cấn~, Phường Ngọc Khánh~, Phường Kim Mã~|005 Phường Nghĩa Đô~
00025 Phường Giảng Võ|001 Phường Cống Vị~, Phường Ngọc Khánh~, Phường Kim Mã~, Phường Giảng Võ, Phường Thành Công~|006 Phường Cát Linh~, Phường Láng Hạ~
00070 Phường Hoàn Kiếm|002 Phường Đồng Xuân~, Phường Hàng Mã, Phường Hàng Buồm, Phường Hàng Đào, Phường Hàng Bồ, Phường Cửa Đông~, Phường Lý Thái Tổ, Phường Hàng Bạc, Phường Hàng Gai, Phường Hàng Trống~, Phường Cửa Nam~, Phường Hàng Bông~, Phường Tràng Tiền~|001 Phường Điện Biên~
00082 Phường Cửa Nam|002 Phường Hàng Trống~, Phường Cửa Nam~, Phường Hàng Bông~, Phường Tràng Tiền~, Phường Trần Hưng Đạo, Phường Phan Chu Trinh, Phường Hàng Bài|007 Phường Nguyễn Du~, Phường Phạm Đình Hổ~
00091 Phường Phú Thượng|003 Phường Phú Thượng~, Phường Xuân La~|021 Phường Đông Ngạc~, Phường Xuân Đỉnh~, Phường Xuân Tảo~
00097 Phường Hồng Hà|002 Phường Phúc Tân, Phường Chương Dương|001 Phường Phúc Xá|003 Phường Phú Thượng~, Phường Nhật Tân~, Phường Tứ Liên~, Phường Quảng An~, Phường Yên Phụ~|007 Phường Thanh Lương~, Phường Bạch Đằng~|004 Phường Ngọc Thụy~, Phường Bồ Đề~
00103 Phường Tây Hồ|003 Phường Phú Thượng~, Phường Nhật Tân~, Phường Tứ Liên~, Phường Quảng An~, Phường Xuân La~, Phường Yên Phụ~, Phường Bưởi, Phường Thụy Khuê~|005 Phường Nghĩa Đô~
00118 Phường Bồ Đề|004 Phường Thượng Thanh~, Phường Ngọc Thụy~, Phường Đức Giang~, Phường Gia Thụy~, Phường Ngọc Lâm, Phường Bồ Đề~, Phường Long Biên~, Phường Phúc Đồng~
00127 Phường Việt Hưng|004 Phường Thượng Thanh~, Phường Giang Biên~, Phường Đức Giang~, Phường Việt Hưng~, Phường Gia Thụy~, Phường Phúc Lợi~, Phường Phúc Đồng~
00136 Phường Phúc Lợi|004 Phường Giang Biên~, Phường Việt Hưng~, Phường Phúc Lợi~, Phường Thạch Bàn~, Phường Phúc Đồng~|018 Xã Cổ Bi~
00145 Phường Long Biên|004 Phường Gia Thụy~, Phường Bồ Đề~, Phường Long Biên~, Phường Thạch Bàn~, Phường Phúc Đồng~, Phường Cự Khối~|018 Xã Bát Tràng~
00160 Phường Nghĩa Đô|005 Phường Nghĩa Đô~, Phường Nghĩa Tân, Phường Mai Dịch~, Phường Dịch Vọng~, Phường Dịch Vọng Hậu~, Phường Quan Hoa~|021 Phường Xuân Tảo~, Phường Cổ Nhuế 1~|003 Phường Xuân La~
00166 Phường Cầu Giấy|005 Phường Dịch Vọng~, Phường Dịch Vọng Hậu~, Phường Quan Hoa~, Phường Yên Hòa~|019 Phường Mỹ Đình 1~, Phường Mỹ Đình 2~
00175 Phường Yên Hòa|005 Phường Yên Hòa~, Phường Trung Hòa~|009 Phường Nhân Chính~|019 Phường Mễ Trì~
00190 Phường Ô Chợ Dừa|006 Phường Cát Linh~, Phường Văn Miếu - Quốc Tử Giám~, Phường Ô Chợ Dừa~, Phường Hàng Bột~, Phường Trung Liệt~|001 Phường Điện Biên~, Phường Thành Công~
00199 Phường Láng|006 Phường Láng Thượng, Phường Láng Hạ~|001 Phường Ngọc Khánh~
00226 Phường Văn Miếu - Quốc Tử Giám|006 Phường Văn Miếu - Quốc Tử Giám~, Phường Văn Chương, Phường Hàng Bột~, Phường Khâm Thiên, Phường Thổ Quan, Phường Nam Đồng~, Phường Phương Liên - Trung Tự~|001 Phường Điện Biên~|002 Phường Cửa Nam~|007 Phường Nguyễn Du~, Phường Lê Đại Hành~
00229 Phường Kim Liên|006 Phường Nam Đồng~, Phường Quang Trung~, Phường Trung Liệt~, Phường Phương Liên - Trung Tự~, Phường Kim Liên, Phường Phương Mai~, Phường Khương Thượng
00235 Phường Đống Đa|006 Phường Ô Chợ Dừa~, Phường Láng Hạ~, Phường Nam Đồng~, Phường Quang Trung~, Phường Trung Liệt~, Phường Thịnh Quang
00256 Phường Hai Bà Trưng|007 Phường Nguyễn Du~, Phường Bạch Đằng~, Phường Phạm Đình Hổ~, Phường Lê Đại Hành~, Phường Đồng Nhân, Phường Phố Huế, Phường Thanh Nhàn~
00283 Phường Vĩnh Tuy|007 Phường Thanh Lương~, Phường Vĩnh Tuy~|008 Phường Vĩnh Hưng~, Phường Mai Động~
00292 Phường Bạch Mai|007 Phường Lê Đại Hành~, Phường Thanh Nhàn~, Phường Bách Khoa, Phường Đồng Tâm~, Phường Quỳnh Mai, Phường Bạch Mai, Phường Minh Khai~, Phường Trương Định~|006 Phường Phương Mai~
00301 Phường Vĩnh Hưng|008 Phường Thanh Trì~, Phường Vĩnh Hưng~, Phường Lĩnh Nam~|007 Phường Vĩnh Tuy~
00316 Phường Định Công|008 Phường Định Công~, Phường Đại Kim~, Phường Giáp Bát~, Phường Thịnh Liệt~, Phường Hoàng Liệt~|020 Xã Tân Triều~, Xã Thanh Liệt~
00322 Phường Tương Mai|008 Phường Vĩnh Hưng~, Phường Mai Động~, Phường Tương Mai~, Phường Tân Mai~, Phường Hoàng Văn Thụ~, Phường Giáp Bát~|007 Phường Đồng Tâm~, Phường Minh Khai~, Phường Trương Định~|009 Phường Phương Liệt~
00328 Phường Lĩnh Nam|008 Phường Thanh Trì~, Phường Lĩnh Nam~, Phường Trần Phú~, Phường Yên Sở~|007 Phường Thanh Lương~
00331 Phường Hoàng Mai|008 Phường Vĩnh Hưng~, Phường Tương Mai~, Phường Tân Mai~, Phường Hoàng Văn Thụ~, Phường Giáp Bát~, Phường Lĩnh Nam~, Phường Thịnh Liệt~, Phường Trần Phú~, Phường Hoàng Liệt~, Phường Yên Sở~
00337 Phường Hoàng Liệt|008 Phường Đại Kim~, Phường Hoàng Liệt~|020 Thị trấn Văn Điển~, Xã Thanh Liệt~, Xã Tam Hiệp~
00340 Phường Yên Sở|008 Phường Thịnh Liệt~, Phường Trần Phú~, Phường Hoàng Liệt~, Phường Yên Sở~|020 Xã Tứ Hiệp~
00352 Phường Phương Liệt|009 Phường Khương Trung~, Phường Khương Mai, Phường Phương Liệt~, Phường Khương Đình~|008 Phường Định Công~, Phường Thịnh Liệt~
00364 Phường Khương Đình|009 Phường Thượng Đình~, Phường Khương Trung~, Phường Thanh Xuân Trung~, Phường Khương Đình~, Phường Hạ Đình~|008 Phường Đại Kim~|020 Xã Tân Triều~
00367 Phường Thanh Xuân|009 Phường Nhân Chính~, Phường Thượng Đình~, Phường Thanh Xuân Trung~, Phường Thanh Xuân Bắc~|019 Phường Trung Văn~|005 Phường Trung Hòa~
00376 Xã Sóc Sơn|016 Thị trấn Sóc Sơn, Xã Phù Linh, Xã Tân Minh, Xã Quang Tiến~, Xã Tiên Dược, Xã Mai Đình~, Xã Đông Xuân, Xã Phú Minh~, Xã Phù Lỗ
00382 Xã Kim Anh|016 Xã Minh Trí, Xã Minh Phú, Xã Tân Dân
00385 Xã Trung Giã|016 Xã Bắc Sơn, Xã Hồng Kỳ, Xã Nam Sơn, Xã Trung Giã
00430 Xã Đa Phúc|016 Xã Tân Hưng, Xã Bắc Phú, Xã Việt Long, Xã Xuân Giang, Xã Đức Hòa, Xã Kim Lũ, Xã Xuân Thu
00433 Xã Nội Bài|016 Xã Quang Tiến~, Xã Hiền Ninh, Xã Mai Đình~, Xã Thanh Xuân, Xã Phú Cường, Xã Phú Minh~
00454 Xã Đông Anh|017 Thị trấn Đông Anh~, Xã Tiên Dương~, Xã Uy Nỗ~, Xã Liên Hà~, Xã Việt Hùng~, Xã Dục Tú~, Xã Vĩnh Ngọc~, Xã Cổ Loa, Xã Xuân Canh~, Xã Tàm Xá~, Xã Mai Lâm, Xã Đông Hội
00466 Xã Phúc Thịnh|017 Thị trấn Đông Anh~, Xã Xuân Nộn~, Xã Bắc Hồng, Xã Nguyên Khê~, Xã Nam Hồng, Xã Tiên Dương~, Xã Vân Nội, Xã Vĩnh Ngọc~
00475 Xã Thư Lâm|017 Thị trấn Đông Anh~, Xã Xuân Nộn~, Xã Thuỵ Lâm, Xã Nguyên Khê~, Xã Vân Hà, Xã Uy Nỗ~, Xã Liên Hà~, Xã Việt Hùng~, Xã Dục Tú~
00493 Xã Thiên Lộc|017 Xã Kim Nỗ~, Xã Kim Chung~, Xã Đại Mạch~, Xã Hải Bối~, Xã Võng La|250 Xã Tiền Phong~
00508 Xã Vĩnh Thanh|017 Xã Kim Nỗ~, Xã Kim Chung~, Xã Vĩnh Ngọc~, Xã Hải Bối~, Xã Xuân Canh~, Xã Tàm Xá~
00541 Xã Phù Đổng|018 Thị trấn Yên Viên, Xã Yên Thường, Xã Yên Viên, Xã Ninh Hiệp, Xã Thiên Đức, Xã Phù Đổng, Xã Cổ Bi~, Xã Đặng Xá~
00562 Xã Thuận An|018 Xã Lệ Chi, Xã Đặng Xá~, Xã Phú Sơn~, Xã Dương Quang
00565 Xã Gia Lâm|018 Xã Cổ Bi~, Xã Phú Sơn~, Thị trấn Trâu Quỳ~, Xã Dương Xá, Xã Đa Tốn~, Xã Kiêu Kỵ, Xã Bát Tràng~|004 Phường Thạch Bàn~
00577 Xã Bát Tràng|018 Thị trấn Trâu Quỳ~, Xã Đa Tốn~, Xã Bát Tràng~, Xã Kim Đức|004 Phường Thạch Bàn~, Phường Cự Khối~
00592 Phường Từ Liêm|019 Phường Cầu Diễn, Phường Mỹ Đình 1~, Phường Mỹ Đình 2~, Phường Mễ Trì~, Phường Phú Đô~|005 Phường Mai Dịch~
00598 Phường Thượng Cát|021 Phường Thượng Cát, Phường Liên Mạc, Phường Thụy Phương~, Phường Tây Tựu~, Phường Minh Khai~, Phường Cổ Nhuế 2~
00602 Phường Đông Ngạc|021 Phường Đông Ngạc~, Phường Đức Thắng, Phường Thụy Phương~, Phường Xuân Đỉnh~, Phường Minh Khai~, Phường Cổ Nhuế 2~
00611 Phường Xuân Đỉnh|021 Phường Xuân Đỉnh~, Phường Xuân Tảo~, Phường Cổ Nhuế 1~|003 Phường Xuân La~
00613 Phường Tây Tựu|021 Phường Tây Tựu~, Phường Minh Khai~|274 Xã Kim Chung~
00619 Phường Phú Diễn|021 Phường Cổ Nhuế 1~, Phường Phú Diễn, Phường Phúc Diễn~|005 Phường Mai Dịch~
00622 Phường Xuân Phương|019 Phường Xuân Phương, Phường Phương Canh, Phường Tây Mỗ~, Phường Đại Mỗ~|021 Phường Minh Khai~, Phường Phúc Diễn~|274 Xã Vân Canh~
00634 Phường Tây Mỗ|019 Phường Tây Mỗ~, Phường Đại Mỗ~|268 Phường Dương Nội~|274 Xã An Khánh~
00637 Phường Đại Mỗ|019 Phường Mễ Trì~, Phường Phú Đô~, Phường Đại Mỗ~, Phường Trung Văn~|268 Phường Mộ Lao~, Phường Dương Nội~|005 Phường Trung Hòa~|009 Phường Nhân Chính~
00640 Xã Thanh Trì|020 Thị trấn Văn Điển~, Xã Tứ Hiệp~, Xã Yên Mỹ~, Xã Vĩnh Quỳnh~, Xã Ngũ Hiệp~, Xã Duyên Hà~|008 Phường Yên Sở~
00643 Phường Thanh Liệt|020 Xã Tân Triều~, Xã Thanh Liệt~, Xã Tả Thanh Oai~|008 Phường Đại Kim~|009 Phường Thanh Xuân Bắc~, Phường Hạ Đình~|268 Phường Văn Quán~
00664 Xã Đại Thanh|020 Thị trấn Văn Điển~, Xã Tả Thanh Oai~, Xã Hữu Hòa~, Xã Tam Hiệp~, Xã Vĩnh Quỳnh~|268 Phường Kiến Hưng~
00679 Xã Ngọc Hồi|020 Xã Ngọc Hồi, Xã Đại Áng~, Xã Liên Ninh~|279 Xã Duyên Thái~, Xã Khánh Hà~
00685 Xã Nam Phù|020 Xã Yên Mỹ~, Xã Ngũ Hiệp~, Xã Duyên Hà~, Xã Vạn Phúc, Xã Liên Ninh~, Xã Đông Mỹ~|279 Xã Ninh Sở~, Xã Duyên Thái~
04930 Xã Yên Xuân|275 Xã Đông Xuân|276 Xã Yên Trung, Xã Yên Bình, Xã Tiến Xuân~, Xã Thạch Hòa~
08974 Xã Quang Minh|250 Thị trấn Chi Đông, Xã Đại Thịnh~, Xã Kim Hoa~, Thị trấn Quang Minh, Xã Thanh Lâm~, Xã Mê Linh~, Xã Tiền Phong~
08980 Xã Yên Lãng|250 Xã Thạch Đà~, Xã Liên Mạc, Xã Chu Phan, Xã Tiến Thịnh~, Xã Văn Khê~, Xã Hoàng Kim|273 Xã Trung Châu~, Xã Thọ An~, Xã Thọ Xuân~, Xã Hồng Hà~
08995 Xã Tiến Thắng|250 Xã Đại Thịnh~, Xã Kim Hoa~, Xã Thạch Đà~, Xã Tiến Thắng, Xã Tự Lập, Xã Thanh Lâm~, Xã Tam Đồng, Xã Văn Khê~
09022 Xã Mê Linh|250 Xã Đại Thịnh~, Xã Mê Linh~, Xã Văn Khê~, Xã Tiền Phong~, Xã Tráng Việt|017 Xã Đại Mạch~|273 Xã Hồng Hà~, Xã Liên Hồng~, Xã Liên Hà~, Xã Liên Trung~
09552 Phường Kiến Hưng|268 Phường Quang Trung~, Phường Phú La~, Phường Hà Cầu~, Phường Kiến Hưng~, Phường Phú Lương~
09556 Phường Hà Đông|268 Phường Quang Trung~, Phường Mộ Lao~, Phường Văn Quán~, Phường Vạn Phúc, Phường La Khê~, Phường Phúc La, Phường Hà Cầu~|019 Phường Đại Mỗ~|020 Xã Tân Triều~
09562 Phường Yên Nghĩa|268 Phường Yên Nghĩa~, Phường Đồng Mai~
09568 Phường Phú Lương|268 Phường Kiến Hưng~, Phường Phú Lãm, Phường Phú Lương~|278 Xã Cự Khê~|020 Xã Hữu Hòa~
09574 Phường Sơn Tây|269 Phường Ngô Quyền, Phường Phú Thịnh, Phường Sơn Lộc~, Xã Đường Lâm, Phường Viên Sơn, Phường Trung Hưng~, Xã Thanh Mỹ~
09604 Phường Tùng Thiện|269 Phường Sơn Lộc~, Phường Xuân Khanh, Xã Xuân Sơn, Phường Trung Hưng~, Xã Thanh Mỹ~, Phường Trung Sơn Trầm
09616 Xã Đoài Phương|269 Xã Kim Sơn, Xã Sơn Đông, Xã Cổ Đông~
09619 Xã Quảng Oai|271 Thị trấn Tây Đằng~, Xã Chu Minh~, Xã Đông Quang, Xã Tiên Phong, Xã Thụy An~, Xã Cam Thượng
09634 Xã Cổ Đô|271 Xã Phú Cường, Xã Cổ Đô, Xã Vạn Thắng, Xã Phong Vân, Xã Phú Đông, Xã Phú Hồng
09661 Xã Minh Châu|271 Thị trấn Tây Đằng~, Xã Minh Châu, Xã Chu Minh~
09664 Xã Vật Lại|271 Xã Phú Châu, Xã Thái Hòa, Xã Đồng Thái, Xã Phú Sơn, Xã Vật Lại
09676 Xã Bất Bạt|271 Xã Tòng Bạt, Xã Cẩm Lĩnh~, Xã Sơn Đà, Xã Thuần Mỹ, Xã Minh Quang~
09694 Xã Suối Hai|271 Xã Cẩm Lĩnh~, Xã Thụy An~, Xã Tản Lĩnh, Xã Ba Trại
09700 Xã Ba Vì|271 Xã Minh Quang~, Xã Ba Vì, Xã Khánh Thượng
09706 Xã Yên Bài|271 Xã Vân Hòa, Xã Yên Bài|276 Xã Thạch Hòa~
09715 Xã Phúc Thọ|272 Thị trấn Phúc Thọ, Xã Tích Lộc, Xã Long Thượng, Xã Trạch Mỹ Lộc, Xã Phúc Hòa, Xã Phụng Thượng
09739 Xã Phúc Lộc|272 Xã Vân Phúc, Xã Nam Hà, Xã Xuân Đình, Xã Sen Phương, Xã Võng Xuyên
09772 Xã Hát Môn|272 Xã Hát Môn, Xã Thanh Đa, Xã Ngọc Tảo, Xã Tam Thuấn, Xã Tam Hiệp, Xã Hiệp Thuận, Xã Liên Hiệp
09784 Xã Đan Phượng|273 Thị trấn Phùng, Xã Thượng Mỗ, Xã Đan Phượng, Xã Đồng Tháp, Xã Song Phượng
09787 Xã Liên Minh|273 Xã Trung Châu~, Xã Thọ An~, Xã Thọ Xuân~, Xã Hồng Hà~, Xã Phương Đình|250 Xã Tiến Thịnh~
09817 Xã Ô Diên|273 Xã Hồng Hà~, Xã Liên Hồng~, Xã Liên Hà~, Xã Hạ Mỗ, Xã Liên Trung~, Xã Tân Hội, Xã Tân Lập~|250 Xã Văn Khê~|021 Phường Tây Tựu~
09832 Xã Hoài Đức|274 Thị trấn Trạm Trôi, Xã Đức Thượng, Xã Di Trạch, Xã Đức Giang, Xã Kim Chung~|021 Phường Tây Tựu~|273 Xã Tân Lập~
09856 Xã Dương Hòa|274 Xã Minh Khai, Xã Dương Liễu, Xã Cát Quế, Xã Yên Sở, Xã Đắc Sở
09871 Xã Sơn Đồng|274 Xã Sơn Đồng, Xã Vân Canh~, Xã Lại Yên, Xã Tiền Yên, Xã Song Phương~, Xã An Khánh~, Xã An Thượng~, Xã Vân Côn~
09877 Xã An Khánh|274 Xã Song Phương~, Xã An Khánh~, Xã An Thượng~, Xã Vân Côn~, Xã La Phù~, Xã Đông La|268 Phường Dương Nội~
09886 Phường Dương Nội|268 Phường La Khê~, Phường Phú La~, Phường Yên Nghĩa~, Phường Dương Nội~|019 Phường Đại Mỗ~|274 Xã La Phù~
09895 Xã Quốc Oai|275 Thị trấn Quốc Oai~, Xã Sài Sơn, Xã Phượng Sơn~, Xã Ngọc Mỹ~, Xã Thạch Thán
09910 Xã Kiều Phú|275 Xã Cấn Hữu, Xã Tuyết Nghĩa, Xã Liệp Nghĩa, Xã Ngọc Liệp~, Xã Ngọc Mỹ~|276 Xã Quang Trung~
09931 Xã Hưng Đạo|275 Xã Đồng Quang, Xã Cộng Hòa, Xã Hưng Đạo
09952 Xã Phú Cát|275 Xã Phú Cát~, Xã Phú Mãn, Xã Hòa Thạch, Xã Đông Yên
09955 Xã Thạch Thất|276 Thị trấn Liên Quan, Xã Đại Đồng, Xã Cẩm Yên, Xã Lại Thượng, Xã Phú Kim, Xã Kim Quan
09982 Xã Hạ Bằng|276 Xã Bình Yên~, Xã Cần Kiệm, Xã Tân Xã~, Xã Hạ Bằng~, Xã Đồng Trúc|275 Xã Phú Cát~
09988 Xã Hòa Lạc|276 Xã Tiến Xuân~, Xã Bình Yên~, Xã Thạch Hòa~, Xã Tân Xã~, Xã Hạ Bằng~|269 Xã Cổ Đông~
10003 Xã Tây Phương|276 Xã Hương Ngải, Xã Lam Sơn, Xã Phùng Xá, Xã Thạch Xá, Xã Quang Trung~|275 Thị trấn Quốc Oai~, Xã Phượng Sơn~, Xã Ngọc Liệp~
10015 Phường Chương Mỹ|277 Thị trấn Chúc Sơn, Xã Phụng Châu, Xã Tiên Phương, Xã Ngọc Hòa, Xã Đại Yên, Xã Thụy Hương|268 Phường Đồng Mai~, Phường Biên Giang
10030 Xã Phú Nghĩa|277 Xã Đông Sơn, Xã Đông Phương Yên, Xã Phú Nghĩa, Xã Trường Yên, Xã Thanh Bình, Xã Trung Hòa
10045 Xã Xuân Mai|277 Thị trấn Xuân Mai, Xã Thủy Xuân Tiên, Xã Tân Tiến~, Xã Nam Phương Tiến
10072 Xã Quảng Bị|277 Xã Tốt Động, Xã Lam Điền~, Xã Hợp Đồng, Xã Hoàng Diệu, Xã Quảng Bị
10081 Xã Trần Phú|277 Xã Tân Tiến~, Xã Hoàng Văn Thụ, Xã Hữu Văn, Xã Mỹ Lương, Xã Trần Phú|282 Xã Đồng Tâm~
10096 Xã Hòa Phú|277 Xã Thượng Vực, Xã Hồng Phú, Xã Văn Võ, Xã Đồng Lạc, Xã Hòa Phú|278 Xã Kim Thư~
10114 Xã Thanh Oai|278 Thị trấn Kim Bài, Xã Thanh Mai, Xã Đỗ Động, Xã Kim An, Xã Kim Thư~, Xã Phương Trung
10126 Xã Bình Minh|278 Xã Cự Khê~, Xã Bích Hòa, Xã Cao Viên, Xã Bình Minh, Xã Thanh Cao|268 Phường Phú Lương~|277 Xã Lam Điền~
10144 Xã Tam Hưng|278 Xã Mỹ Hưng, Xã Tam Hưng, Xã Thanh Thùy, Xã Thanh Văn
10180 Xã Dân Hòa|278 Xã Tân Ước, Xã Dân Hòa, Xã Liên Châu, Xã Cao Xuân Dương, Xã Hồng Dương
10183 Xã Thường Tín|279 Thị trấn Thường Tín, Xã Nhị Khê, Xã Khánh Hà~, Xã Hòa Bình, Xã Văn Bình, Xã Hiền Giang, Xã Văn Phú, Xã Tiền Phong|020 Xã Đại Áng~
10210 Xã Hồng Vân|279 Xã Ninh Sở~, Xã Duyên Thái~, Xã Hồng Vân, Xã Vân Tảo, Xã Liên Phương, Xã Hà Hồi|020 Xã Đông Mỹ~
10231 Xã Thượng Phúc|279 Xã Nguyễn Trãi, Xã Quất Động, Xã Tân Minh, Xã Dũng Tiến, Xã Nghiêm Xuyên
10237 Xã Chương Dương|279 Xã Tự Nhiên, Xã Chương Dương, Xã Lê Lợi, Xã Thắng Lợi, Xã Tô Hiệu~, Xã Vạn Nhất~
10273 Xã Phú Xuyên|280 Thị trấn Phú Minh, Thị trấn Phú Xuyên, Xã Nam Tiến, Xã Hồng Thái, Xã Nam Phong, Xã Quang Hà|279 Xã Tô Hiệu~, Xã Văn Tự, Xã Vạn Nhất~, Xã Minh Cường
10279 Xã Phượng Dực|280 Xã Hồng Minh, Xã Phượng Dực, Xã Văn Hoàng, Xã Phú Túc, Xã Hoàng Long
10330 Xã Chuyên Mỹ|280 Xã Tân Dân, Xã Chuyên Mỹ, Xã Vân Từ, Xã Phú Yên, Xã Châu Can
10342 Xã Đại Xuyên|280 Xã Khai Thái, Xã Phúc Tiến, Xã Tri Thủy, Xã Đại Xuyên, Xã Bạch Hạ, Xã Quang Lãng, Xã Minh Tân
10354 Xã Vân Đình|281 Thị trấn Vân Đình, Xã Cao Sơn Tiến, Xã Phương Tú, Xã Tảo Dương Văn
10369 Xã Ứng Thiên|281 Xã Hoa Viên, Xã Quảng Phú Cầu, Xã Trường Thịnh, Xã Liên Bạt
10402 Xã Ứng Hòa|281 Xã Trung Tú, Xã Đồng Tân, Xã Minh Đức, Xã Trầm Lộng, Xã Kim Đường, Xã Đại Hùng, Xã Đông Lỗ, Xã Đại Cường
10417 Xã Hòa Xá|281 Xã Thái Hòa, Xã Hòa Phú, Xã Phù Lưu, Xã Bình Lưu Quang
10441 Xã Mỹ Đức|282 Thị trấn Đại Nghĩa, Xã Phù Lưu Tế, Xã Đại Hưng, Xã Hợp Thanh, Xã An Phú
10459 Xã Phúc Sơn|282 Xã Đồng Tâm~, Xã Thượng Lâm, Xã Tuy Lai, Xã Phúc Lâm, Xã Mỹ Xuyên
10465 Xã Hồng Sơn|282 Xã An Mỹ, Xã Hồng Sơn, Xã Lê Thanh, Xã Xuy Xá, Xã Phùng Xá, Xã Hợp Tiến
10489 Xã Hương Sơn|282 Xã Vạn Tín, Xã Hương Sơn, Xã Hùng Tiến, Xã An Tiến
`;
