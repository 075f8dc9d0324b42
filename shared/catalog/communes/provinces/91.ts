// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
883 Thành phố Long Xuyên
884 Thành phố Châu Đốc
886 Huyện An Phú
887 Thị xã Tân Châu
888 Huyện Phú Tân
889 Huyện Châu Phú
890 Thị xã Tịnh Biên
891 Huyện Tri Tôn
892 Huyện Châu Thành
893 Huyện Chợ Mới
894 Huyện Thoại Sơn
899 Thành phố Rạch Giá, Kiên Giang
900 Thành phố Hà Tiên
902 Huyện Kiên Lương, Kiên Giang
903 Huyện Hòn Đất, Kiên Giang
904 Huyện Tân Hiệp, Kiên Giang
905 Huyện Châu Thành, Kiên Giang
906 Huyện Giồng Riềng, Kiên Giang
907 Huyện Gò Quao, Kiên Giang
908 Huyện An Biên, Kiên Giang
909 Huyện An Minh, Kiên Giang
910 Huyện Vĩnh Thuận, Kiên Giang
911 Thành phố Phú Quốc, Kiên Giang
912 Huyện Kiên Hải, Kiên Giang
913 Huyện U Minh Thượng, Kiên Giang
914 Huyện Giang Thành, Kiên Giang
30292 Phường Bình Đức|883 Phường Bình Đức, Phường Bình Khánh, Xã Mỹ Khánh
30301 Phường Mỹ Thới|883 Phường Mỹ Thới, Phường Mỹ Thạnh
30307 Phường Long Xuyên|883 Phường Mỹ Bình, Phường Mỹ Long, Phường Mỹ Xuyên, Phường Mỹ Phước, Phường Mỹ Quý, Phường Mỹ Hòa
30313 Xã Mỹ Hòa Hưng|883 Xã Mỹ Hòa Hưng=
30316 Phường Châu Đốc|884 Phường Châu Phú B, Phường Châu Phú A, Phường Vĩnh Mỹ, Phường Vĩnh Nguơn, Xã Vĩnh Châu~
30325 Phường Vĩnh Tế|884 Phường Núi Sam, Xã Vĩnh Tế, Xã Vĩnh Châu~
30337 Xã An Phú|886 Thị trấn An Phú, Xã Phú Hội~, Xã Phước Hưng~, Xã Vĩnh Hội Đông
30341 Xã Khánh Bình|886 Xã Khánh An, Thị trấn Long Bình, Xã Khánh Bình
30346 Xã Nhơn Hội|886 Xã Quốc Thái, Xã Nhơn Hội, Xã Phú Hội~, Xã Phước Hưng~
30352 Xã Phú Hữu|886 Xã Phú Hữu, Xã Phước Hưng~, Xã Vĩnh Lộc
30367 Xã Vĩnh Hậu|886 Xã Vĩnh Hậu, Xã Vĩnh Trường, Thị trấn Đa Phước
30376 Phường Tân Châu|887 Phường Long Thạnh, Phường Long Sơn
30377 Phường Long Phú|887 Phường Long Hưng, Phường Long Châu, Phường Long Phú
30385 Xã Vĩnh Xương|887 Xã Phú Lộc, Xã Vĩnh Xương, Xã Vĩnh Hòa
30388 Xã Tân An|887 Xã Tân Thạnh, Xã Tân An, Xã Long An
30403 Xã Châu Phong|887 Xã Châu Phong, Xã Phú Vĩnh, Xã Lê Chánh
30406 Xã Phú Tân|888 Thị trấn Phú Mỹ, Xã Phú Hưng, Xã Tân Hòa, Xã Tân Trung
30409 Xã Chợ Vàm|888 Thị trấn Chợ Vàm, Xã Phú Thạnh, Xã Phú Thành
30421 Xã Phú Lâm|888 Xã Long Hòa, Xã Phú Long, Xã Phú Lâm
30430 Xã Hòa Lạc|888 Xã Phú Hiệp, Xã Hòa Lạc
30436 Xã Phú An|888 Xã Phú An, Xã Phú Xuân, Xã Phú Thọ
30445 Xã Bình Thạnh Đông|888 Xã Hiệp Xương, Xã Phú Bình, Xã Bình Thạnh Đông
30463 Xã Châu Phú|889 Thị trấn Cái Dầu, Xã Bình Long, Xã Bình Phú
30469 Xã Mỹ Đức|889 Xã Khánh Hòa, Xã Mỹ Đức
30478 Xã Vĩnh Thạnh Trung|889 Xã Mỹ Phú, Thị trấn Vĩnh Thạnh Trung
30481 Xã Thạnh Mỹ Tây|889 Xã Ô Long Vĩ, Xã Thạnh Mỹ Tây, Xã Đào Hữu Cảnh
30487 Xã Bình Mỹ|889 Xã Bình Mỹ, Xã Bình Thủy, Xã Bình Chánh
30502 Phường Thới Sơn|890 Phường Nhà Bàng, Phường Nhơn Hưng, Phường Thới Sơn
30505 Phường Chi Lăng|890 Phường Chi Lăng, Phường Núi Voi, Xã Tân Lợi
30520 Phường Tịnh Biên|890 Phường An Phú, Phường Tịnh Biên, Xã An Nông
30526 Xã An Cư|890 Xã Văn Giáo, Xã An Cư, Xã Vĩnh Trung
30538 Xã Núi Cấm|890 Xã An Hảo, Xã Tân Lập
30544 Xã Tri Tôn|891 Thị trấn Tri Tôn, Xã Châu Lăng, Xã Núi Tô
30547 Xã Ba Chúc|891 Thị trấn Ba Chúc, Xã Lạc Quới, Xã Lê Trì
30568 Xã Vĩnh Gia|891 Xã Vĩnh Gia, Xã Vĩnh Phước, Xã Lương An Trà
30577 Xã Ô Lâm|891 Xã Lương Phi, Xã An Tức, Xã Ô Lâm
30580 Xã Cô Tô|891 Xã Tà Đảnh, Thị trấn Cô Tô, Xã Tân Tuyến
30589 Xã An Châu|892 Thị trấn An Châu, Xã Hòa Bình Thạnh, Xã Vĩnh Thành
30595 Xã Cần Đăng|892 Xã Cần Đăng, Xã Vĩnh Lợi
30604 Xã Vĩnh An|892 Thị trấn Vĩnh Bình, Xã Vĩnh An, Xã Tân Phú
30607 Xã Bình Hòa|892 Xã An Hòa, Xã Bình Thạnh, Xã Bình Hòa
30619 Xã Vĩnh Hanh|892 Xã Vĩnh Hanh, Xã Vĩnh Nhuận
30628 Xã Chợ Mới|893 Thị trấn Chợ Mới, Xã Kiến An, Xã Kiến Thành
30631 Xã Long Điền|893 Thị trấn Mỹ Luông, Xã Long Điền A, Xã Long Điền B
30643 Xã Cù Lao Giêng|893 Xã Tấn Mỹ, Xã Mỹ Hiệp, Xã Bình Phước Xuân
30658 Xã Nhơn Mỹ|893 Xã Mỹ Hội Đông, Xã Nhơn Mỹ, Xã Long Giang
30664 Xã Long Kiến|893 Xã Mỹ An, Xã Long Kiến, Xã An Thạnh Trung
30673 Xã Hội An|893 Thị trấn Hội An, Xã Hòa Bình, Xã Hòa An
30682 Xã Thoại Sơn|894 Thị trấn Núi Sập, Xã Thoại Giang, Xã Bình Thành
30685 Xã Phú Hòa|894 Thị trấn Phú Hòa, Xã Phú Thuận, Xã Vĩnh Chánh
30688 Xã Óc Eo|894 Thị trấn Óc Eo, Xã Vọng Đông, Xã Vọng Thê
30691 Xã Tây Phú|894 Xã Tây Phú, Xã An Bình, Xã Mỹ Phú Đông
30697 Xã Vĩnh Trạch|894 Xã Vĩnh Trạch, Xã Vĩnh Khánh
30709 Xã Định Mỹ|894 Xã Vĩnh Phú, Xã Định Mỹ, Xã Định Thành
30742 Phường Rạch Giá|899 Phường Vĩnh Thanh, Phường Vĩnh Quang, Phường Vĩnh Hiệp, Phường Vĩnh Thanh Vân, Phường Vĩnh Lạc, Phường An Hòa, Phường An Bình, Phường Rạch Sỏi, Phường Vĩnh Lợi
30760 Phường Vĩnh Thông|899 Phường Vĩnh Thông, Xã Phi Thông|903 Xã Mỹ Lâm
30766 Phường Tô Châu|900 Phường Tô Châu, Xã Thuận Yên|902 Xã Dương Hòa
30769 Phường Hà Tiên|900 Phường Đông Hồ, Phường Bình San, Phường Pháo Đài, Phường Mỹ Đức
30781 Xã Tiên Hải|900 Xã Tiên Hải=
30787 Xã Kiên Lương|902 Thị trấn Kiên Lương, Xã Bình An, Xã Bình Trị
30790 Xã Hòa Điền|902 Xã Kiên Bình, Xã Hòa Điền
30793 Xã Vĩnh Điều|914 Xã Vĩnh Phú, Xã Vĩnh Điều
30796 Xã Giang Thành|914 Xã Tân Khánh Hòa, Xã Phú Lợi, Xã Phú Mỹ
30811 Xã Sơn Hải|902 Xã Sơn Hải=
30814 Xã Hòn Nghệ|902 Xã Hòn Nghệ=
30817 Xã Hòn Đất|903 Thị trấn Hòn Đất, Xã Nam Thái Sơn, Xã Lình Huỳnh, Xã Thổ Sơn
30823 Xã Bình Sơn|903 Xã Bình Sơn=
30826 Xã Bình Giang|903 Xã Bình Giang=
30835 Xã Sơn Kiên|903 Xã Mỹ Thái, Xã Sơn Kiên, Xã Sơn Bình
30838 Xã Mỹ Thuận|903 Thị trấn Sóc Sơn, Xã Mỹ Hiệp Sơn, Xã Mỹ Thuận, Xã Mỹ Phước
30850 Xã Tân Hiệp|904 Thị trấn Tân Hiệp, Xã Tân Hiệp B, Xã Thạnh Đông B, Xã Thạnh Đông
30856 Xã Tân Hội|904 Xã Tân Hội, Xã Tân Thành, Xã Tân Hòa, Xã Tân An
30874 Xã Thạnh Đông|904 Xã Tân Hiệp A, Xã Thạnh Đông A, Xã Thạnh Trị
30880 Xã Châu Thành|905 Thị trấn Minh Lương, Xã Giục Tượng, Xã Minh Hòa
30886 Xã Thạnh Lộc|905 Xã Mong Thọ A, Xã Mong Thọ B, Xã Mong Thọ, Xã Thạnh Lộc
30898 Xã Bình An|905 Xã Vĩnh Hòa Hiệp, Xã Vĩnh Hòa Phú, Xã Bình An
30904 Xã Giồng Riềng|906 Thị trấn Giồng Riềng, Xã Thạnh Hòa, Xã Thạnh Bình, Xã Bàn Thạch, Xã Bàn Tân Định
30910 Xã Thạnh Hưng|906 Xã Thạnh Hưng, Xã Thạnh Phước, Xã Thạnh Lộc
30928 Xã Ngọc Chúc|906 Xã Ngọc Thành, Xã Ngọc Chúc, Xã Ngọc Thuận
30934 Xã Hòa Hưng|906 Xã Hòa Hưng, Xã Hòa Lợi, Xã Hòa An
30943 Xã Long Thạnh|906 Xã Long Thạnh, Xã Vĩnh Thạnh, Xã Vĩnh Phú
30949 Xã Hòa Thuận|906 Xã Hòa Thuận, Xã Ngọc Hòa
30952 Xã Gò Quao|907 Thị trấn Gò Quao, Xã Định An, Xã Vĩnh Phước B
30958 Xã Định Hòa|907 Xã Định Hòa, Xã Thới Quản, Xã Thủy Liễu
30970 Xã Vĩnh Hòa Hưng|907 Xã Vĩnh Hòa Hưng Bắc, Xã Vĩnh Hòa Hưng Nam
30982 Xã Vĩnh Tuy|907 Xã Vĩnh Phước A, Xã Vĩnh Tuy, Xã Vĩnh Thắng
30985 Xã An Biên|908 Thị trấn Thứ Ba, Xã Hưng Yên, Xã Đông Yên
30988 Xã Tây Yên|908 Xã Tây Yên, Xã Tây Yên A, Xã Nam Yên
31006 Xã Đông Thái|908 Xã Nam Thái, Xã Nam Thái A, Xã Đông Thái
31012 Xã Vĩnh Hòa|913 Xã Thạnh Yên, Xã Thạnh Yên A, Xã Vĩnh Hòa, Xã Hòa Chánh
31018 Xã An Minh|909 Thị trấn Thứ Mười Một, Xã Đông Hưng, Xã Đông Hưng B
31024 Xã Đông Hòa|909 Xã Đông Hòa, Xã Đông Thạnh
31027 Xã U Minh Thượng|913 Xã An Minh Bắc, Xã Minh Thuận
31031 Xã Tân Thạnh|909 Xã Thuận Hòa, Xã Tân Thạnh
31036 Xã Đông Hưng|909 Xã Đông Hưng A, Xã Vân Khánh Đông
31042 Xã Vân Khánh|909 Xã Vân Khánh, Xã Vân Khánh Tây
31051 Xã Vĩnh Phong|910 Thị trấn Vĩnh Thuận, Xã Phong Đông, Xã Vĩnh Phong
31064 Xã Vĩnh Bình|910 Xã Vĩnh Bình Bắc, Xã Vĩnh Bình Nam, Xã Bình Minh
31069 Xã Vĩnh Thuận|910 Xã Vĩnh Thuận, Xã Tân Thuận
31078 Đặc khu Phú Quốc|911 Phường Dương Đông, Phường An Thới, Xã Cửa Cạn, Xã Gành Dầu, Xã Cửa Dương, Xã Hàm Ninh, Xã Dương Tơ, Xã Bãi Thơm
31105 Đặc khu Thổ Châu|911 Xã Thổ Châu
31108 Đặc khu Kiên Hải|912 Xã Hòn Tre, Xã Lại Sơn, Xã An Sơn, Xã Nam Du
`;
