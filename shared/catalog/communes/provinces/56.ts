// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
568 Thành phố Nha Trang
569 Thành phố Cam Ranh
570 Huyện Cam Lâm
571 Huyện Vạn Ninh
572 Thị xã Ninh Hòa
573 Huyện Khánh Vĩnh
574 Huyện Diên Khánh
575 Huyện Khánh Sơn
576 Huyện Trường Sa
582 Thành phố Phan Rang-Tháp Chàm, Ninh Thuận
584 Huyện Bác Ái, Ninh Thuận
585 Huyện Ninh Sơn, Ninh Thuận
586 Huyện Ninh Hải, Ninh Thuận
587 Huyện Ninh Phước, Ninh Thuận
588 Huyện Thuận Bắc, Ninh Thuận
589 Huyện Thuận Nam, Ninh Thuận
22333 Phường Bắc Nha Trang|568 Phường Vĩnh Hòa, Phường Vĩnh Hải, Phường Vĩnh Phước, Phường Vĩnh Thọ, Xã Vĩnh Lương, Xã Vĩnh Phương
22366 Phường Nha Trang|568 Phường Vạn Thạnh, Phường Lộc Thọ, Phường Tân Tiến, Phường Phước Hòa, Phường Vĩnh Nguyên
22390 Phường Tây Nha Trang|568 Phường Ngọc Hiệp, Phường Phương Sài, Xã Vĩnh Ngọc, Xã Vĩnh Thạnh, Xã Vĩnh Trung, Xã Vĩnh Hiệp
22402 Phường Nam Nha Trang|568 Phường Phước Hải, Phường Phước Long, Phường Vĩnh Trường, Xã Vĩnh Thái, Xã Phước Đồng
22411 Phường Bắc Cam Ranh|569 Phường Cam Nghĩa, Phường Cam Phúc Bắc, Xã Cam Thành Nam
22420 Phường Cam Ranh|569 Phường Cam Phúc Nam, Phường Cam Lộc, Phường Cam Phú
22423 Phường Ba Ngòi|569 Phường Ba Ngòi, Xã Cam Phước Đông
22432 Phường Cam Linh|569 Phường Cam Thuận, Phường Cam Lợi, Phường Cam Linh
22435 Xã Cam Hiệp|570 Xã Cam Tân~, Xã Cam Hòa~, Xã Sơn Tân, Xã Cam Hiệp Bắc~, Xã Cam Hiệp Nam~, Xã Suối Tân~
22453 Xã Cam Lâm|570 Xã Cam Tân~, Xã Cam Hòa~, Xã Cam Hải Đông, Xã Cam Hải Tây, Xã Cam Hiệp Bắc~, Thị trấn Cam Đức, Xã Cam Hiệp Nam~, Xã Cam Thành Bắc, Xã Cam An Bắc~, Xã Cam An Nam~, Xã Suối Tân~
22465 Xã Cam An|570 Xã Cam Phước Tây, Xã Cam An Bắc~, Xã Cam An Nam~
22480 Xã Nam Cam Ranh|569 Xã Cam Thịnh Tây, Xã Cam Thịnh Đông, Xã Cam Lập, Xã Cam Bình
22489 Xã Vạn Ninh|571 Thị trấn Vạn Giã, Xã Vạn Phú, Xã Vạn Lương
22498 Xã Tu Bông|571 Xã Vạn Phước, Xã Vạn Long, Xã Vạn Khánh
22504 Xã Đại Lãnh|571 Xã Đại Lãnh, Xã Vạn Thọ, Xã Vạn Thạnh
22516 Xã Vạn Thắng|571 Xã Vạn Bình, Xã Vạn Thắng
22525 Xã Vạn Hưng|571 Xã Xuân Sơn, Xã Vạn Hưng
22528 Phường Ninh Hòa|572 Phường Ninh Hiệp, Xã Ninh Đông, Phường Ninh Đa, Xã Ninh Phụng
22546 Xã Bắc Ninh Hòa|572 Xã Ninh Sơn, Xã Ninh An, Xã Ninh Thọ
22552 Xã Tây Ninh Hòa|572 Xã Ninh Tây, Xã Ninh Sim
22558 Xã Hòa Trí|572 Xã Ninh Thượng, Xã Ninh Trung, Xã Ninh Thân
22561 Phường Đông Ninh Hòa|572 Phường Ninh Hải, Phường Ninh Diêm, Phường Ninh Thuỷ, Xã Ninh Phước
22576 Xã Tân Định|572 Xã Ninh Xuân, Xã Ninh Bình, Xã Ninh Quang
22591 Phường Hòa Thắng|572 Xã Ninh Phú, Phường Ninh Giang, Phường Ninh Hà
22597 Xã Nam Ninh Hòa|572 Xã Ninh Tân, Xã Ninh Hưng, Xã Ninh Lộc, Xã Ninh Ích
22609 Xã Khánh Vĩnh|573 Thị trấn Khánh Vĩnh, Xã Sông Cầu, Xã Khánh Phú
22612 Xã Trung Khánh Vĩnh|573 Xã Khánh Hiệp, Xã Khánh Trung
22615 Xã Bắc Khánh Vĩnh|573 Xã Khánh Bình, Xã Khánh Đông
22624 Xã Tây Khánh Vĩnh|573 Xã Khánh Thượng, Xã Khánh Nam, Xã Giang Ly
22648 Xã Nam Khánh Vĩnh|573 Xã Cầu Bà, Xã Liên Sang, Xã Khánh Thành, Xã Sơn Thái
22651 Xã Diên Khánh|574 Thị trấn Diên Khánh, Xã Diên Toàn, Xã Diên An
22657 Xã Diên Điền|574 Xã Diên Điền, Xã Diên Sơn, Xã Diên Phú
22660 Xã Diên Lâm|574 Xã Diên Lâm, Xã Xuân Đồng
22672 Xã Diên Thọ|574 Xã Diên Thọ, Xã Diên Phước, Xã Diên Tân
22678 Xã Diên Lạc|574 Xã Diên Lạc, Xã Diên Hòa, Xã Diên Thạnh
22702 Xã Suối Hiệp|574 Xã Bình Lộc, Xã Suối Hiệp, Xã Suối Tiên
22708 Xã Suối Dầu|570 Xã Cam Tân~, Xã Cam Hòa~, Xã Suối Cát, Xã Suối Tân~
22714 Xã Khánh Sơn|575 Thị trấn Tô Hạp, Xã Sơn Hiệp, Xã Sơn Bình
22720 Xã Tây Khánh Sơn|575 Xã Thành Sơn, Xã Sơn Lâm
22732 Xã Đông Khánh Sơn|575 Xã Sơn Trung, Xã Ba Cụm Bắc, Xã Ba Cụm Nam
22736 Đặc khu Trường Sa|576 Thị trấn Trường Sa, Xã Song Tử Tây, Xã Sinh Tồn
22738 Phường Đô Vinh|582 Phường Đô Vinh|585 Xã Nhơn Sơn
22741 Phường Bảo An|582 Phường Phước Mỹ, Phường Bảo An, Xã Thành Hải
22759 Phường Phan Rang|582 Phường Phủ Hà, Phường Kinh Dinh, Phường Đạo Long, Phường Đài Sơn
22780 Phường Đông Hải|582 Phường Đông Hải~, Phường Mỹ Đông, Phường Mỹ Bình, Phường Mỹ Hải
22786 Xã Bác Ái Tây|584 Xã Phước Bình, Xã Phước Hòa, Xã Phước Tân
22795 Xã Bác Ái|584 Xã Phước Tiến, Xã Phước Thắng, Xã Phước Chính
22801 Xã Bác Ái Đông|584 Xã Phước Thành, Xã Phước Đại
22810 Xã Ninh Sơn|585 Thị trấn Tân Sơn, Xã Quảng Sơn
22813 Xã Lâm Sơn|585 Xã Lâm Sơn, Xã Lương Sơn
22822 Xã Mỹ Sơn|584 Xã Phước Trung|585 Xã Mỹ Sơn
22828 Xã Anh Dũng|585 Xã Hòa Sơn, Xã Ma Nới
22834 Phường Ninh Chử|582 Phường Văn Hải|586 Thị trấn Khánh Hải
22840 Xã Công Hải|588 Xã Phước Chiến, Xã Công Hải
22846 Xã Vĩnh Hải|586 Xã Vĩnh Hải, Xã Nhơn Hải, Xã Thanh Hải
22849 Xã Thuận Bắc|588 Xã Phước Kháng, Xã Lợi Hải, Xã Bắc Phong
22852 Xã Ninh Hải|586 Xã Phương Hải, Xã Tri Hải|588 Xã Bắc Sơn
22861 Xã Xuân Hải|586 Xã Tân Hải, Xã Xuân Hải, Xã Hộ Hải
22870 Xã Ninh Phước|587 Thị trấn Phước Dân, Xã Phước Thuận, Xã Phước Hải
22873 Xã Phước Hậu|587 Xã Phước Sơn, Xã Phước Hậu, Xã Phước Vinh
22888 Xã Phước Dinh|582 Phường Đông Hải~|587 Xã An Hải|589 Xã Phước Dinh
22891 Xã Phước Hữu|587 Xã Phước Thái, Xã Phước Hữu
22897 Xã Thuận Nam|589 Xã Phước Nam, Xã Phước Ninh, Xã Phước Minh
22900 Xã Phước Hà|589 Xã Phước Hà, Xã Nhị Hà
22909 Xã Cà Ná|589 Xã Phước Diêm, Xã Cà Ná
`;
