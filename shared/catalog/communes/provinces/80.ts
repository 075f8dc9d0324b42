// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
703 Thành phố Tây Ninh
705 Huyện Tân Biên
706 Huyện Tân Châu
707 Huyện Dương Minh Châu
708 Huyện Châu Thành
709 Thị xã Hòa Thành
710 Huyện Gò Dầu
711 Huyện Bến Cầu
712 Thị xã Trảng Bàng
794 Thành phố Tân An, Long An
795 Thị xã Kiến Tường, Long An
796 Huyện Tân Hưng, Long An
797 Huyện Vĩnh Hưng, Long An
798 Huyện Mộc Hóa, Long An
799 Huyện Tân Thạnh, Long An
800 Huyện Thạnh Hóa, Long An
801 Huyện Đức Huệ, Long An
802 Huyện Đức Hòa, Long An
803 Huyện Bến Lức, Long An
804 Huyện Thủ Thừa, Long An
805 Huyện Tân Trụ, Long An
806 Huyện Cần Đước, Long An
807 Huyện Cần Giuộc, Long An
808 Huyện Châu Thành, Long An
25459 Phường Tân Ninh|703 Phường 1, Phường 3, Phường IV, Phường Hiệp Ninh, Phường 2|708 Xã Thái Bình~
25480 Phường Bình Minh|703 Xã Thạnh Tân, Xã Tân Bình, Xã Bình Minh, Phường Ninh Sơn|707 Xã Suối Đá~, Xã Phan~
25486 Xã Tân Biên|705 Thị trấn Tân Biên, Xã Tân Bình, Xã Thạnh Tây
25489 Xã Tân Lập|705 Xã Tân Lập, Xã Thạnh Bắc
25498 Xã Thạnh Bình|705 Xã Thạnh Bình, Xã Tân Phong~
25510 Xã Trà Vong|705 Xã Mỏ Công~, Xã Trà Vong~
25516 Xã Tân Châu|706 Thị trấn Tân Châu, Xã Suối Dây~, Xã Thạnh Đông, Xã Tân Phú~
25522 Xã Tân Đông|706 Xã Tân Hà, Xã Tân Đông
25525 Xã Tân Hội|706 Xã Tân Hội, Xã Tân Hiệp
25531 Xã Tân Hòa|706 Xã Tân Hòa, Xã Suối Ngô
25534 Xã Tân Thành|706 Xã Suối Dây~, Xã Tân Thành
25549 Xã Tân Phú|705 Xã Tân Phong~, Xã Mỏ Công~, Xã Trà Vong~|706 Xã Tân Phú~, Xã Tân Hưng
25552 Xã Dương Minh Châu|707 Thị trấn Dương Minh Châu, Xã Suối Đá~, Xã Phan~, Xã Phước Minh~
25567 Phường Ninh Thạnh|703 Phường Ninh Thạnh|707 Xã Bàu Năng, Xã Chà Là~
25573 Xã Cầu Khởi|707 Xã Phước Ninh, Xã Chà Là~, Xã Cầu Khởi
25579 Xã Lộc Ninh|707 Xã Phước Minh~, Xã Bến Củi, Xã Lộc Ninh
25585 Xã Châu Thành|708 Thị trấn Châu Thành, Xã Đồng Khởi, Xã Thái Bình~, Xã An Bình
25588 Xã Hảo Đước|708 Xã Hảo Đước, Xã An Cơ, Xã Trí Bình
25591 Xã Phước Vinh|705 Xã Hòa Hiệp|708 Xã Phước Vinh
25606 Xã Hòa Hội|708 Xã Biên Giới, Xã Hòa Thạnh, Xã Hòa Hội
25621 Xã Ninh Điền|708 Xã Thành Long, Xã Ninh Điền
25630 Phường Long Hoa|709 Phường Long Hoa, Phường Long Thành Bắc, Xã Trường Hòa, Xã Trường Đông, Xã Trường Tây
25633 Phường Thanh Điền|708 Xã Thanh Điền|709 Phường Hiệp Tân
25645 Phường Hòa Thành|709 Phường Long Thành Trung, Xã Long Thành Nam
25654 Phường Gò Dầu|710 Thị trấn Gò Dầu, Xã Thanh Phước|712 Phường Gia Bình
25657 Xã Thạnh Đức|710 Xã Thạnh Đức, Xã Cẩm Giang
25663 Xã Phước Thạnh|710 Xã Hiệp Thạnh, Xã Phước Thạnh, Xã Phước Trạch
25666 Xã Truông Mít|707 Xã Truông Mít|710 Xã Bàu Đồn
25672 Phường Gia Lộc|710 Xã Phước Đông|712 Phường Gia Lộc
25681 Xã Bến Cầu|711 Thị trấn Bến Cầu, Xã Tiên Thuận, Xã Lợi Thuận, Xã An Thạnh
25684 Xã Long Chữ|708 Xã Long Vĩnh|711 Xã Long Chữ, Xã Long Phước
25702 Xã Long Thuận|711 Xã Long Giang, Xã Long Khánh, Xã Long Thuận
25708 Phường Trảng Bàng|712 Phường Trảng Bàng, Phường An Hòa
25711 Xã Hưng Thuận|712 Xã Đôn Thuận, Xã Hưng Thuận
25729 Xã Phước Chỉ|712 Xã Phước Bình, Xã Phước Chỉ
25732 Phường An Tịnh|712 Phường Lộc Hưng, Phường An Tịnh
27694 Phường Long An|794 Phường 5, Phường 4, Phường 1, Phường 3, Phường 6, Xã Hướng Thọ Phú|804 Xã Bình Thạnh~
27712 Phường Tân An|794 Phường 7, Xã Nhơn Thạnh Trung, Xã Bình Tâm, Xã An Vĩnh Ngãi
27715 Phường Khánh Hậu|794 Phường Tân Khánh, Xã Lợi Bình Nhơn, Phường Khánh Hậu
27721 Xã Tân Hưng|796 Thị trấn Tân Hưng, Xã Vĩnh Thạnh, Xã Vĩnh Lợi
27727 Xã Hưng Điền|796 Xã Hưng Hà, Xã Hưng Điền B, Xã Hưng Điền
27736 Xã Vĩnh Thạnh|796 Xã Thạnh Hưng, Xã Hưng Thạnh, Xã Vĩnh Châu B
27748 Xã Vĩnh Châu|796 Xã Vĩnh Đại, Xã Vĩnh Châu A, Xã Vĩnh Bửu
27757 Xã Vĩnh Hưng|797 Thị trấn Vĩnh Hưng, Xã Khánh Hưng~, Xã Thái Trị~, Xã Vĩnh Trị~, Xã Thái Bình Trung~, Xã Vĩnh Bình~, Xã Vĩnh Thuận~
27763 Xã Khánh Hưng|797 Xã Hưng Điền A, Xã Khánh Hưng~, Xã Thái Trị~, Xã Vĩnh Trị~, Xã Thái Bình Trung~
27775 Xã Tuyên Bình|797 Xã Thái Bình Trung~, Xã Vĩnh Bình~, Xã Vĩnh Thuận~, Xã Tuyên Bình, Xã Tuyên Bình Tây
27787 Phường Kiến Tường|795 Phường 1, Phường 2, Phường 3
27793 Xã Bình Hiệp|795 Xã Thạnh Trị, Xã Bình Hiệp, Xã Bình Tân|798 Xã Bình Hòa Tây
27811 Xã Bình Hòa|798 Xã Bình Thạnh, Xã Bình Hòa Trung, Xã Bình Hòa Đông
27817 Xã Tuyên Thạnh|795 Xã Tuyên Thạnh, Xã Thạnh Hưng|799 Xã Bắc Hòa~
27823 Xã Mộc Hoá|798 Thị trấn Bình Phong Thạnh, Xã Tân Lập, Xã Tân Thành
27826 Xã Tân Thạnh|799 Thị trấn Tân Thạnh, Xã Kiến Bình, Xã Tân Bình, Xã Tân Hòa
27838 Xã Nhơn Hòa Lập|799 Xã Nhơn Hòa Lập, Xã Tân Lập, Xã Nhơn Hòa
27841 Xã Hậu Thạnh|799 Xã Bắc Hòa~, Xã Hậu Thạnh Tây, Xã Hậu Thạnh Đông
27856 Xã Nhơn Ninh|799 Xã Tân Thành, Xã Tân Ninh, Xã Nhơn Ninh
27865 Xã Thạnh Hóa|800 Thị trấn Thạnh Hóa, Xã Thủy Tây, Xã Thạnh An
27868 Xã Bình Thành|800 Xã Tân Hiệp, Xã Thuận Bình|801 Xã Bình Hòa Hưng
27877 Xã Thạnh Phước|800 Xã Thạnh Phước, Xã Thạnh Phú, Xã Thuận Nghĩa Hòa
27889 Xã Tân Tây|800 Xã Thủy Đông, Xã Tân Tây, Xã Tân Đông
27898 Xã Đông Thành|801 Thị trấn Đông Thành, Xã Mỹ Thạnh Tây, Xã Mỹ Thạnh Đông, Xã Mỹ Bình
27907 Xã Mỹ Quý|801 Xã Mỹ Quý Đông, Xã Mỹ Thạnh Bắc, Xã Mỹ Quý Tây
27925 Xã Đức Huệ|801 Xã Bình Thành, Xã Bình Hòa Bắc, Xã Bình Hòa Nam
27931 Xã Hậu Nghĩa|802 Thị trấn Hậu Nghĩa, Xã Tân Mỹ, Xã Đức Lập Thượng
27937 Xã Đức Hòa|802 Thị trấn Đức Hòa, Xã Đức Hòa Hạ, Xã Hựu Thạnh
27943 Xã An Ninh|802 Xã Lộc Giang, Xã An Ninh Đông, Xã An Ninh Tây
27952 Xã Hiệp Hòa|802 Thị trấn Hiệp Hòa, Xã Hiệp Hòa, Xã Tân Phú
27964 Xã Đức Lập|802 Xã Đức Lập Hạ, Xã Mỹ Hạnh Bắc, Xã Đức Hòa Thượng~
27976 Xã Mỹ Hạnh|802 Xã Đức Hòa Thượng~, Xã Mỹ Hạnh Nam, Xã Đức Hòa Đông
27979 Xã Hòa Khánh|802 Xã Hòa Khánh Tây, Xã Hòa Khánh Đông, Xã Hòa Khánh Nam
27991 Xã Bến Lức|803 Thị trấn Bến Lức, Xã An Thạnh, Xã Thanh Phú
27994 Xã Thạnh Lợi|803 Xã Thạnh Lợi, Xã Lương Bình, Xã Thạnh Hòa
28003 Xã Lương Hòa|803 Xã Lương Hòa, Xã Tân Bửu
28015 Xã Bình Đức|803 Xã Bình Đức, Xã Thạnh Đức, Xã Nhựt Chánh
28018 Xã Mỹ Yên|803 Xã Mỹ Yên, Xã Long Hiệp, Xã Phước Lợi
28036 Xã Thủ Thừa|804 Thị trấn Thủ Thừa, Xã Tân Thành~, Xã Nhị Thành~, Xã Bình Thạnh~
28051 Xã Mỹ Thạnh|804 Xã Tân Thành~, Xã Mỹ Lạc, Xã Mỹ Thạnh, Xã Bình An
28066 Xã Mỹ An|804 Xã Mỹ An, Xã Mỹ Phú
28072 Xã Tân Long|804 Xã Long Thạnh, Xã Long Thuận, Xã Tân Long
28075 Xã Tân Trụ|805 Thị trấn Tân Trụ, Xã Bình Trinh Đông, Xã Bình Lãng, Xã Bình Tịnh
28087 Xã Nhựt Tảo|804 Xã Nhị Thành~|805 Xã Tân Bình, Xã Quê Mỹ Thạnh, Xã Lạc Tấn
28093 Xã Vàm Cỏ|805 Xã Tân Phước Tây, Xã Đức Tân, Xã Nhựt Ninh
28108 Xã Cần Đước|806 Thị trấn Cần Đước, Xã Phước Tuy, Xã Tân Ân, Xã Tân Chánh
28114 Xã Rạch Kiến|806 Xã Long Trạch, Xã Long Khê, Xã Long Hòa
28126 Xã Long Cang|806 Xã Long Định, Xã Phước Vân, Xã Long Cang
28132 Xã Mỹ Lệ|806 Xã Long Sơn, Xã Tân Trạch, Xã Mỹ Lệ
28138 Xã Tân Lân|806 Xã Tân Lân, Xã Phước Đông
28144 Xã Long Hựu|806 Xã Long Hựu Đông, Xã Long Hựu Tây
28159 Xã Cần Giuộc|807 Thị trấn Cần Giuộc, Xã Long Hậu, Xã Phước Lại
28165 Xã Phước Lý|807 Xã Phước Lý, Xã Long Thượng, Xã Phước Hậu
28177 Xã Mỹ Lộc|807 Xã Mỹ Lộc, Xã Phước Lâm, Xã Thuận Thành
28201 Xã Phước Vĩnh Tây|807 Xã Phước Vĩnh Tây, Xã Long An, Xã Long Phụng
28207 Xã Tân Tập|807 Xã Phước Vĩnh Đông, Xã Đông Thạnh, Xã Tân Tập
28210 Xã Tầm Vu|808 Thị trấn Tầm Vu, Xã Phú Ngãi Trị, Xã Hiệp Thạnh, Xã Phước Tân Hưng
28222 Xã Vĩnh Công|808 Xã Bình Quới, Xã Hòa Phú, Xã Vĩnh Công
28225 Xã Thuận Mỹ|808 Xã Thuận Mỹ, Xã Thanh Phú Long, Xã Thanh Vĩnh Đông
28243 Xã An Lục Long|808 Xã Dương Xuân Hội, Xã An Lục Long, Xã Long Trì
`;
