// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
916 Quận Ninh Kiều
917 Quận Ô Môn
918 Quận Bình Thuỷ
919 Quận Cái Răng
923 Quận Thốt Nốt
924 Huyện Vĩnh Thạnh
925 Huyện Cờ Đỏ
926 Huyện Phong Điền
927 Huyện Thới Lai
930 Thành phố Vị Thanh, Hậu Giang
931 Thành phố Ngã Bảy, Hậu Giang
932 Huyện Châu Thành A, Hậu Giang
933 Huyện Châu Thành, Hậu Giang
934 Huyện Phụng Hiệp, Hậu Giang
935 Huyện Vị Thuỷ, Hậu Giang
936 Huyện Long Mỹ, Hậu Giang
937 Thị xã Long Mỹ, Hậu Giang
941 Thành phố Sóc Trăng, Sóc Trăng
942 Huyện Châu Thành, Sóc Trăng
943 Huyện Kế Sách, Sóc Trăng
944 Huyện Mỹ Tú, Sóc Trăng
945 Huyện Cù Lao Dung, Sóc Trăng
946 Huyện Long Phú, Sóc Trăng
947 Huyện Mỹ Xuyên, Sóc Trăng
948 Thị xã Ngã Năm, Sóc Trăng
949 Huyện Thạnh Trị, Sóc Trăng
950 Thị xã Vĩnh Châu, Sóc Trăng
951 Huyện Trần Đề, Sóc Trăng
31120 Phường Cái Khế|916 Phường Cái Khế, Phường An Hòa|918 Phường Bùi Hữu Nghĩa~
31135 Phường Ninh Kiều|916 Phường Thới Bình, Phường Tân An, Phường Xuân Khánh
31147 Phường Tân An|916 Phường Hưng Lợi, Phường An Khánh
31150 Phường An Bình|916 Phường An Bình|918 Phường Long Tuyền~|926 Xã Mỹ Khánh
31153 Phường Ô Môn|917 Phường Châu Văn Liêm, Phường Thới Hòa, Phường Thới An|927 Xã Thới Thạnh
31157 Phường Thới Long|923 Phường Tân Hưng|917 Phường Thới Long, Phường Long Hưng
31162 Phường Phước Thới|917 Phường Phước Thới, Phường Trường Lạc
31168 Phường Bình Thủy|918 Phường Bình Thủy, Phường An Thới, Phường Bùi Hữu Nghĩa~
31174 Phường Thới An Đông|918 Phường Trà An, Phường Trà Nóc, Phường Thới An Đông
31183 Phường Long Tuyền|918 Phường Long Hòa, Phường Long Tuyền~
31186 Phường Cái Răng|919 Phường Lê Bình, Phường Hưng Thạnh, Phường Ba Láng, Phường Thường Thạnh
31201 Phường Hưng Phú|919 Phường Hưng Phú, Phường Phú Thứ, Phường Tân Phú
31207 Phường Thốt Nốt|923 Phường Thốt Nốt~, Phường Thới Thuận, Phường Thuận An
31213 Phường Tân Lộc|923 Phường Tân Lộc=
31217 Phường Trung Nhứt|923 Phường Trung Nhứt, Phường Thạnh Hòa|925 Xã Trung An
31228 Phường Thuận Hưng|923 Phường Thốt Nốt~, Phường Trung Kiên, Phường Thuận Hưng
31231 Xã Thạnh An|924 Thị trấn Thạnh An, Xã Thạnh Thắng, Xã Thạnh Lợi
31232 Xã Vĩnh Thạnh|924 Thị trấn Vĩnh Thạnh, Xã Thạnh Mỹ, Xã Thạnh Lộc
31237 Xã Vĩnh Trinh|924 Xã Vĩnh Bình, Xã Vĩnh Trinh
31246 Xã Thạnh Quới|924 Xã Thạnh An, Xã Thạnh Tiến, Xã Thạnh Quới
31249 Xã Thạnh Phú|925 Xã Thạnh Phú=
31255 Xã Trung Hưng|925 Xã Trung Thạnh, Xã Trung Hưng
31258 Xã Thới Lai|927 Thị trấn Thới Lai, Xã Thới Tân, Xã Trường Thắng
31261 Xã Cờ Đỏ|925 Thị trấn Cờ Đỏ, Xã Thới Đông, Xã Thới Xuân
31264 Xã Thới Hưng|925 Xã Thới Hưng=
31273 Xã Đông Hiệp|927 Xã Xuân Thắng|925 Xã Đông Hiệp, Xã Đông Thắng
31282 Xã Đông Thuận|927 Xã Đông Bình, Xã Đông Thuận
31288 Xã Trường Thành|927 Xã Tân Thạnh, Xã Định Môn, Xã Trường Thành
31294 Xã Trường Xuân|927 Xã Trường Xuân, Xã Trường Xuân A, Xã Trường Xuân B
31299 Xã Phong Điền|926 Thị trấn Phong Điền, Xã Giai Xuân, Xã Tân Thới
31309 Xã Trường Long|926 Xã Trường Long=
31315 Xã Nhơn Ái|926 Xã Nhơn Ái, Xã Nhơn Nghĩa
31321 Phường Vị Thanh|930 Phường I, Phường III, Phường VII
31333 Phường Vị Tân|930 Phường IV, Phường V, Xã Vị Tân
31338 Xã Hỏa Lựu|930 Xã Hỏa Lựu, Xã Tân Tiến, Xã Hỏa Tiến
31340 Phường Ngã Bảy|931 Phường Ngã Bảy, Phường Lái Hiếu, Phường Hiệp Thành
31342 Xã Tân Hòa|932 Thị trấn Một Ngàn, Xã Tân Hòa, Thị trấn Bảy Ngàn, Xã Nhơn Nghĩa A
31348 Xã Trường Long Tây|932 Xã Trường Long Tây, Xã Trường Long A
31360 Xã Thạnh Xuân|932 Thị trấn Rạch Gòi, Xã Thạnh Xuân, Xã Tân Phú Thạnh
31366 Xã Châu Thành|933 Thị trấn Ngã Sáu, Xã Đông Phú, Thị trấn Mái Dầm
31369 Xã Đông Phước|932 Thị trấn Cái Tắc|933 Xã Đông Thạnh, Xã Đông Phước A
31378 Xã Phú Hữu|933 Xã Phú Hữu, Xã Phú Tân, Xã Đông Phước
31393 Xã Hòa An|934 Thị trấn Kinh Cùng, Xã Hòa An
31396 Xã Hiệp Hưng|934 Thị trấn Cây Dương, Xã Hiệp Hưng
31399 Xã Tân Bình|934 Xã Tân Bình, Xã Bình Thành
31408 Xã Thạnh Hòa|934 Xã Thạnh Hòa, Xã Long Thạnh, Xã Tân Long
31411 Phường Đại Thành|931 Phường Hiệp Lợi, Xã Đại Thành, Xã Tân Thành
31420 Xã Phụng Hiệp|934 Xã Phụng Hiệp, Xã Hòa Mỹ
31426 Xã Phương Bình|934 Xã Phương Bình, Xã Phương Phú
31432 Xã Tân Phước Hưng|934 Xã Tân Phước Hưng, Thị trấn Búng Tàu
31441 Xã Vị Thủy|935 Thị trấn Nàng Mau, Xã Vị Trung, Xã Vị Thắng
31453 Xã Vĩnh Thuận Đông|935 Xã Vị Thủy, Xã Vĩnh Thuận Tây|936 Xã Vĩnh Thuận Đông
31459 Xã Vĩnh Tường|935 Xã Vĩnh Trung, Xã Vĩnh Tường
31465 Xã Vị Thanh 1|935 Xã Vị Đông, Xã Vị Thanh, Xã Vị Bình
31471 Phường Long Mỹ|937 Phường Thuận An, Xã Long Trị, Xã Long Trị A
31473 Phường Long Bình|937 Phường Bình Thạnh, Xã Long Bình, Phường Vĩnh Tường
31480 Phường Long Phú 1|937 Phường Trà Lồng, Xã Long Phú, Xã Tân Phú
31489 Xã Vĩnh Viễn|936 Thị trấn Vĩnh Viễn, Xã Vĩnh Viễn A
31492 Xã Lương Tâm|936 Xã Lương Tâm, Xã Lương Nghĩa
31495 Xã Xà Phiên|936 Xã Thuận Hưng, Xã Thuận Hòa, Xã Xà Phiên
31507 Phường Sóc Trăng|941 Phường 5, Phường 7, Phường 8, Phường 6
31510 Phường Phú Lợi|941 Phường 2, Phường 4, Phường 3, Phường 1
31528 Xã Kế Sách|943 Thị trấn Kế Sách, Xã Kế Thành, Xã Kế An
31531 Xã An Lạc Thôn|943 Thị trấn An Lạc Thôn, Xã Xuân Hòa, Xã Trinh Phú
31537 Xã Phong Nẫm|943 Xã Phong Nẫm=
31540 Xã Thới An Hội|943 Xã An Lạc Tây, Xã Thới An Hội
31552 Xã Nhơn Mỹ|943 Xã Nhơn Mỹ, Xã An Mỹ|946 Xã Song Phụng
31561 Xã Đại Hải|943 Xã Ba Trinh, Xã Đại Hải
31567 Xã Mỹ Tú|944 Thị trấn Huỳnh Hữu Nghĩa, Xã Mỹ Tú, Xã Mỹ Thuận
31569 Xã Phú Tâm|942 Thị trấn Châu Thành, Xã Phú Tâm
31570 Xã Hồ Đắc Kiện|942 Xã Hồ Đắc Kiện, Xã Thiện Mỹ
31579 Xã Long Hưng|944 Xã Long Hưng, Xã Hưng Phú
31582 Xã Thuận Hòa|942 Xã Thuận Hòa, Xã Phú Tân
31591 Xã Mỹ Hương|944 Xã Mỹ Hương, Xã Thuận Hưng, Xã Phú Mỹ
31594 Xã An Ninh|942 Xã An Hiệp, Xã An Ninh
31603 Xã Mỹ Phước|944 Xã Mỹ Phước=
31615 Xã An Thạnh|945 Thị trấn Cù Lao Dung, Xã An Thạnh 1, Xã An Thạnh Tây, Xã An Thạnh Đông
31633 Xã Cù Lao Dung|945 Xã Đại Ân 1, Xã An Thạnh 2, Xã An Thạnh 3, Xã An Thạnh Nam
31639 Xã Long Phú|946 Thị trấn Long Phú, Xã Long Phú
31645 Xã Đại Ngãi|946 Thị trấn Đại Ngãi, Xã Long Đức
31654 Xã Trường Khánh|946 Xã Hậu Thạnh, Xã Trường Khánh, Xã Phú Hữu
31666 Xã Tân Thạnh|946 Xã Tân Hưng, Xã Châu Khánh, Xã Tân Thạnh
31673 Xã Trần Đề|951 Xã Đại Ân 2, Thị trấn Trần Đề, Xã Trung Bình
31675 Xã Liêu Tú|951 Xã Liêu Tú, Xã Viên Bình
31679 Xã Lịch Hội Thượng|951 Xã Lịch Hội Thượng, Thị trấn Lịch Hội Thượng
31684 Phường Mỹ Xuyên|941 Phường 10|947 Thị trấn Mỹ Xuyên, Xã Đại Tâm
31687 Xã Tài Văn|951 Xã Tài Văn, Xã Viên An
31699 Xã Thạnh Thới An|951 Xã Thạnh Thới An, Xã Thạnh Thới Thuận
31708 Xã Nhu Gia|947 Xã Thạnh Phú, Xã Gia Hòa 1
31717 Xã Hòa Tú|947 Xã Hòa Tú 1, Xã Hòa Tú 2
31723 Xã Ngọc Tố|947 Xã Tham Đôn, Xã Ngọc Đông, Xã Ngọc Tố
31726 Xã Gia Hòa|947 Xã Thạnh Quới, Xã Gia Hòa 2
31732 Phường Ngã Năm|948 Phường 1, Phường 2, Xã Vĩnh Quới
31741 Xã Tân Long|948 Xã Tân Long, Xã Long Bình|949 Xã Thạnh Tân
31753 Phường Mỹ Quới|948 Phường 3, Xã Mỹ Bình, Xã Mỹ Quới
31756 Xã Phú Lộc|949 Thị trấn Phú Lộc, Thị trấn Hưng Lợi, Xã Thạnh Trị
31759 Xã Lâm Tân|949 Xã Lâm Tân, Xã Lâm Kiết, Xã Tuân Tức
31777 Xã Vĩnh Lợi|949 Xã Vĩnh Thành, Xã Vĩnh Lợi, Xã Châu Hưng
31783 Phường Vĩnh Châu|950 Phường 1, Xã Lạc Hòa, Phường 2
31789 Phường Khánh Hòa|950 Xã Hòa Đông, Phường Khánh Hòa, Xã Vĩnh Hiệp
31795 Xã Vĩnh Hải|950 Xã Vĩnh Hải=
31804 Phường Vĩnh Phước|950 Phường Vĩnh Phước, Xã Vĩnh Tân
31810 Xã Lai Hòa|950 Xã Lai Hòa=
`;
