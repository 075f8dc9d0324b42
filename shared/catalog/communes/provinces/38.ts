// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
380 Thành phố Thanh Hóa
381 Thị xã Bỉm Sơn
382 Thành phố Sầm Sơn
384 Huyện Mường Lát
385 Huyện Quan Hóa
386 Huyện Bá Thước
387 Huyện Quan Sơn
388 Huyện Lang Chánh
389 Huyện Ngọc Lặc
390 Huyện Cẩm Thủy
391 Huyện Thạch Thành
392 Huyện Hà Trung
393 Huyện Vĩnh Lộc
394 Huyện Yên Định
395 Huyện Thọ Xuân
396 Huyện Thường Xuân
397 Huyện Triệu Sơn
398 Huyện Thiệu Hóa
399 Huyện Hoằng Hóa
400 Huyện Hậu Lộc
401 Huyện Nga Sơn
402 Huyện Như Xuân
403 Huyện Như Thanh
404 Huyện Nông Cống
406 Huyện Quảng Xương
407 Thị xã Nghi Sơn
14758 Phường Hàm Rồng|380 Phường Hàm Rồng, Phường Đông Thọ~, Phường Nam Ngạn, Phường Đông Cương, Phường Thiệu Dương
14797 Phường Hạc Thành|380 Phường Đông Thọ~, Phường Trường Thi, Phường Điện Biên, Phường Phú Sơn, Phường Lam Sơn, Phường Ba Đình, Phường Ngọc Trạo, Phường Đông Vệ, Phường Đông Sơn, Phường Đông Hương, Phường Đông Hải, Phường An Hưng~
14812 Phường Bỉm Sơn|381 Phường Ba Đình, Phường Lam Sơn, Phường Đông Sơn|392 Xã Hà Vinh
14818 Phường Quang Trung|381 Phường Bắc Sơn, Phường Ngọc Trạo, Phường Phú Sơn, Xã Quang Trung
14845 Xã Mường Lát|384 Thị trấn Mường Lát>
14848 Xã Tam Chung|384 Xã Tam Chung=
14854 Xã Mường Lý|384 Xã Mường Lý=
14857 Xã Trung Lý|384 Xã Trung Lý=
14860 Xã Quang Chiểu|384 Xã Quang Chiểu=
14863 Xã Pù Nhi|384 Xã Pù Nhi=
14864 Xã Nhi Sơn|384 Xã Nhi Sơn=
14866 Xã Mường Chanh|384 Xã Mường Chanh=
14869 Xã Hồi Xuân|385 Thị trấn Hồi Xuân, Xã Phú Nghiêm
14872 Xã Trung Thành|385 Xã Thành Sơn, Xã Trung Thành
14875 Xã Trung Sơn|385 Xã Trung Sơn=
14878 Xã Phú Lệ|385 Xã Phú Thanh, Xã Phú Lệ, Xã Phú Sơn
14890 Xã Phú Xuân|385 Xã Phú Xuân=
14896 Xã Hiền Kiệt|385 Xã Hiền Chung, Xã Hiền Kiệt
14902 Xã Nam Xuân|385 Xã Nam Tiến, Xã Nam Xuân
14908 Xã Thiên Phủ|385 Xã Thiên Phủ, Xã Nam Động
14923 Xã Bá Thước|386 Thị trấn Cành Nàng, Xã Hạ Trung, Xã Ban Công
14932 Xã Điền Quang|386 Xã Điền Thượng, Xã Điền Hạ, Xã Điền Quang
14950 Xã Điền Lư|386 Xã Điền Trung, Xã Ái Thượng, Xã Điền Lư
14953 Xã Quý Lương|386 Xã Lương Ngoại, Xã Lương Nội, Xã Lương Trung
14956 Xã Pù Luông|386 Xã Thành Sơn, Xã Lũng Niêm, Xã Thành Lâm
14959 Xã Cổ Lũng|386 Xã Lũng Cao, Xã Cổ Lũng
14974 Xã Văn Nho|386 Xã Kỳ Tân, Xã Văn Nho
14980 Xã Thiết Ống|386 Xã Thiết Ống, Xã Thiết Kế
15001 Xã Trung Hạ|387 Xã Trung Xuân, Xã Trung Tiến, Xã Trung Hạ
15007 Xã Tam Thanh|387 Xã Tam Thanh=
15010 Xã Sơn Thủy|387 Xã Sơn Thủy=
15013 Xã Na Mèo|387 Xã Na Mèo=
15016 Xã Quan Sơn|387 Xã Trung Thượng, Thị trấn Sơn Lư~
15019 Xã Tam Lư|387 Xã Sơn Hà, Thị trấn Sơn Lư~, Xã Tam Lư
15022 Xã Sơn Điện|387 Xã Sơn Điện=
15025 Xã Mường Mìn|387 Xã Mường Mìn=
15031 Xã Yên Khương|388 Xã Yên Khương=
15034 Xã Yên Thắng|388 Xã Yên Thắng=
15043 Xã Giao An|388 Xã Giao An, Xã Giao Thiện
15049 Xã Văn Phú|388 Xã Tam Văn, Xã Lâm Phú
15055 Xã Linh Sơn|388 Xã Trí Nang, Thị trấn Lang Chánh
15058 Xã Đồng Lương|388 Xã Tân Phúc, Xã Đồng Lương
15061 Xã Ngọc Lặc|389 Thị trấn Ngọc Lặc, Xã Mỹ Tân, Xã Thúy Sơn
15085 Xã Thạch Lập|389 Xã Thạch Lập, Xã Quang Trung, Xã Đồng Thịnh
15091 Xã Ngọc Liên|389 Xã Ngọc Liên, Xã Ngọc Sơn, Xã Lộc Thịnh, Xã Cao Thịnh, Xã Ngọc Trung
15106 Xã Nguyệt Ấn|389 Xã Vân Am, Xã Phùng Giáo, Xã Nguyệt Ấn
15112 Xã Kiên Thọ|389 Xã Phùng Minh, Xã Phúc Thịnh, Xã Kiên Thọ
15124 Xã Minh Sơn|389 Xã Lam Sơn, Xã Cao Ngọc, Xã Minh Tiến, Xã Minh Sơn
15127 Xã Cẩm Thủy|390 Thị trấn Phong Sơn, Xã Cẩm Ngọc
15142 Xã Cẩm Thạch|390 Xã Cẩm Thành, Xã Cẩm Thạch, Xã Cẩm Liên, Xã Cẩm Bình
15148 Xã Cẩm Tú|390 Xã Cẩm Quý, Xã Cẩm Lương, Xã Cẩm Giang, Xã Cẩm Tú
15163 Xã Cẩm Vân|390 Xã Cẩm Châu, Xã Cẩm Tâm, Xã Cẩm Yên, Xã Cẩm Vân
15178 Xã Cẩm Tân|390 Xã Cẩm Long, Xã Cẩm Tân, Xã Cẩm Phú
15187 Xã Kim Tân|391 Thị trấn Kim Tân, Xã Thạch Định, Xã Thành Trực, Xã Thành Thọ, Xã Thành Tiến, Xã Thành Hưng
15190 Xã Vân Du|391 Thị trấn Vân Du, Xã Thành Công, Xã Thành Tân
15199 Xã Thạch Quảng|391 Xã Thạch Lâm, Xã Thạch Quảng, Xã Thạch Tượng
15211 Xã Thạch Bình|391 Xã Thạch Cẩm, Xã Thạch Sơn, Xã Thạch Bình, Xã Thạch Long
15229 Xã Thành Vinh|391 Xã Thành Mỹ, Xã Thành Yên, Xã Thành Vinh, Xã Thành Minh
15250 Xã Ngọc Trạo|391 Xã Thành Tâm, Xã Thành An, Xã Thành Long, Xã Ngọc Trạo
15271 Xã Hà Trung|392 Thị trấn Hà Trung~, Xã Hà Ngọc, Xã Yến Sơn, Xã Hà Đông, Xã Hà Bình~
15274 Xã Hà Long|392 Thị trấn Hà Long, Xã Hà Bắc, Xã Hà Giang
15286 Xã Hoạt Giang|392 Thị trấn Hà Trung~, Xã Hoạt Giang, Xã Yên Dương, Xã Hà Bình~
15298 Xã Lĩnh Toại|392 Xã Lĩnh Toại, Xã Thái Lai, Xã Hà Châu, Xã Hà Hải
15316 Xã Tống Sơn|392 Xã Hà Sơn, Thị trấn Hà Lĩnh, Xã Hà Tân, Xã Hà Tiến
15349 Xã Vĩnh Lộc|393 Thị trấn Vĩnh Lộc, Xã Vĩnh Phúc, Xã Vĩnh Hưng, Xã Vĩnh Hòa, Xã Ninh Khang
15361 Xã Tây Đô|393 Xã Vĩnh Quang, Xã Vĩnh Yên, Xã Vĩnh Tiến, Xã Vĩnh Long
15382 Xã Biện Thượng|393 Xã Vĩnh Hùng, Xã Minh Tân, Xã Vĩnh Thịnh, Xã Vĩnh An
15409 Xã Yên Phú|394 Thị trấn Thống Nhất, Xã Yên Tâm, Xã Yên Phú
15412 Xã Quý Lộc|394 Thị trấn Yên Lâm, Thị trấn Quý Lộc, Xã Yên Thọ
15421 Xã Yên Trường|394 Xã Yên Trung, Xã Yên Trường, Xã Yên Phong, Xã Yên Thái
15442 Xã Yên Ninh|394 Xã Yên Hùng, Xã Yên Thịnh, Xã Yên Ninh
15448 Xã Định Hòa|394 Xã Định Hòa, Xã Định Thành, Xã Định Công, Xã Định Bình|398 Xã Thiệu Long~
15457 Xã Định Tân|394 Xã Định Tân, Xã Định Tiến, Xã Định Hưng, Xã Định Hải
15469 Xã Yên Định|394 Xã Định Tăng, Xã Định Long, Xã Định Liên, Thị trấn Quán Lào
15499 Xã Thọ Xuân|395 Xã Xuân Hồng, Thị trấn Thọ Xuân, Xã Xuân Trường, Xã Xuân Giang
15505 Xã Thọ Long|395 Xã Bắc Lương, Xã Nam Giang, Xã Xuân Phong, Xã Thọ Lộc, Xã Tây Hồ
15520 Xã Xuân Hòa|395 Xã Xuân Hòa, Xã Thọ Hải, Xã Xuân Hưng, Xã Thọ Diên
15544 Xã Lam Sơn|395 Xã Thọ Xương, Xã Xuân Bái, Thị trấn Lam Sơn
15553 Xã Sao Vàng|395 Xã Xuân Sinh, Xã Thọ Lâm, Xã Xuân Phú, Thị trấn Sao Vàng
15568 Xã Thọ Lập|395 Xã Xuân Thiên, Xã Thuận Minh, Xã Thọ Lập
15574 Xã Xuân Tín|395 Xã Quảng Phú, Xã Xuân Tín, Xã Phú Xuân
15592 Xã Xuân Lập|395 Xã Xuân Lai, Xã Xuân Lập, Xã Xuân Minh, Xã Trường Xuân
15607 Xã Bát Mọt|396 Xã Bát Mọt=
15610 Xã Yên Nhân|396 Xã Yên Nhân=
15622 Xã Vạn Xuân|396 Xã Vạn Xuân=
15628 Xã Lương Sơn|396 Xã Lương Sơn=
15634 Xã Luận Thành|396 Xã Xuân Cao, Xã Luận Thành, Xã Luận Khê~
15643 Xã Thắng Lộc|396 Xã Xuân Thắng, Xã Xuân Lộc
15646 Xã Thường Xuân|396 Thị trấn Thường Xuân, Xã Xuân Dương, Xã Thọ Thanh, Xã Ngọc Phụng
15658 Xã Xuân Chinh|396 Xã Xuân Lẹ, Xã Xuân Chinh
15661 Xã Tân Thành|396 Xã Luận Khê~, Xã Tân Thành
15664 Xã Triệu Sơn|397 Thị trấn Triệu Sơn, Xã Minh Sơn, Xã Dân Lực, Xã Dân Lý, Xã Dân Quyền
15667 Xã Thọ Bình|397 Xã Thọ Sơn, Xã Thọ Bình, Xã Bình Sơn
15682 Xã Hợp Tiến|397 Xã Hợp Lý, Xã Hợp Tiến, Xã Hợp Thành, Xã Triệu Thành, Xã Hợp Thắng
15715 Xã Tân Ninh|397 Xã Vân Sơn, Xã Thái Hòa, Thị trấn Nưa
15724 Xã Đồng Tiến|397 Xã Đồng Lợi, Xã Đồng Tiến, Xã Đồng Thắng
15754 Xã Thọ Ngọc|397 Xã Thọ Tiến, Xã Xuân Thọ, Xã Thọ Ngọc, Xã Thọ Cường
15763 Xã Thọ Phú|397 Xã Xuân Lộc, Xã Thọ Dân, Xã Thọ Tân, Xã Thọ Phú, Xã Thọ Thế
15766 Xã An Nông|397 Xã An Nông, Xã Tiến Nông, Xã Khuyến Nông, Xã Nông Trường
15772 Xã Thiệu Hóa|398 Thị trấn Thiệu Hóa~, Xã Thiệu Phúc, Xã Thiệu Công, Xã Thiệu Long~, Xã Thiệu Nguyên
15778 Xã Thiệu Tiến|398 Xã Thiệu Ngọc, Xã Thiệu Vũ, Xã Thiệu Tiến, Xã Thiệu Thành
15796 Xã Thiệu Quang|398 Thị trấn Thiệu Hóa~, Xã Thiệu Giang, Xã Thiệu Duy, Xã Thiệu Hợp, Xã Thiệu Thịnh, Xã Thiệu Quang
15820 Xã Thiệu Toán|398 Xã Thiệu Toán, Xã Thiệu Chính, Xã Thiệu Hòa, Thị trấn Hậu Hiền
15835 Xã Thiệu Trung|398 Thị trấn Thiệu Hóa~, Xã Thiệu Viên, Xã Thiệu Lý, Xã Thiệu Vận, Xã Thiệu Trung
15853 Phường Đông Tiến|380 Xã Thiệu Vân, Phường Thiệu Khánh, Phường Đông Lĩnh, Xã Đông Thanh, Xã Đông Tiến|398 Xã Tân Châu, Xã Thiệu Giao
15865 Xã Hoằng Hóa|399 Thị trấn Bút Sơn, Xã Hoằng Đức, Xã Hoằng Hà, Xã Hoằng Đạt, Xã Hoằng Đạo, Xã Hoằng Đồng
15880 Xã Hoằng Giang|399 Xã Hoằng Xuân, Xã Hoằng Giang, Xã Hoằng Quỳ, Xã Hoằng Hợp
15889 Xã Hoằng Phú|399 Xã Hoằng Phú, Xã Hoằng Kim, Xã Hoằng Trung, Xã Hoằng Quý
15910 Xã Hoằng Sơn|399 Xã Hoằng Trinh, Xã Hoằng Sơn, Xã Hoằng Cát, Xã Hoằng Xuyên
15925 Phường Nguyệt Viên|380 Phường Tào Xuyên, Phường Long Anh, Phường Hoằng Quang, Phường Hoằng Đại
15961 Xã Hoằng Lộc|399 Xã Hoằng Thái, Xã Hoằng Thịnh, Xã Hoằng Thành, Xã Hoằng Lộc, Xã Hoằng Trạch, Xã Hoằng Tân
15976 Xã Hoằng Châu|399 Xã Hoằng Thắng, Xã Hoằng Phong, Xã Hoằng Lưu, Xã Hoằng Châu
15991 Xã Hoằng Tiến|399 Xã Hoằng Yến, Xã Hoằng Tiến, Xã Hoằng Hải, Xã Hoằng Trường
16000 Xã Hoằng Thanh|399 Xã Hoằng Ngọc, Xã Hoằng Đông, Xã Hoằng Thanh, Xã Hoằng Phụ
16012 Xã Hậu Lộc|400 Thị trấn Hậu Lộc, Xã Lộc Sơn, Xã Mỹ Lộc, Xã Thuần Lộc
16021 Xã Triệu Lộc|400 Xã Đại Lộc, Xã Triệu Lộc, Xã Tiến Lộc
16033 Xã Đông Thành|400 Xã Đồng Lộc, Xã Cầu Lộc, Xã Thành Lộc, Xã Tuy Lộc
16072 Xã Hoa Lộc|400 Xã Xuân Lộc, Xã Hoa Lộc, Xã Liên Lộc, Xã Quang Lộc, Xã Phú Lộc, Xã Hòa Lộc
16078 Xã Vạn Lộc|400 Xã Minh Lộc, Xã Hưng Lộc, Xã Hải Lộc, Xã Đa Lộc, Xã Ngư Lộc
16093 Xã Nga Sơn|401 Thị trấn Nga Sơn, Xã Nga Hiệp, Xã Nga Thanh, Xã Nga Yên, Xã Nga Thủy
16108 Xã Tân Tiến|401 Xã Nga Tiến, Xã Nga Tân, Xã Nga Thái
16114 Xã Nga Thắng|401 Xã Nga Văn, Xã Nga Phượng, Xã Nga Thạch, Xã Nga Thắng
16138 Xã Hồ Vương|401 Xã Nga Giáp, Xã Nga Hải, Xã Nga Thành, Xã Nga Liên
16144 Xã Nga An|401 Xã Nga An, Xã Nga Phú, Xã Nga Điền
16171 Xã Ba Đình|401 Xã Ba Đình, Xã Nga Vịnh, Xã Nga Thiện, Xã Nga Trường
16174 Xã Như Xuân|402 Thị trấn Yên Cát, Xã Tân Bình
16177 Xã Xuân Bình|402 Xã Bãi Trành, Xã Xuân Hòa, Xã Xuân Bình
16186 Xã Hóa Quỳ|402 Xã Hóa Quỳ, Xã Bình Lương
16213 Xã Thanh Phong|402 Xã Thanh Hòa, Xã Thanh Phong, Xã Thanh Lâm
16222 Xã Thanh Quân|402 Xã Thanh Quân, Xã Thanh Xuân, Xã Thanh Sơn
16225 Xã Thượng Ninh|402 Xã Cát Vân, Xã Cát Tân, Xã Thượng Ninh
16228 Xã Như Thanh|403 Thị trấn Bến Sung, Xã Xuân Khang, Xã Hải Long, Xã Yên Thọ~
16234 Xã Xuân Du|403 Xã Cán Khê, Xã Xuân Du, Xã Phượng Nghi
16249 Xã Mậu Lâm|403 Xã Mậu Lâm, Xã Phú Nhuận
16258 Xã Xuân Thái|403 Xã Xuân Thái=
16264 Xã Yên Thọ|403 Xã Xuân Phúc, Xã Yên Thọ~, Xã Yên Lạc
16273 Xã Thanh Kỳ|403 Xã Thanh Tân~, Xã Thanh Kỳ
16279 Xã Nông Cống|404 Thị trấn Nông Cống, Xã Minh Nghĩa, Xã Minh Khôi, Xã Vạn Hòa, Xã Vạn Thắng, Xã Vạn Thiện
16297 Xã Trung Chính|404 Xã Tân Phúc, Xã Tân Thọ, Xã Hoàng Sơn, Xã Tân Khang, Xã Hoàng Giang, Xã Trung Chính
16309 Xã Thắng Lợi|404 Xã Trung Thành, Xã Tế Thắng, Xã Tế Lợi, Xã Tế Nông
16342 Xã Thăng Bình|404 Xã Thăng Long, Xã Thăng Bình, Xã Thăng Thọ
16348 Xã Trường Văn|404 Xã Trường Trung, Xã Trường Giang, Xã Trường Minh, Xã Trường Sơn
16363 Xã Tượng Lĩnh|404 Xã Tượng Văn, Xã Tượng Lĩnh, Xã Tượng Sơn
16369 Xã Công Chính|403 Xã Thanh Tân~|404 Xã Công Liêm, Xã Công Chính, Xã Yên Mỹ
16378 Phường Đông Sơn|380 Phường Rừng Thông, Xã Đông Hoàng, Xã Đông Ninh, Xã Đông Hòa, Xã Đông Minh, Xã Đông Khê, Phường Đông Thịnh, Phường Đông Tân
16417 Phường Đông Quang|380 Phường Quảng Thắng, Xã Đông Yên, Xã Đông Văn, Xã Đông Phú, Xã Đông Nam, Xã Đông Quang, Xã Đông Vinh, Phường An Hưng~
16438 Xã Lưu Vệ|406 Thị trấn Tân Phong, Xã Quảng Đức, Xã Quảng Định
16480 Xã Quảng Yên|406 Xã Quảng Trạch, Xã Quảng Long, Xã Quảng Yên, Xã Quảng Hòa
16489 Xã Quảng Chính|406 Xã Quảng Khê, Xã Quảng Trung, Xã Quảng Chính, Xã Quảng Trường
16498 Xã Quảng Ngọc|406 Xã Quảng Hợp, Xã Quảng Văn, Xã Quảng Ngọc, Xã Quảng Phúc
16516 Phường Nam Sầm Sơn|382 Xã Quảng Minh, Xã Đại Hùng, Phường Quảng Vinh|406 Xã Quảng Giao
16522 Phường Quảng Phú|380 Phường Quảng Hưng, Phường Quảng Thành, Phường Quảng Thịnh, Phường Quảng Đông, Phường Quảng Cát, Phường Quảng Phú, Phường Quảng Tâm
16531 Phường Sầm Sơn|382 Phường Trung Sơn, Phường Bắc Sơn, Phường Trường Sơn, Phường Quảng Cư, Phường Quảng Tiến, Phường Quảng Thọ, Phường Quảng Châu
16540 Xã Quảng Ninh|406 Xã Quảng Nhân, Xã Quảng Ninh, Xã Quảng Hải
16543 Xã Quảng Bình|406 Xã Quảng Bình, Xã Quảng Lưu, Xã Quảng Lộc, Xã Quảng Thái
16549 Xã Tiên Trang|406 Xã Tiên Trang, Xã Quảng Nham, Xã Quảng Thạch
16561 Phường Tĩnh Gia|407 Phường Hải Hòa, Xã Hải Nhân, Phường Bình Minh, Phường Hải Thanh
16576 Phường Ngọc Sơn|407 Phường Hải Châu, Xã Thanh Thủy, Xã Thanh Sơn, Phường Hải Ninh
16591 Xã Các Sơn|407 Xã Anh Sơn, Xã Các Sơn
16594 Phường Tân Dân|407 Xã Ngọc Lĩnh, Phường Hải An, Phường Tân Dân
16597 Phường Hải Lĩnh|407 Phường Hải Lĩnh, Xã Định Hải, Phường Ninh Hải
16609 Phường Đào Duy Từ|407 Phường Nguyên Bình, Phường Xuân Lâm
16624 Phường Trúc Lâm|407 Xã Phú Sơn, Xã Phú Lâm, Phường Trúc Lâm, Xã Tùng Lâm
16636 Xã Trường Lâm|407 Xã Tân Trường, Xã Trường Lâm
16645 Phường Hải Bình|407 Phường Hải Bình, Phường Tĩnh Hải, Phường Mai Lâm
16654 Phường Nghi Sơn|407 Phường Hải Thượng, Xã Nghi Sơn, Xã Hải Hà
`;
