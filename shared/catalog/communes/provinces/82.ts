// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
815 Thành phố Mỹ Tho, Tiền Giang
816 Thành phố Gò Công, Tiền Giang
817 Thị xã Cai Lậy, Tiền Giang
818 Huyện Tân Phước, Tiền Giang
819 Huyện Cái Bè, Tiền Giang
820 Huyện Cai Lậy, Tiền Giang
821 Huyện Châu Thành, Tiền Giang
822 Huyện Chợ Gạo, Tiền Giang
823 Huyện Gò Công Tây, Tiền Giang
824 Huyện Gò Công Đông, Tiền Giang
825 Huyện Tân Phú Đông, Tiền Giang
866 Thành phố Cao Lãnh
867 Thành phố Sa Đéc
868 Thành phố Hồng Ngự
869 Huyện Tân Hồng
870 Huyện Hồng Ngự
871 Huyện Tam Nông
872 Huyện Tháp Mười
873 Huyện Cao Lãnh
874 Huyện Thanh Bình
875 Huyện Lấp Vò
876 Huyện Lai Vung
877 Huyện Châu Thành
28249 Phường Đạo Thạnh|815 Phường 5, Phường 4, Xã Đạo Thạnh
28261 Phường Mỹ Tho|815 Phường 1, Phường 2, Phường Tân Long
28270 Phường Thới Sơn|815 Phường 6, Xã Thới Sơn
28273 Phường Mỹ Phong|815 Phường 9, Xã Mỹ Phong, Xã Tân Mỹ Chánh
28285 Phường Trung An|815 Phường 10, Xã Trung An, Xã Phước Thạnh
28297 Phường Long Thuận|816 Phường 2, Phường Long Thuận
28306 Phường Gò Công|816 Phường 1, Phường 5, Phường Long Hòa
28315 Phường Bình Xuân|816 Phường Long Chánh, Xã Bình Xuân
28321 Xã Tân Phước 1|818 Thị trấn Mỹ Phước, Xã Tân Hòa Đông, Xã Thạnh Mỹ
28327 Xã Tân Phước 2|818 Xã Thạnh Tân, Xã Thạnh Hòa, Xã Tân Hòa Tây
28336 Xã Hưng Thạnh|818 Xã Phú Mỹ, Xã Tân Hòa Thành, Xã Hưng Thạnh
28345 Xã Tân Phước 3|818 Xã Tân Lập 1, Xã Tân Lập 2, Xã Phước Lập
28360 Xã Cái Bè|819 Thị trấn Cái Bè, Xã Hòa Khánh, Xã Đông Hòa Hiệp
28366 Xã Hậu Mỹ|819 Xã Hậu Mỹ Bắc B, Xã Hậu Mỹ Bắc A, Xã Hậu Mỹ Trinh
28378 Xã Mỹ Thiện|819 Xã Mỹ Trung, Xã Mỹ Tân, Xã Thiện Trung
28393 Xã Hội Cư|819 Xã Hậu Mỹ Phú, Xã Mỹ Hội, Xã An Cư, Xã Hậu Thành
28405 Xã Mỹ Đức Tây|819 Xã Thiện Trí, Xã Mỹ Đức Đông, Xã Mỹ Đức Tây
28414 Xã Mỹ Lợi|819 Xã Mỹ Lợi B, Xã Mỹ Lợi A, Xã An Thái Đông
28426 Xã Thanh Hưng|819 Xã Tân Hưng, Xã Tân Thanh, Xã An Thái Trung
28429 Xã An Hữu|819 Xã Mỹ Lương, Xã An Hữu, Xã Hòa Hưng
28435 Phường Mỹ Phước Tây|817 Phường 1, Phường 3, Xã Mỹ Phước Tây, Xã Mỹ Hạnh Trung
28436 Phường Thanh Hòa|817 Phường 2, Xã Tân Bình, Xã Thanh Hòa
28439 Phường Cai Lậy|817 Phường 4, Phường 5, Xã Long Khánh
28444 Xã Thạnh Phú|820 Xã Thạnh Lộc, Xã Phú Cường
28456 Xã Mỹ Thành|820 Xã Mỹ Thành Bắc, Xã Mỹ Thành Nam, Xã Phú Nhuận
28468 Xã Tân Phú|817 Xã Mỹ Hạnh Đông, Xã Tân Phú, Xã Tân Hội
28471 Xã Bình Phú|820 Thị trấn Bình Phú, Xã Cẩm Sơn, Xã Phú An
28477 Phường Nhị Quý|817 Phường Nhị Mỹ, Xã Nhị Quý, Xã Phú Quý
28501 Xã Hiệp Đức|820 Xã Hiệp Đức, Xã Hội Xuân, Xã Tân Phong
28504 Xã Long Tiên|820 Xã Mỹ Long, Xã Long Tiên, Xã Long Trung
28516 Xã Ngũ Hiệp|820 Xã Tam Bình, Xã Ngũ Hiệp
28519 Xã Châu Thành|821 Thị trấn Tân Hiệp, Xã Thân Cửu Nghĩa, Xã Long An
28525 Xã Tân Hương|821 Xã Tân Hội Đông, Xã Tân Hương, Xã Tân Lý Đông
28537 Xã Long Hưng|821 Xã Tam Hiệp, Xã Long Hưng, Xã Thạnh Phú
28543 Xã Long Định|821 Xã Nhị Bình, Xã Đông Hòa, Xã Long Định
28564 Xã Bình Trưng|821 Xã Điềm Hy, Xã Bình Trưng
28576 Xã Vĩnh Kim|821 Xã Bàn Long, Xã Vĩnh Kim, Xã Phú Phong
28582 Xã Kim Sơn|821 Xã Bình Đức, Xã Song Thuận, Xã Kim Sơn
28594 Xã Chợ Gạo|822 Thị trấn Chợ Gạo, Xã Song Bình, Xã Long Bình Điền
28603 Xã Mỹ Tịnh An|822 Xã Trung Hòa, Xã Hòa Tịnh, Xã Mỹ Tịnh An, Xã Tân Bình Thạnh
28615 Xã Lương Hòa Lạc|822 Xã Thanh Bình, Xã Phú Kiết, Xã Lương Hòa Lạc
28627 Xã Tân Thuận Bình|822 Xã Quơn Long, Xã Đăng Hưng Phước, Xã Tân Thuận Bình
28633 Xã An Thạnh Thủy|822 Xã Bình Phục Nhứt, Xã Bình Phan, Xã An Thạnh Thủy
28648 Xã Bình Ninh|822 Xã Xuân Đông, Xã Hòa Định, Xã Bình Ninh
28651 Xã Vĩnh Bình|823 Thị trấn Vĩnh Bình, Xã Thạnh Trị, Xã Thạnh Nhựt
28660 Xã Đồng Sơn|823 Xã Đồng Sơn, Xã Đồng Thạnh, Xã Bình Nhì
28663 Xã Phú Thành|823 Xã Bình Phú, Xã Thành Công, Xã Yên Luông
28678 Xã Vĩnh Hựu|823 Xã Long Vĩnh, Xã Vĩnh Hựu
28687 Xã Long Bình|823 Xã Bình Tân, Xã Long Bình
28693 Xã Tân Thới|825 Xã Tân Thới, Xã Tân Phú, Xã Tân Thạnh
28696 Xã Tân Phú Đông|825 Xã Phú Thạnh, Xã Phú Đông, Xã Phú Tân
28702 Xã Tân Hòa|824 Thị trấn Tân Hòa, Xã Bình Nghị, Xã Phước Trung
28720 Xã Gia Thuận|824 Xã Gia Thuận, Thị trấn Vàm Láng, Xã Kiểng Phước
28723 Xã Tân Đông|824 Xã Tân Phước, Xã Tân Tây, Xã Tân Đông
28729 Phường Sơn Qui|816 Phường Long Hưng, Xã Bình Đông, Xã Tân Trung
28738 Xã Tân Điền|824 Xã Bình Ân, Xã Tân Điền
28747 Xã Gò Công Đông|824 Xã Tăng Hòa, Xã Tân Thành
29869 Phường Cao Lãnh|866 Phường 1, Phường 4, Phường 3, Phường 6, Xã Tân Thuận Tây, Phường Hòa Thuận, Xã Hòa An, Xã Tân Thuận Đông, Xã Tịnh Thới
29884 Phường Mỹ Ngãi|866 Phường Mỹ Ngãi, Xã Mỹ Tân|873 Xã Tân Nghĩa
29888 Phường Mỹ Trà|866 Xã Mỹ Trà, Phường Mỹ Phú|873 Xã Nhị Mỹ, Xã An Bình
29905 Phường Sa Đéc|867 Phường 3, Phường 1, Phường 4, Phường 2, Xã Tân Khánh Đông, Phường Tân Quy Đông, Phường An Hòa, Xã Tân Quy Tây
29926 Xã Tân Hồng|869 Thị trấn Sa Rài, Xã Bình Phú, Xã Tân Công Chí
29929 Xã Tân Hộ Cơ|869 Xã Tân Hộ Cơ, Xã Tân Thành B
29938 Xã Tân Thành|869 Xã Thông Bình, Xã Tân Thành A
29944 Xã An Phước|869 Xã Tân Phước, Xã An Phước
29954 Phường An Bình|868 Phường An Lộc, Phường An Bình B, Phường An Bình A
29955 Phường Hồng Ngự|868 Phường An Thạnh, Xã Bình Thạnh, Xã Tân Hội
29971 Xã Thường Phước|870 Xã Thường Phước 1, Thị trấn Thường Thới Tiền, Xã Thường Phước 2
29978 Phường Thường Lạc|870 Xã Thường Thới Hậu A, Xã Thường Lạc|868 Phường An Lạc
29983 Xã Long Khánh|870 Xã Long Khánh A, Xã Long Khánh B
29992 Xã Long Phú Thuận|870 Xã Long Thuận, Xã Phú Thuận A, Xã Phú Thuận B~
30001 Xã Tràm Chim|871 Thị trấn Tràm Chim, Xã Tân Công Sính
30010 Xã Tam Nông|871 Xã Phú Hiệp, Xã Phú Đức
30019 Xã An Hòa|871 Xã Phú Thành B, Xã An Hòa
30025 Xã Phú Cường|871 Xã Hòa Bình, Xã Phú Cường|873 Xã Gáo Giồng~
30028 Xã An Long|871 Xã An Long, Xã Phú Ninh|874 Xã An Phong
30034 Xã Phú Thọ|871 Xã Phú Thọ, Xã Phú Thành A
30037 Xã Tháp Mười|872 Thị trấn Mỹ An, Xã Mỹ Hòa, Xã Mỹ An
30043 Xã Phương Thịnh|872 Xã Hưng Thạnh|873 Xã Phương Thịnh
30046 Xã Trường Xuân|872 Xã Thạnh Lợi, Xã Trường Xuân
30055 Xã Mỹ Quí|872 Xã Mỹ Quí, Xã Mỹ Đông, Xã Láng Biển
30061 Xã Đốc Binh Kiều|872 Xã Tân Kiều, Xã Đốc Binh Kiều
30073 Xã Thanh Mỹ|872 Xã Phú Điền, Xã Thanh Mỹ
30076 Xã Mỹ Thọ|873 Thị trấn Mỹ Thọ, Xã Mỹ Thọ, Xã Mỹ Hội, Xã Mỹ Xương
30085 Xã Ba Sao|873 Xã Ba Sao, Xã Phương Trà
30088 Xã Phong Mỹ|873 Xã Phong Mỹ, Xã Gáo Giồng~
30112 Xã Mỹ Hiệp|873 Xã Mỹ Hiệp, Xã Mỹ Long, Xã Bình Thạnh
30118 Xã Bình Hàng Trung|873 Xã Tân Hội Trung, Xã Bình Hàng Trung, Xã Bình Hàng Tây
30130 Xã Thanh Bình|874 Thị trấn Thanh Bình, Xã Tân Phú, Xã Tân Mỹ, Xã Tân Thạnh~
30154 Xã Tân Long|874 Xã Tân Quới, Xã Tân Hòa, Xã Tân Huề, Xã Tân Bình, Xã Tân Long|870 Xã Phú Thuận B~
30157 Xã Tân Thạnh|874 Xã Phú Lợi, Xã Tân Thạnh~
30163 Xã Bình Thành|874 Xã Bình Tấn, Xã Bình Thành
30169 Xã Lấp Vò|875 Thị trấn Lấp Vò, Xã Vĩnh Thạnh, Xã Bình Thành, Xã Bình Thạnh Trung
30178 Xã Mỹ An Hưng|875 Xã Mỹ An Hưng A, Xã Tân Mỹ, Xã Mỹ An Hưng B, Xã Hội An Đông
30184 Xã Tân Khánh Trung|875 Xã Tân Khánh Trung, Xã Long Hưng A, Xã Long Hưng B
30208 Xã Hòa Long|876 Thị trấn Lai Vung, Xã Long Hậu, Xã Hòa Long, Xã Long Thắng
30214 Xã Tân Dương|867 Xã Tân Phú Đông|876 Xã Tân Dương, Xã Hòa Thành
30226 Xã Lai Vung|875 Xã Định An, Xã Định Yên|876 Xã Tân Phước, Xã Tân Thành
30235 Xã Phong Hòa|876 Xã Vĩnh Thới, Xã Tân Hòa, Xã Định Hòa, Xã Phong Hòa
30244 Xã Phú Hựu|877 Thị trấn Cái Tàu Hạ, Xã An Hiệp, Xã An Nhơn, Xã An Phú Thuận, Xã Phú Hựu
30253 Xã Tân Nhuận Đông|877 Xã Tân Nhuận Đông, Xã An Khánh, Xã Hòa Tân
30259 Xã Tân Phú Trung|877 Xã Tân Bình, Xã Tân Phú Trung, Xã Phú Long, Xã Tân Phú
`;
