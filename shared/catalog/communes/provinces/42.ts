// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
436 Thành phố Hà Tĩnh
437 Thị xã Hồng Lĩnh
439 Huyện Hương Sơn
440 Huyện Đức Thọ
441 Huyện Vũ Quang
442 Huyện Nghi Xuân
443 Huyện Can Lộc
444 Huyện Hương Khê
445 Huyện Thạch Hà
446 Huyện Cẩm Xuyên
447 Huyện Kỳ Anh
449 Thị xã Kỳ Anh
18073 Phường Thành Sen|436 Phường Nam Hà, Phường Bắc Hà, Phường Tân Giang, Phường Hà Huy Tập, Phường Thạch Quý, Phường Trần Phú, Phường Văn Yên, Phường Thạch Hưng, Phường Đại Nài~
18100 Phường Trần Phú|436 Phường Thạch Trung, Phường Thạch Hạ, Phường Đồng Môn, Xã Hộ Độ
18115 Phường Bắc Hồng Lĩnh|437 Phường Bắc Hồng, Phường Trung Lương, Phường Đức Thuận|442 Xã Xuân Lam
18118 Phường Nam Hồng Lĩnh|437 Phường Nam Hồng, Phường Đậu Liêu, Xã Thuận Lộc
18133 Xã Hương Sơn|439 Thị trấn Phố Châu, Xã Sơn Ninh, Xã Sơn Trung, Xã Sơn Bằng, Xã Sơn Phú
18160 Xã Sơn Hồng|439 Xã Sơn Hồng, Xã Sơn Lĩnh
18163 Xã Sơn Tiến|439 Xã Sơn Tiến, Xã Sơn Lễ, Xã An Hòa Thịnh
18172 Xã Sơn Tây|439 Thị trấn Tây Sơn, Xã Sơn Tây
18184 Xã Sơn Giang|439 Xã Sơn Lâm, Xã Sơn Giang, Xã Quang Diệm
18196 Xã Sơn Kim 1|439 Xã Sơn Kim 1=
18199 Xã Sơn Kim 2|439 Xã Sơn Kim 2=
18202 Xã Tứ Mỹ|439 Xã Châu Bình, Xã Tân Mỹ Hà, Xã Mỹ Long
18223 Xã Kim Hoa|439 Xã Kim Hoa, Xã Hàm Trường
18229 Xã Đức Thọ|440 Thị trấn Đức Thọ, Xã Tùng Ảnh, Xã Hòa Lạc, Xã Tân Dân
18244 Xã Đức Minh|440 Xã Tùng Châu, Xã Trường Sơn, Xã Liên Minh
18262 Xã Đức Quang|440 Xã Quang Vĩnh, Xã Yên Hồ, Xã Bùi La Nhân
18277 Xã Đức Thịnh|440 Xã Thanh Bình Thịnh, Xã Lâm Trung Thủy, Xã An Dũng
18304 Xã Đức Đồng|440 Xã Đức Đồng, Xã Đức Lạng, Xã Tân Hương
18313 Xã Vũ Quang|441 Thị trấn Vũ Quang, Xã Thọ Điền, Xã Hương Minh, Xã Quang Thọ
18322 Xã Mai Hoa|441 Xã Ân Phú, Xã Đức Giang, Xã Đức Lĩnh
18328 Xã Thượng Đức|441 Xã Đức Hương, Xã Đức Bồng, Xã Đức Liên
18352 Xã Nghi Xuân|442 Thị trấn Xuân An, Xã Xuân Giang, Xã Xuân Viên, Xã Xuân Hồng, Xã Xuân Lĩnh
18364 Xã Đan Hải|442 Xã Xuân Hội, Xã Đan Trường, Xã Xuân Phổ, Xã Xuân Hải
18373 Xã Tiên Điền|442 Thị trấn Tiên Điền, Xã Xuân Yên, Xã Xuân Mỹ, Xã Xuân Thành
18394 Xã Cổ Đạm|442 Xã Cổ Đạm, Xã Xuân Liên, Xã Cương Gián
18406 Xã Can Lộc|443 Thị trấn Nghèn, Xã Thiên Lộc, Xã Vượng Lộc
18409 Xã Hồng Lộc|445 Xã Tân Lộc, Xã Hồng Lộc
18418 Xã Tùng Lộc|443 Xã Thuần Thiện, Xã Tùng Lộc
18436 Xã Trường Lưu|443 Xã Kim Song Trường, Xã Thường Nga, Xã Phú Lộc
18466 Xã Gia Hanh|443 Xã Thanh Lộc, Xã Gia Hanh, Xã Khánh Vĩnh Yên
18481 Xã Xuân Lộc|443 Xã Xuân Lộc, Xã Quang Lộc, Xã Sơn Lộc
18484 Xã Đồng Lộc|443 Xã Thượng Lộc, Thị trấn Đồng Lộc, Xã Mỹ Lộc
18496 Xã Hương Khê|444 Thị trấn Hương Khê, Xã Hương Long, Xã Phú Gia
18502 Xã Hà Linh|444 Xã Điền Mỹ, Xã Hà Linh
18523 Xã Hương Bình|444 Xã Hòa Hải, Xã Phúc Đồng, Xã Hương Bình
18532 Xã Hương Phố|444 Xã Hương Thủy, Xã Hương Giang, Xã Gia Phố
18544 Xã Hương Xuân|444 Xã Hương Vĩnh, Xã Hương Xuân, Xã Hương Lâm
18547 Xã Phúc Trạch|444 Xã Phúc Trạch, Xã Hương Trạch, Xã Hương Liên
18550 Xã Hương Đô|444 Xã Lộc Yên, Xã Hương Đô, Xã Hương Trà
18562 Xã Thạch Hà|445 Thị trấn Thạch Hà, Xã Thạch Sơn, Xã Thạch Long
18568 Xã Lộc Hà|445 Xã Thịnh Lộc, Xã Bình An, Thị trấn Lộc Hà, Xã Thạch Kim
18583 Xã Mai Phụ|445 Xã Phù Lưu, Xã Thạch Mỹ, Xã Thạch Châu, Xã Mai Phụ
18586 Xã Đông Kinh|445 Xã Ích Hậu, Xã Thạch Kênh, Xã Thạch Liên
18601 Xã Việt Xuyên|445 Xã Việt Tiến, Xã Thạch Ngọc
18604 Xã Thạch Khê|436 Xã Thạch Hải, Xã Đỉnh Bàn, Xã Thạch Khê
18619 Xã Đồng Tiến|436 Xã Thạch Trị, Xã Thạch Văn, Xã Thạch Hội
18628 Xã Thạch Lạc|436 Xã Thạch Lạc, Xã Tượng Sơn, Xã Thạch Thắng
18634 Xã Toàn Lưu|445 Xã Ngọc Sơn, Xã Lưu Vĩnh Sơn
18652 Phường Hà Huy Tập|436 Phường Đại Nài~, Xã Thạch Đài, Xã Tân Lâm Hương
18667 Xã Thạch Xuân|445 Xã Thạch Xuân, Xã Nam Điền
18673 Xã Cẩm Xuyên|446 Thị trấn Cẩm Xuyên, Xã Cẩm Quang, Xã Cẩm Quan
18676 Xã Thiên Cầm|446 Thị trấn Thiên Cầm, Xã Cẩm Nhượng, Xã Nam Phúc Thăng
18682 Xã Yên Hòa|446 Xã Yên Hòa, Xã Cẩm Dương
18685 Xã Cẩm Bình|436 Xã Thạch Bình, Xã Cẩm Bình, Xã Cẩm Vịnh|446 Xã Cẩm Thành
18736 Xã Cẩm Hưng|446 Xã Cẩm Hà, Xã Cẩm Hưng, Xã Cẩm Thịnh
18739 Xã Cẩm Duệ|446 Xã Cẩm Thạch, Xã Cẩm Duệ, Xã Cẩm Mỹ
18742 Xã Cẩm Trung|446 Xã Cẩm Lĩnh, Xã Cẩm Lộc, Xã Cẩm Trung
18748 Xã Cẩm Lạc|446 Xã Cẩm Sơn, Xã Cẩm Lạc, Xã Cẩm Minh
18754 Phường Sông Trí|449 Phường Hưng Trí, Xã Kỳ Lợi~, Phường Kỳ Trinh|447 Xã Kỳ Châu
18766 Xã Kỳ Xuân|447 Xã Kỳ Xuân, Xã Kỳ Bắc, Xã Kỳ Phong
18775 Xã Kỳ Anh|447 Xã Kỳ Phú, Xã Kỳ Tiến, Xã Kỳ Giang, Thị trấn Kỳ Đồng
18781 Phường Hải Ninh|449 Phường Kỳ Ninh, Xã Kỳ Hà|447 Xã Kỳ Hải
18787 Xã Kỳ Văn|447 Xã Kỳ Văn, Xã Kỳ Trung, Xã Kỳ Tây
18790 Xã Kỳ Khang|447 Xã Kỳ Khang, Xã Kỳ Thọ, Xã Kỳ Thư
18814 Xã Kỳ Hoa|447 Xã Kỳ Tân|449 Xã Kỳ Hoa
18823 Phường Vũng Áng|449 Phường Kỳ Thịnh, Phường Kỳ Long, Xã Kỳ Lợi
18832 Phường Hoành Sơn|449 Xã Kỳ Lợi~, Phường Kỳ Phương, Phường Kỳ Liên, Phường Kỳ Nam
18838 Xã Kỳ Lạc|447 Xã Lâm Hợp, Xã Kỳ Lạc
18844 Xã Kỳ Thượng|447 Xã Kỳ Thượng, Xã Kỳ Sơn
`;
