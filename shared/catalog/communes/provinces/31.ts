// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
288 Thành phố Hải Dương, Hải Dương
290 Thành phố Chí Linh, Hải Dương
291 Huyện Nam Sách, Hải Dương
292 Thị xã Kinh Môn, Hải Dương
293 Huyện Kim Thành, Hải Dương
294 Huyện Thanh Hà, Hải Dương
295 Huyện Cẩm Giàng, Hải Dương
296 Huyện Bình Giang, Hải Dương
297 Huyện Gia Lộc, Hải Dương
298 Huyện Tứ Kỳ, Hải Dương
299 Huyện Ninh Giang, Hải Dương
300 Huyện Thanh Miện, Hải Dương
303 Quận Hồng Bàng
304 Quận Ngô Quyền
305 Quận Lê Chân
306 Quận Hải An
307 Quận Kiến An
308 Quận Đồ Sơn
309 Quận Dương Kinh
311 Thành phố Thuỷ Nguyên
312 Quận An Dương
313 Huyện An Lão
314 Huyện Kiến Thuỵ
315 Huyện Tiên Lãng
316 Huyện Vĩnh Bảo
317 Huyện Cát Hải
318 Huyện Bạch Long Vĩ
10507 Phường Thành Đông|288 Phường Cẩm Thượng, Phường Bình Hàn, Phường Nguyễn Trãi, Xã An Thượng
10525 Phường Hải Dương|288 Phường Ngọc Châu, Phường Nhị Châu, Phường Quang Trung, Phường Trần Hưng Đạo
10532 Phường Lê Thanh Nghị|288 Phường Trần Phú~, Phường Thanh Bình, Phường Tân Bình, Phường Lê Thanh Nghị
10537 Phường Tân Hưng|288 Phường Trần Phú~, Phường Hải Tân, Phường Tân Hưng, Xã Ngọc Sơn
10543 Phường Việt Hòa|288 Phường Tứ Minh~, Phường Việt Hòa|295 Thị trấn Lai Cách~, Xã Cao An
10546 Phường Chí Linh|290 Phường Phả Lại, Phường Cổ Thành, Xã Nhân Huệ
10549 Phường Chu Văn An|290 Phường Sao Đỏ, Phường Cộng Hòa~, Phường Văn An, Phường Chí Minh, Phường Văn Đức~, Phường Thái Học
10552 Phường Nguyễn Trãi|290 Phường Bến Tắm, Xã Hoàng Hoa Thám, Xã Bắc An
10570 Phường Trần Hưng Đạo|290 Xã Hưng Đạo, Xã Lê Lợi, Phường Cộng Hòa~
10573 Phường Trần Nhân Tông|290 Phường Hoàng Tiến, Phường Hoàng Tân, Phường Văn Đức~
10603 Phường Lê Đại Hành|290 Phường An Lạc, Phường Đồng Lạc, Phường Tân Dân
10606 Xã Nam Sách|291 Thị trấn Nam Sách, Xã Hồng Phong, Xã Đồng Lạc
10615 Xã Hợp Tiến|291 Xã Nam Hưng, Xã Nam Tân, Xã Hợp Tiến
10633 Xã Trần Phú|291 Xã Hiệp Cát, Xã Quốc Tuấn, Xã Trần Phú
10642 Xã Thái Tân|291 Xã An Sơn, Xã Thái Tân, Xã Minh Tân
10645 Xã An Phú|291 Xã An Bình, Xã Cộng Hòa~, Xã An Phú
10660 Phường Ái Quốc|288 Phường Ái Quốc, Xã Quyết Thắng|294 Xã Hồng Lạc~
10675 Phường Kinh Môn|292 Phường An Lưu, Phường Hiệp An, Phường Long Xuyên
10678 Phường Bắc An Phụ|292 Phường Thất Hùng, Xã Bạch Đằng, Xã Lê Ninh|290 Phường Văn Đức~
10705 Xã Nam An Phụ|291 Xã Cộng Hòa~|292 Xã Quang Thành, Xã Thăng Long, Xã Lạc Long|293 Xã Vũ Dũng~, Xã Tuấn Việt~
10714 Phường Nhị Chiểu|292 Phường Duy Tân, Phường Tân Dân, Phường Minh Tân, Phường Phú Thứ
10726 Phường Phạm Sư Mạnh|292 Phường Phạm Thái, Phường An Sinh, Phường Hiệp Sơn
10729 Phường Trần Liễu|292 Xã Hiệp Hòa, Xã Thượng Quận~, Phường An Phụ
10744 Phường Nguyễn Đại Năng|292 Phường Thái Thịnh, Phường Hiến Thành, Xã Minh Hòa
10750 Xã Phú Thái|293 Thị trấn Phú Thái, Xã Kim Xuyên, Xã Kim Anh, Xã Kim Liên|292 Xã Thượng Quận~
10756 Xã Lai Khê|291 Xã Cộng Hòa~|293 Xã Lai Khê, Xã Vũ Dũng~, Xã Tuấn Việt~|294 Xã Cẩm Việt~, Xã Thanh An~
10792 Xã An Thành|293 Xã Ngũ Phúc, Xã Kim Tân, Xã Kim Đính
10804 Xã Kim Thành|293 Xã Hòa Bình~, Xã Tam Kỳ, Xã Đồng Cẩm, Xã Đại Đức
10813 Xã Thanh Hà|294 Thị trấn Thanh Hà, Xã Thanh Tân, Xã Thanh Sơn
10816 Xã Hà Bắc|294 Xã Hồng Lạc~, Xã Tân Việt, Xã Cẩm Việt~
10837 Phường Nam Đồng|288 Phường Nam Đồng, Xã Tiền Tiến
10843 Xã Hà Nam|294 Xã Thanh An~, Xã Thanh Lang, Xã Liên Mạc, Xã Thanh Xuân|293 Xã Hòa Bình~
10846 Xã Hà Tây|294 Xã Tân An, Xã Thanh Hải~, Xã An Phượng
10882 Xã Hà Đông|294 Xã Thanh Quang, Xã Thanh Hồng, Xã Vĩnh Cường
10888 Xã Cẩm Giang|295 Thị trấn Cẩm Giang, Xã Cẩm Hoàng, Xã Định Sơn
10891 Phường Tứ Minh|288 Phường Tứ Minh~|295 Thị trấn Lai Cách~, Xã Cẩm Đoài
10903 Xã Cẩm Giàng|295 Xã Cẩm Hưng, Xã Ngọc Liên, Xã Lương Điền, Xã Phúc Điền~
10909 Xã Tuệ Tĩnh|295 Xã Cẩm Văn, Xã Cẩm Vũ, Xã Đức Chính
10930 Xã Mao Điền|295 Xã Tân Trường, Xã Phúc Điền~, Xã Cẩm Đông
10945 Xã Kẻ Sặt|296 Thị trấn Kẻ Sặt, Xã Vĩnh Hưng, Xã Hùng Thắng, Xã Vĩnh Hồng~
10966 Xã Bình Giang|296 Xã Vĩnh Hồng~, Xã Long Xuyên, Xã Tân Việt, Xã Hồng Khê, Xã Cổ Bì
10972 Xã Đường An|296 Xã Thúc Kháng~, Xã Tân Hồng~, Xã Thái Minh~, Xã Thái Dương~, Xã Thái Hòa~
10993 Xã Thượng Hồng|296 Xã Thúc Kháng~, Xã Tân Hồng~, Xã Thái Minh~, Xã Thái Dương~, Xã Thái Hòa~, Xã Bình Xuyên|300 Xã Thanh Tùng~, Xã Đoàn Tùng~
10999 Xã Gia Lộc|297 Thị trấn Gia Lộc~, Xã Yết Kiêu~, Xã Gia Phúc~, Xã Gia Tiến, Xã Lê Lợi~
11002 Phường Thạch Khôi|288 Phường Thạch Khôi, Xã Liên Hồng, Xã Gia Xuyên|297 Xã Thống Nhất~
11020 Xã Yết Kiêu|297 Xã Thống Nhất~, Xã Yết Kiêu~, Xã Lê Lợi~
11050 Xã Gia Phúc|297 Thị trấn Gia Lộc~, Xã Gia Phúc~, Xã Toàn Thắng, Xã Hoàng Diệu, Xã Hồng Hưng, Xã Đoàn Thượng~, Xã Thống Kênh~, Xã Quang Đức~
11065 Xã Trường Tân|297 Xã Phạm Trấn, Xã Đoàn Thượng~, Xã Thống Kênh~, Xã Nhật Quang, Xã Quang Đức~|300 Thị trấn Thanh Miện~
11074 Xã Tứ Kỳ|298 Thị trấn Tứ Kỳ, Xã Quang Phục, Xã Quang Khải, Xã Minh Đức
11086 Xã Đại Sơn|294 Xã Thanh Hải~|298 Xã Đại Sơn, Xã Hưng Đạo~, Xã Bình Lãng
11113 Xã Tân Kỳ|298 Xã Kỳ Sơn, Xã Tân Kỳ, Xã Đại Hợp, Xã Dân An, Xã Hưng Đạo~
11131 Xã Chí Minh|298 Xã Chí Minh, Xã An Thanh, Xã Văn Tố
11140 Xã Lạc Phượng|298 Xã Quang Trung, Xã Lạc Phượng, Xã Tiên Động~
11146 Xã Nguyên Giáp|298 Xã Tiên Động~, Xã Nguyên Giáp, Xã Hà Kỳ, Xã Hà Thanh
11164 Xã Vĩnh Lại|299 Xã Ứng Hòe, Xã Nghĩa An, Xã Tân Hương
11167 Xã Tân An|299 Xã Đức Phúc, Xã An Đức, Xã Tân Phong
11203 Xã Ninh Giang|299 Xã Vĩnh Hòa, Thị trấn Ninh Giang, Xã Hồng Dụ, Xã Hiệp Lực
11218 Xã Hồng Châu|299 Xã Tân Quang, Xã Văn Hội, Xã Hưng Long
11224 Xã Khúc Thừa Dụ|299 Xã Bình Xuyên, Xã Hồng Phong, Xã Kiến Phúc
11239 Xã Thanh Miện|300 Thị trấn Thanh Miện~, Xã Tứ Cường, Xã Ngũ Hùng, Xã Cao Thắng
11242 Xã Nguyễn Lương Bằng|296 Xã Nhân Quyền|300 Xã Thanh Tùng~, Xã Phạm Kha, Xã Đoàn Tùng~
11254 Xã Bắc Thanh Miện|300 Xã Hồng Quang, Xã Lam Sơn, Xã Lê Hồng
11257 Xã Hải Hưng|300 Xã Ngô Quyền, Xã Tân Trào, Xã Đoàn Kết
11284 Xã Nam Thanh Miện|300 Xã Chi Lăng Bắc, Xã Chi Lăng Nam, Xã Thanh Giang, Xã Hồng Phong
11311 Phường Hồng Bàng|303 Phường Hùng Vương, Phường Sở Dầu, Phường Thượng Lý, Phường Minh Khai, Phường Hoàng Văn Thụ, Phường Phan Bội Châu|304 Phường Gia Viên~
11329 Phường Ngô Quyền|304 Phường Máy Chai, Phường Vạn Mỹ, Phường Cầu Tre, Phường Gia Viên~, Phường Đông Khê~
11359 Phường Gia Viên|304 Phường Gia Viên~, Phường Cầu Đất~, Phường Đông Khê~, Phường Đằng Giang, Phường Lạch Tray~
11383 Phường Lê Chân|305 Phường An Biên~, Phường Trần Nguyên Hãn~, Phường Hàng Kênh, Phường Dư Hàng Kênh, Phường Kênh Dương, Phường Vĩnh Niệm~|304 Phường Cầu Đất~, Phường Lạch Tray~
11407 Phường An Biên|305 Phường An Biên~, Phường Trần Nguyên Hãn~, Phường An Dương, Phường Vĩnh Niệm~
11411 Phường Đông Hải|306 Phường Đông Hải 1, Phường Đông Hải 2~, Phường Nam Hải~
11413 Phường Hải An|306 Phường Đông Hải 2~, Phường Đằng Lâm, Phường Thành Tô, Phường Đằng Hải, Phường Nam Hải~, Phường Cát Bi, Phường Tràng Cát
11443 Phường Kiến An|307 Phường Đồng Hòa~, Phường Bắc Sơn~, Phường Nam Sơn~, Phường Trần Thành Ngọ~, Phường Văn Đẩu~
11446 Phường Phù Liễn|307 Phường Đồng Hòa~, Phường Bắc Sơn~, Phường Nam Sơn~, Phường Ngọc Sơn, Phường Trần Thành Ngọ~, Phường Văn Đẩu~, Phường Bắc Hà|313 Thị trấn Trường Sơn~
11455 Phường Đồ Sơn|308 Phường Ngọc Xuyên~, Phường Hải Sơn, Phường Vạn Hương~|309 Phường Tân Thành~
11473 Phường Bạch Đằng|311 Phường Minh Đức, Xã Bạch Đằng, Phường Phạm Ngũ Lão
11488 Phường Lưu Kiếm|311 Xã Liên Xuân~, Phường Lưu Kiếm, Phường Trần Hưng Đạo, Xã Quang Trung~
11503 Xã Việt Khê|311 Xã Liên Xuân~, Xã Ninh Sơn
11506 Phường Lê Ích Mộc|311 Phường Quảng Thanh, Xã Quang Trung~, Phường Lê Hồng Phong~
11533 Phường Hòa Bình|311 Phường Hòa Bình, Phường Thủy Hà~, Phường An Lư~
11542 Phường Nam Triệu|311 Phường Nam Triệu Giang, Phường Tam Hưng, Phường Lập Lễ
11557 Phường Thiên Hương|311 Phường Lê Hồng Phong~, Phường Thiên Hương, Phường Hoàng Lâm, Phường Hoa Động~
11560 Phường Thủy Nguyên|311 Phường Thủy Hà~, Phường An Lư~, Phường Thủy Đường, Phường Hoa Động~, Phường Dương Quan
11581 Phường An Dương|312 Phường Lê Lợi~, Phường Tân Tiến~, Phường Nam Sơn, Phường An Hải~, Phường Đồng Thái~|303 Phường An Hưng~
11593 Phường An Phong|312 Phường Lê Lợi~, Phường Lê Thiện~, Phường An Hòa, Phường Hồng Phong, Phường Tân Tiến~|303 Phường Đại Bản~
11602 Phường Hồng An|303 Phường Quán Toan, Phường Đại Bản~, Phường An Hưng~, Phường An Hồng|312 Phường Lê Thiện~, Phường Tân Tiến~
11617 Phường An Hải|312 Phường Lê Lợi~, Phường An Hải~, Phường Đồng Thái~, Phường An Đồng, Phường Hồng Thái
11629 Xã An Lão|313 Thị trấn An Lão, Xã An Tiến, Xã An Thắng, Thị trấn Trường Sơn~, Xã Tân Dân, Xã Thái Sơn~
11635 Xã An Trường|313 Xã Bát Trang, Xã Trường Thọ, Xã Trường Thành
11647 Xã An Quang|313 Xã Quang Hưng, Xã Quang Trung, Xã Quốc Tuấn
11668 Xã An Khánh|313 Xã Thái Sơn~, Xã Tân Viên, Xã Mỹ Đức
11674 Xã An Hưng|313 Xã Chiến Thắng, Xã An Thọ, Xã An Thái
11680 Xã Kiến Thụy|314 Thị trấn Núi Đối, Xã Thuận Thiên, Xã Hữu Bằng, Xã Thanh Sơn, Xã Kiến Hưng~
11689 Phường Hưng Đạo|309 Phường Đa Phúc, Phường Hưng Đạo, Phường Anh Dũng~, Phường Hải Thành~
11692 Phường Dương Kinh|309 Phường Anh Dũng~, Phường Hải Thành~, Phường Hòa Nghĩa, Phường Tân Thành~
11713 Xã Nghi Dương|314 Xã Ngũ Phúc, Xã Kiến Quốc, Xã Du Lễ
11725 Xã Kiến Minh|314 Xã Đông Phương, Xã Đại Đồng, Xã Minh Tân
11728 Xã Kiến Hưng|314 Xã Kiến Hưng~, Xã Tân Trào, Xã Đoàn Xá~
11737 Phường Nam Đồ Sơn|308 Phường Ngọc Xuyên~, Phường Vạn Hương~, Phường Minh Đức, Phường Bàng La, Phường Hợp Đức
11749 Xã Kiến Hải|314 Xã Tân Phong, Xã Đoàn Xá~, Xã Tú Sơn, Xã Đại Hợp
11755 Xã Tiên Lãng|315 Thị trấn Tiên Lãng, Xã Quyết Tiến, Xã Khởi Nghĩa, Xã Tiên Thanh
11761 Xã Quyết Thắng|315 Xã Đại Thắng, Xã Tiên Cường, Xã Tự Cường
11779 Xã Tân Minh|315 Xã Cấp Tiến, Xã Kiến Thiết, Xã Đoàn Lập, Xã Tân Minh~
11791 Xã Tiên Minh|315 Xã Tân Minh~, Xã Tiên Thắng, Xã Tiên Minh
11806 Xã Chấn Hưng|315 Xã Bắc Hưng, Xã Nam Hưng, Xã Tây Hưng, Xã Đông Hưng
11809 Xã Hùng Thắng|315 Xã Hùng Thắng, Xã Vinh Quang
11824 Xã Vĩnh Bảo|316 Thị trấn Vĩnh Bảo, Xã Tân Hưng, Xã Tân Liên, Xã Vĩnh Hưng
11836 Xã Vĩnh Thịnh|316 Xã Thắng Thuỷ, Xã Trung Lập, Xã Việt Tiến
11842 Xã Vĩnh Thuận|316 Xã Dũng Tiến, Xã Giang Biên, Xã Vĩnh An
11848 Xã Vĩnh Hòa|316 Xã Vĩnh Hòa, Xã Hùng Tiến
11875 Xã Vĩnh Hải|316 Xã Vĩnh Hải, Xã Tiền Phong
11887 Xã Vĩnh Am|316 Xã Liên Am, Xã Tam Cường, Xã Cao Minh
11911 Xã Nguyễn Bỉnh Khiêm|316 Xã Lý Học, Xã Hòa Bình, Xã Trấn Dương
11914 Đặc khu Cát Hải|317 Thị trấn Cát Bà, Thị trấn Cát Hải, Xã Nghĩa Lộ, Xã Đồng Bài, Xã Hoàng Châu, Xã Văn Phong, Xã Phù Long, Xã Gia Luận, Xã Hiền Hào, Xã Trân Châu, Xã Việt Hải, Xã Xuân Đám
11948 Đặc khu Bạch Long Vĩ|318
`;
