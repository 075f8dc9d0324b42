// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
718 Thành phố Thủ Dầu Một, Bình Dương
719 Huyện Bàu Bàng, Bình Dương
720 Huyện Dầu Tiếng, Bình Dương
721 Thành phố Bến Cát, Bình Dương
722 Huyện Phú Giáo, Bình Dương
723 Thành phố Tân Uyên, Bình Dương
724 Thành phố Dĩ An, Bình Dương
725 Thành phố Thuận An, Bình Dương
726 Huyện Bắc Tân Uyên, Bình Dương
747 Thành phố Vũng Tàu, Bà Rịa - Vũng Tàu
748 Thành phố Bà Rịa, Bà Rịa - Vũng Tàu
750 Huyện Châu Đức, Bà Rịa - Vũng Tàu
751 Huyện Xuyên Mộc, Bà Rịa - Vũng Tàu
753 Huyện Long Đất, Bà Rịa - Vũng Tàu
754 Thành phố Phú Mỹ, Bà Rịa - Vũng Tàu
755 Huyện Côn Đảo, Bà Rịa - Vũng Tàu
760 Quận 1
761 Quận 12
764 Quận Gò Vấp
765 Quận Bình Thạnh
766 Quận Tân Bình
767 Quận Tân Phú
768 Quận Phú Nhuận
769 Thành phố Thủ Đức
770 Quận 3
771 Quận 10
772 Quận 11
773 Quận 4
774 Quận 5
775 Quận 6
776 Quận 8
777 Quận Bình Tân
778 Quận 7
783 Huyện Củ Chi
784 Huyện Hóc Môn
785 Huyện Bình Chánh
786 Huyện Nhà Bè
787 Huyện Cần Giờ
25747 Phường Thủ Dầu Một|718 Phường Hiệp Thành~, Phường Phú Cường, Phường Phú Thọ, Phường Chánh Nghĩa, Phường Chánh Mỹ~
25750 Phường Phú Lợi|718 Phường Hiệp Thành~, Phường Phú Lợi, Phường Phú Hòa
25760 Phường Bình Dương|718 Phường Hòa Phú, Phường Phú Mỹ, Phường Phú Tân|723 Phường Phú Chánh
25768 Phường Phú An|718 Phường Tân An, Phường Hiệp An~|721 Xã Phú An
25771 Phường Chánh Hiệp|718 Phường Định Hòa, Phường Hiệp An~, Phường Tương Bình Hiệp, Phường Chánh Mỹ~
25777 Xã Dầu Tiếng|720 Thị trấn Dầu Tiếng, Xã Định An, Xã Định Thành, Xã Định Hiệp~
25780 Xã Minh Thạnh|720 Xã Minh Hòa, Xã Minh Thạnh~, Xã Minh Tân~
25792 Xã Long Hòa|720 Xã Minh Thạnh~, Xã Minh Tân~, Xã Long Hòa, Xã Long Tân
25807 Xã Thanh An|720 Xã Định Hiệp~, Xã An Lập~, Xã Thanh An, Xã Thanh Tuyền~
25813 Phường Bến Cát|719 Xã Tân Hưng, Xã Lai Hưng|721 Phường Mỹ Phước~
25819 Xã Trừ Văn Thố|719 Xã Trừ Văn Thố, Xã Cây Trường II, Thị trấn Lai Uyên~
25822 Xã Bàu Bàng|719 Thị trấn Lai Uyên~
25837 Phường Chánh Phú Hòa|719 Xã Hưng Hòa|721 Phường Chánh Phú Hòa
25840 Phường Long Nguyên|719 Xã Long Nguyên|721 Phường An Điền, Phường Mỹ Phước~
25843 Phường Tây Nam|720 Xã An Lập~, Xã Thanh Tuyền~|721 Phường An Tây
25846 Phường Thới Hòa|721 Phường Thới Hòa=
25849 Phường Hòa Lợi|721 Phường Hòa Lợi, Phường Tân Định
25858 Xã Phú Giáo|722 Thị trấn Phước Vĩnh, Xã An Bình, Xã Tam Lập~
25864 Xã Phước Thành|722 Xã Phước Sang, Xã An Thái, Xã Tân Hiệp
25867 Xã An Long|722 Xã An Linh, Xã An Long, Xã Tân Long
25882 Xã Phước Hòa|722 Xã Tam Lập~, Xã Vĩnh Hòa, Xã Phước Hòa
25888 Phường Tân Uyên|723 Phường Uyên Hưng, Xã Bạch Đằng|726 Xã Tân Lập, Xã Tân Mỹ~
25891 Phường Tân Khánh|723 Phường Tân Phước Khánh, Phường Tân Vĩnh Hiệp, Phường Thạnh Phước, Xã Thạnh Hội, Phường Thái Hòa~
25906 Xã Bắc Tân Uyên|726 Xã Tân Định, Thị trấn Tân Thành, Xã Đất Cuốc
25909 Xã Thường Tân|726 Xã Hiếu Liêm, Xã Lạc An, Xã Tân Mỹ~, Xã Thường Tân
25912 Phường Vĩnh Tân|726 Thị trấn Tân Bình|723 Phường Vĩnh Tân
25915 Phường Bình Cơ|726 Xã Bình Mỹ|723 Phường Hội Nghĩa
25920 Phường Tân Hiệp|723 Phường Tân Hiệp, Phường Khánh Bình
25942 Phường Dĩ An|724 Phường Dĩ An, Phường Tân Đông Hiệp~, Phường An Bình
25945 Phường Tân Đông Hiệp|723 Phường Thái Hòa~|724 Phường Tân Bình, Phường Tân Đông Hiệp~
25951 Phường Đông Hòa|724 Phường Bình An, Phường Bình Thắng, Phường Đông Hòa
25966 Phường Lái Thiêu|725 Phường Lái Thiêu, Phường Bình Nhâm, Phường Vĩnh Phú~
25969 Phường Thuận Giao|725 Phường Bình Chuẩn~, Phường Thuận Giao
25975 Phường An Phú|725 Phường Bình Chuẩn~, Phường An Phú
25978 Phường Thuận An|725 Phường An Thạnh, Phường Hưng Định, Xã An Sơn
25987 Phường Bình Hòa|725 Phường Bình Hòa, Phường Vĩnh Phú~
26506 Phường Vũng Tàu|747 Phường 1, Phường Thắng Tam, Phường 2, Phường 3, Phường 4, Phường 5, Phường Thắng Nhì
26526 Phường Tam Thắng|747 Phường 7, Phường Nguyễn An Ninh, Phường 8, Phường 9
26536 Phường Rạch Dừa|747 Phường Thắng Nhất, Phường Rạch Dừa, Phường 10
26542 Phường Phước Thắng|747 Phường 11, Phường 12
26545 Xã Long Sơn|747 Xã Long Sơn=
26560 Phường Bà Rịa|748 Phường Phước Hưng, Phường Phước Nguyên, Phường Long Toàn, Phường Phước Trung
26566 Phường Long Hương|748 Phường Long Hương, Phường Kim Dinh, Xã Tân Hưng
26572 Phường Tam Long|748 Phường Long Tâm, Xã Long Phước, Xã Hòa Long
26575 Xã Ngãi Giao|750 Thị trấn Ngãi Giao, Xã Bình Ba, Xã Suối Nghệ
26584 Xã Xuân Sơn|750 Xã Xuân Sơn, Xã Sơn Bình, Xã Suối Rao
26590 Xã Bình Giã|750 Xã Bình Giã, Xã Bình Trung, Xã Quảng Thành
26596 Xã Châu Đức|750 Xã Xà Bang, Xã Cù Bị
26608 Xã Kim Long|750 Xã Bàu Chinh, Xã Láng Lớn, Thị trấn Kim Long
26617 Xã Nghĩa Thành|750 Xã Đá Bạc, Xã Nghĩa Thành
26620 Xã Hồ Tràm|751 Thị trấn Phước Bửu, Xã Phước Thuận, Xã Phước Tân
26632 Xã Xuyên Mộc|751 Xã Xuyên Mộc, Xã Bông Trang, Xã Bưng Riềng
26638 Xã Bàu Lâm|751 Xã Tân Lâm, Xã Bàu Lâm
26641 Xã Hòa Hội|751 Xã Hòa Bình, Xã Hòa Hưng, Xã Hòa Hội
26647 Xã Hòa Hiệp|751 Xã Hòa Hiệp=
26656 Xã Bình Châu|751 Xã Bình Châu=
26659 Xã Long Điền|753 Thị trấn Long Điền, Xã Tam An
26662 Xã Long Hải|753 Thị trấn Long Hải, Xã Phước Tỉnh, Xã Phước Hưng
26680 Xã Đất Đỏ|753 Thị trấn Đất Đỏ, Xã Phước Long Thọ, Xã Long Tân, Xã Láng Dài
26686 Xã Phước Hải|753 Xã Phước Hội, Thị trấn Phước Hải
26704 Phường Phú Mỹ|754 Phường Phú Mỹ, Phường Mỹ Xuân
26710 Phường Tân Hải|754 Phường Tân Hòa, Phường Tân Hải
26713 Phường Tân Phước|754 Phường Phước Hòa, Phường Tân Phước
26725 Phường Tân Thành|754 Xã Sông Xoài, Phường Hắc Dịch
26728 Xã Châu Pha|754 Xã Châu Pha, Xã Tóc Tiên
26732 Đặc khu Côn Đảo|755
26737 Phường Tân Định|760 Phường Tân Định, Phường Đa Kao~
26740 Phường Sài Gòn|760 Phường Đa Kao~, Phường Bến Nghé, Phường Nguyễn Thái Bình~
26743 Phường Bến Thành|760 Phường Bến Thành, Phường Nguyễn Thái Bình~, Phường Phạm Ngũ Lão, Phường Cầu Ông Lãnh~
26758 Phường Cầu Ông Lãnh|760 Phường Cầu Ông Lãnh~, Phường Cô Giang, Phường Nguyễn Cư Trinh, Phường Cầu Kho
26767 Phường An Phú Đông|761 Phường Thạnh Lộc, Phường An Phú Đông
26773 Phường Thới An|761 Phường Thạnh Xuân, Phường Thới An
26782 Phường Tân Thới Hiệp|761 Phường Hiệp Thành, Phường Tân Thới Hiệp
26785 Phường Trung Mỹ Tây|761 Phường Tân Chánh Hiệp, Phường Trung Mỹ Tây
26791 Phường Đông Hưng Thuận|761 Phường Tân Hưng Thuận, Phường Đông Hưng Thuận, Phường Tân Thới Nhất
26800 Phường Linh Xuân|769 Phường Linh Xuân, Phường Linh Trung, Phường Linh Tây~
26803 Phường Tam Bình|769 Phường Bình Chiểu, Phường Tam Bình, Phường Tam Phú
26809 Phường Hiệp Bình|769 Phường Hiệp Bình Phước, Phường Hiệp Bình Chánh, Phường Linh Đông~
26824 Phường Thủ Đức|769 Phường Linh Chiểu, Phường Linh Tây~, Phường Linh Đông~, Phường Bình Thọ, Phường Trường Thọ
26833 Phường Long Bình|769 Phường Long Bình, Phường Long Thạnh Mỹ~
26842 Phường Tăng Nhơn Phú|769 Phường Long Thạnh Mỹ~, Phường Tân Phú, Phường Hiệp Phú, Phường Tăng Nhơn Phú A, Phường Tăng Nhơn Phú B
26848 Phường Phước Long|769 Phường Phước Long B, Phường Phước Long A, Phường Phước Bình
26857 Phường Long Phước|769 Phường Trường Thạnh, Phường Long Phước
26860 Phường Long Trường|769 Phường Long Trường, Phường Phú Hữu
26876 Phường An Nhơn|764 Phường 6, Phường 5
26878 Phường An Hội Đông|764 Phường 15, Phường 16
26882 Phường An Hội Tây|764 Phường 12, Phường 14
26884 Phường Gò Vấp|764 Phường 17, Phường 10
26890 Phường Hạnh Thông|764 Phường 1, Phường 3
26898 Phường Thông Tây Hội|764 Phường 8, Phường 11
26905 Phường Bình Lợi Trung|765 Phường 13, Phường 11, Phường 5
26911 Phường Bình Quới|765 Phường 27, Phường 28
26929 Phường Bình Thạnh|765 Phường 26, Phường 12, Phường 14
26944 Phường Gia Định|765 Phường 7, Phường 2, Phường 1, Phường 17
26956 Phường Thạnh Mỹ Tây|765 Phường 25, Phường 19, Phường 22
26968 Phường Tân Sơn Nhất|766 Phường 4, Phường 7, Phường 5
26977 Phường Tân Sơn Hòa|766 Phường 2, Phường 1, Phường 3
26983 Phường Bảy Hiền|766 Phường 12, Phường 11, Phường 10
26995 Phường Tân Hòa|766 Phường 6, Phường 8, Phường 9
27004 Phường Tân Bình|766 Phường 13, Phường 14, Phường 15~
27007 Phường Tân Sơn|766 Phường 15~
27013 Phường Tây Thạnh|767 Phường Tây Thạnh, Phường Sơn Kỳ~
27019 Phường Tân Sơn Nhì|767 Phường Tân Sơn Nhì, Phường Sơn Kỳ~, Phường Tân Quý~, Phường Tân Thành~
27022 Phường Phú Thọ Hòa|767 Phường Tân Quý~, Phường Tân Thành~, Phường Phú Thọ Hòa
27028 Phường Phú Thạnh|767 Phường Phú Thạnh, Phường Hiệp Tân, Phường Tân Thới Hòa~
27031 Phường Tân Phú|767 Phường Tân Thành~, Phường Phú Trung, Phường Hòa Thạnh, Phường Tân Thới Hòa~
27043 Phường Đức Nhuận|768 Phường 4, Phường 5, Phường 9
27058 Phường Cầu Kiệu|768 Phường 7, Phường 1, Phường 2, Phường 15~
27073 Phường Phú Nhuận|768 Phường 8, Phường 10, Phường 11, Phường 13, Phường 15~
27094 Phường An Khánh|769 Phường Thảo Điền, Phường An Phú~, Phường An Khánh, Phường An Lợi Đông, Phường Thủ Thiêm
27097 Phường Bình Trưng|769 Phường An Phú~, Phường Bình Trưng Đông, Phường Bình Trưng Tây
27112 Phường Cát Lái|769 Phường Cát Lái, Phường Thạnh Mỹ Lợi
27139 Phường Xuân Hòa|770 Phường Võ Thị Sáu, Phường 4~
27142 Phường Nhiêu Lộc|770 Phường 14, Phường 12, Phường 11, Phường 9
27154 Phường Bàn Cờ|770 Phường 4~, Phường 5, Phường 3, Phường 2, Phường 1
27163 Phường Hòa Hưng|771 Phường 15, Phường 13, Phường 14~, Phường 12
27169 Phường Diên Hồng|771 Phường 14~, Phường 8, Phường 6
27190 Phường Vườn Lài|771 Phường 10, Phường 9, Phường 1, Phường 2, Phường 4
27211 Phường Hòa Bình|772 Phường 5, Phường 14
27226 Phường Phú Thọ|772 Phường 15, Phường 11, Phường 8~
27232 Phường Bình Thới|772 Phường 3, Phường 8~, Phường 10
27238 Phường Minh Phụng|772 Phường 7, Phường 1, Phường 16
27259 Phường Xóm Chiếu|773 Phường 13, Phường 18, Phường 16, Phường 15~
27265 Phường Khánh Hội|773 Phường 9, Phường 8, Phường 4~, Phường 2~, Phường 15~
27286 Phường Vĩnh Hội|773 Phường 4~, Phường 3, Phường 2~, Phường 1
27301 Phường Chợ Quán|774 Phường 4, Phường 2, Phường 1
27316 Phường An Đông|774 Phường 9, Phường 7, Phường 5
27343 Phường Chợ Lớn|774 Phường 12, Phường 11, Phường 14, Phường 13
27349 Phường Phú Lâm|775 Phường 14, Phường 13, Phường 12
27364 Phường Bình Phú|775 Phường 11, Phường 10|776 Phường 16~
27367 Phường Bình Tây|775 Phường 9, Phường 2
27373 Phường Bình Tiên|775 Phường 1, Phường 8, Phường 7
27418 Phường Chánh Hưng|776 Phường Rạch Ông, Phường Hưng Phú, Phường 4, Phường 5~
27424 Phường Bình Đông|776 Phường 5~, Phường 6, Phường 7~|785 Xã An Phú Tây~
27427 Phường Phú Định|776 Phường Xóm Củi, Phường 14, Phường 15, Phường 16~
27439 Phường Bình Hưng Hòa|767 Phường Sơn Kỳ~|777 Phường Bình Hưng Hòa, Phường Bình Hưng Hòa A~
27442 Phường Bình Tân|777 Phường Bình Hưng Hòa B, Phường Bình Trị Đông A~, Phường Tân Tạo~
27448 Phường Bình Trị Đông|777 Phường Bình Hưng Hòa A~, Phường Bình Trị Đông, Phường Bình Trị Đông A~
27457 Phường Tân Tạo|777 Phường Tân Tạo~, Phường Tân Tạo A~|785 Xã Tân Kiên~
27460 Phường An Lạc|777 Phường Bình Trị Đông B, Phường An Lạc, Phường An Lạc A
27475 Phường Tân Hưng|778 Phường Tân Kiểng, Phường Tân Hưng, Phường Tân Quy, Phường Tân Phong
27478 Phường Tân Thuận|778 Phường Tân Thuận Đông, Phường Tân Thuận Tây, Phường Bình Thuận
27484 Phường Phú Thuận|778 Phường Phú Thuận, Phường Phú Mỹ~
27487 Phường Tân Mỹ|778 Phường Tân Phú, Phường Phú Mỹ~
27496 Xã Tân An Hội|783 Thị trấn Củ Chi, Xã Phước Hiệp, Xã Tân An Hội
27508 Xã An Nhơn Tây|783 Xã Phú Mỹ Hưng, Xã An Phú, Xã An Nhơn Tây
27511 Xã Nhuận Đức|783 Xã Nhuận Đức, Xã Phạm Văn Cội, Xã Trung Lập Hạ
27526 Xã Thái Mỹ|783 Xã Trung Lập Thượng, Xã Phước Thạnh, Xã Thái Mỹ
27541 Xã Phú Hòa Đông|783 Xã Phú Hòa Đông, Xã Tân Thạnh Tây, Xã Tân Thạnh Đông
27544 Xã Bình Mỹ|783 Xã Trung An, Xã Hòa Phú, Xã Bình Mỹ
27553 Xã Củ Chi|783 Xã Phước Vĩnh An, Xã Tân Phú Trung, Xã Tân Thông Hội
27559 Xã Hóc Môn|784 Thị trấn Hóc Môn, Xã Tân Hiệp, Xã Tân Xuân
27568 Xã Đông Thạnh|784 Xã Nhị Bình, Xã Đông Thạnh, Xã Thới Tam Thôn
27577 Xã Xuân Thới Sơn|784 Xã Tân Thới Nhì, Xã Xuân Thới Sơn, Xã Xuân Thới Đông
27592 Xã Bà Điểm|784 Xã Trung Chánh, Xã Xuân Thới Thượng, Xã Bà Điểm
27595 Xã Tân Nhựt|785 Thị trấn Tân Túc, Xã Tân Nhựt, Xã Tân Kiên~|776 Phường 16~|777 Phường Tân Tạo A~
27601 Xã Vĩnh Lộc|785 Xã Phạm Văn Hai~, Xã Vĩnh Lộc A
27604 Xã Tân Vĩnh Lộc|785 Xã Phạm Văn Hai~, Xã Vĩnh Lộc B|777 Phường Tân Tạo~
27610 Xã Bình Lợi|785 Xã Bình Lợi, Xã Lê Minh Xuân
27619 Xã Bình Hưng|785 Xã Bình Hưng, Xã Phong Phú|776 Phường 7~
27628 Xã Hưng Long|785 Xã Hưng Long, Xã Đa Phước, Xã Qui Đức
27637 Xã Bình Chánh|785 Xã An Phú Tây~, Xã Tân Quý Tây, Xã Bình Chánh
27655 Xã Nhà Bè|786 Thị trấn Nhà Bè, Xã Phước Kiển, Xã Phước Lộc, Xã Phú Xuân
27658 Xã Hiệp Phước|786 Xã Nhơn Đức, Xã Long Thới, Xã Hiệp Phước
27664 Xã Cần Giờ|787 Thị trấn Cần Thạnh, Xã Long Hòa
27667 Xã Bình Khánh|787 Xã Bình Khánh, Xã Tam Thôn Hiệp, Xã An Thới Đông~
27673 Xã An Thới Đông|787 Xã An Thới Đông~, Xã Lý Nhơn
27676 Xã Thạnh An|787 Xã Thạnh An=
`;
