// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
829 Thành phố Bến Tre, Bến Tre
831 Huyện Châu Thành, Bến Tre
832 Huyện Chợ Lách, Bến Tre
833 Huyện Mỏ Cày Nam, Bến Tre
834 Huyện Giồng Trôm, Bến Tre
835 Huyện Bình Đại, Bến Tre
836 Huyện Ba Tri, Bến Tre
837 Huyện Thạnh Phú, Bến Tre
838 Huyện Mỏ Cày Bắc, Bến Tre
842 Thành phố Trà Vinh, Trà Vinh
844 Huyện Càng Long, Trà Vinh
845 Huyện Cầu Kè, Trà Vinh
846 Huyện Tiểu Cần, Trà Vinh
847 Huyện Châu Thành, Trà Vinh
848 Huyện Cầu Ngang, Trà Vinh
849 Huyện Trà Cú, Trà Vinh
850 Huyện Duyên Hải, Trà Vinh
851 Thị xã Duyên Hải, Trà Vinh
855 Thành phố Vĩnh Long
857 Huyện Long Hồ
858 Huyện Mang Thít
859 Huyện Vũng Liêm
860 Huyện Tam Bình
861 Thị xã Bình Minh
862 Huyện Trà Ôn
863 Huyện Bình Tân
28756 Phường Phú Khương|829 Phường Phú Khương, Phường 8, Xã Phú Hưng, Xã Nhơn Thạnh
28777 Phường An Hội|829 Phường An Hội, Xã Mỹ Thạnh An, Xã Phú Nhuận|834 Xã Sơn Phú
28783 Phường Sơn Đông|829 Phường 6, Xã Sơn Đông|831 Xã Tam Phước
28789 Phường Bến Tre|829 Phường 7, Xã Bình Phú|838 Xã Thanh Tân
28807 Xã Giao Long|831 Xã Quới Sơn, Xã Giao Long, Xã An Phước
28810 Xã Phú Túc|831 Xã Tân Thạch, Thị trấn Châu Thành, Xã Phú Túc, Xã Tường Đa
28840 Xã Tân Phú|831 Xã Phú Đức, Xã Tân Phú, Xã Tiên Long
28858 Phường Phú Tân|829 Phường Phú Tân|831 Xã Phước Thạnh, Xã Hữu Định
28861 Xã Tiên Thủy|831 Xã Thành Triệu, Xã Quới Thành, Thị trấn Tiên Thủy
28870 Xã Chợ Lách|832 Thị trấn Chợ Lách, Xã Hòa Nghĩa, Xã Long Thới
28879 Xã Phú Phụng|832 Xã Phú Phụng, Xã Sơn Định, Xã Vĩnh Bình
28894 Xã Vĩnh Thành|832 Xã Phú Sơn, Xã Tân Thiềng, Xã Vĩnh Thành
28901 Xã Hưng Khánh Trung|832 Xã Vĩnh Hòa, Xã Hưng Khánh Trung B|838 Xã Hưng Khánh Trung A
28903 Xã Mỏ Cày|833 Thị trấn Mỏ Cày, Xã Đa Phước Hội, Xã Tân Hội, Xã An Thạnh
28915 Xã Phước Mỹ Trung|838 Xã Phú Mỹ, Xã Thạnh Ngãi, Xã Tân Phú Tây, Thị trấn Phước Mỹ Trung
28921 Xã Tân Thành Bình|838 Xã Tân Thành Bình, Xã Thành An, Xã Hòa Lộc, Xã Tân Bình
28945 Xã Đồng Khởi|833 Xã Định Thủy, Xã Phước Hiệp, Xã Bình Khánh
28948 Xã Nhuận Phú Tân|838 Xã Tân Thanh Tây, Xã Nhuận Phú Tân, Xã Khánh Thạnh Tân
28957 Xã An Định|833 Xã An Định, Xã Tân Trung, Xã Minh Đức
28969 Xã Thành Thới|833 Xã Thành Thới B, Xã An Thới, Xã Thành Thới A
28981 Xã Hương Mỹ|833 Xã Ngãi Đăng, Xã Cẩm Sơn, Xã Hương Mỹ
28984 Xã Giồng Trôm|834 Thị trấn Giồng Trôm, Xã Bình Hòa, Xã Bình Thành
28987 Xã Lương Hòa|834 Xã Phong Nẫm, Xã Lương Hòa
28993 Xã Lương Phú|834 Xã Mỹ Thạnh, Xã Lương Phú, Xã Thuận Điền
28996 Xã Châu Hòa|834 Xã Châu Hòa, Xã Lương Quới, Xã Châu Bình
29020 Xã Phước Long|834 Xã Phước Long, Xã Hưng Phong, Xã Long Mỹ
29029 Xã Tân Hào|834 Xã Tân Hào, Xã Tân Lợi Thạnh, Xã Thạnh Phú Đông
29044 Xã Hưng Nhượng|834 Xã Tân Thanh, Xã Hưng Nhượng, Xã Hưng Lễ
29050 Xã Bình Đại|835 Thị trấn Bình Đại, Xã Bình Thới, Xã Bình Thắng
29062 Xã Phú Thuận|835 Xã Tam Hiệp, Xã Long Định, Xã Phú Thuận
29077 Xã Lộc Thuận|835 Xã Vang Quới Tây, Xã Vang Quới Đông, Xã Lộc Thuận
29083 Xã Châu Hưng|835 Xã Long Hòa, Xã Châu Hưng, Xã Thới Lai
29089 Xã Thạnh Trị|835 Xã Định Trung, Xã Phú Long, Xã Thạnh Trị
29104 Xã Thạnh Phước|835 Xã Đại Hòa Lộc, Xã Thạnh Phước
29107 Xã Thới Thuận|835 Xã Thừa Đức, Xã Thới Thuận
29110 Xã Ba Tri|836 Thị trấn Ba Tri, Xã An Bình Tây, Xã Vĩnh Hòa, Xã Vĩnh An, Xã An Đức
29122 Xã Mỹ Chánh Hòa|836 Xã Mỹ Hòa, Xã Mỹ Chánh, Xã Mỹ Nhơn
29125 Xã Bảo Thạnh|836 Xã Bảo Thạnh, Xã Bảo Thuận
29137 Xã Tân Xuân|836 Xã Tân Xuân, Xã Phước Ngãi, Xã Phú Lễ
29143 Xã An Ngãi Trung|836 Xã An Phú Trung, Xã Mỹ Thạnh, Xã An Ngãi Trung
29158 Xã An Hiệp|836 Xã Tân Hưng, Xã An Ngãi Tây, Xã An Hiệp
29167 Xã Tân Thủy|836 Xã Tân Thủy, Xã An Hòa Tây, Thị trấn Tiệm Tôm
29182 Xã Thạnh Phú|837 Thị trấn Thạnh Phú, Xã An Thạnh, Xã Bình Thạnh, Xã Mỹ An
29191 Xã Quới Điền|837 Xã Quới Điền, Xã Mỹ Hưng, Xã Hòa Lợi
29194 Xã Đại Điền|837 Xã Phú Khánh, Xã Đại Điền, Xã Tân Phong, Xã Thới Thạnh
29221 Xã Thạnh Hải|837 Xã An Điền, Xã Thạnh Hải
29224 Xã An Qui|837 Xã An Thuận, Xã An Qui, Xã An Nhơn
29227 Xã Thạnh Phong|837 Xã Giao Thạnh, Xã Thạnh Phong
29242 Phường Trà Vinh|842 Phường 1, Phường 3, Phường 9
29254 Phường Nguyệt Hóa|842 Phường 7, Phường 8|847 Xã Nguyệt Hóa
29263 Phường Long Đức|842 Phường 4, Xã Long Đức
29266 Xã Càng Long|844 Thị trấn Càng Long, Xã Mỹ Cẩm, Xã Nhị Long Phú
29275 Xã An Trường|844 Xã An Trường A, Xã An Trường, Xã Tân Bình
29278 Xã Tân An|844 Xã Huyền Hội, Xã Tân An
29287 Xã Bình Phú|844 Xã Bình Phú, Xã Phương Thạnh, Xã Đại Phúc
29302 Xã Nhị Long|844 Xã Đại Phước, Xã Nhị Long, Xã Đức Mỹ
29308 Xã Cầu Kè|845 Thị trấn Cầu Kè, Xã Hòa Ân, Xã Châu Điền
29317 Xã An Phú Tân|845 Xã An Phú Tân, Xã Hòa Tân
29329 Xã Phong Thạnh|845 Xã Ninh Thới, Xã Phong Phú, Xã Phong Thạnh
29335 Xã Tam Ngãi|845 Xã Tam Ngãi, Xã Thông Hòa, Xã Thạnh Phú
29341 Xã Tiểu Cần|846 Thị trấn Tiểu Cần, Xã Phú Cần, Xã Hiếu Trung
29362 Xã Hùng Hòa|846 Xã Hùng Hòa, Xã Tân Hùng, Xã Ngãi Hùng
29365 Xã Tập Ngãi|846 Xã Hiếu Tử, Xã Tập Ngãi
29371 Xã Tân Hòa|846 Thị trấn Cầu Quan, Xã Long Thới, Xã Tân Hòa
29374 Xã Châu Thành|847 Thị trấn Châu Thành, Xã Đa Lộc, Xã Mỹ Chánh, Xã Thanh Mỹ
29386 Xã Song Lộc|847 Xã Lương Hòa A, Xã Lương Hòa, Xã Song Lộc
29398 Phường Hòa Thuận|842 Phường 5|847 Xã Hòa Thuận
29407 Xã Hưng Mỹ|847 Xã Hòa Lợi, Xã Phước Hảo, Xã Hưng Mỹ
29410 Xã Hòa Minh|847 Xã Hòa Minh=
29413 Xã Long Hòa|847 Xã Long Hòa=
29416 Xã Cầu Ngang|848 Thị trấn Cầu Ngang, Xã Mỹ Hòa, Xã Thuận Hòa
29419 Xã Mỹ Long|848 Thị trấn Mỹ Long, Xã Mỹ Long Bắc, Xã Mỹ Long Nam
29431 Xã Vinh Kim|848 Xã Vinh Kim, Xã Kim Hòa
29446 Xã Nhị Trường|848 Xã Hiệp Hòa, Xã Nhị Trường, Xã Trường Thọ
29455 Xã Hiệp Mỹ|848 Xã Long Sơn, Xã Hiệp Mỹ Đông, Xã Hiệp Mỹ Tây
29461 Xã Trà Cú|849 Thị trấn Trà Cú, Xã Ngãi Xuyên, Xã Thanh Sơn
29467 Xã Tập Sơn|849 Xã Phước Hưng, Xã Tập Sơn, Xã Tân Sơn
29476 Xã Lưu Nghiệp Anh|849 Xã An Quảng Hữu, Xã Lưu Nghiệp Anh
29489 Xã Hàm Giang|849 Xã Kim Sơn, Xã Hàm Giang, Xã Hàm Tân
29491 Xã Đại An|849 Thị trấn Định An, Xã Đại An, Xã Định An
29497 Xã Đôn Châu|850 Xã Đôn Xuân, Xã Đôn Châu
29506 Xã Long Hiệp|849 Xã Ngọc Biên, Xã Long Hiệp, Xã Tân Hiệp
29512 Phường Duyên Hải|851 Phường 1, Xã Long Toàn, Xã Dân Thành
29513 Xã Long Thành|850 Thị trấn Long Thành, Xã Long Khánh
29516 Phường Trường Long Hòa|851 Phường 2, Xã Trường Long Hòa
29518 Xã Long Hữu|851 Xã Long Hữu, Xã Hiệp Thạnh
29530 Xã Ngũ Lạc|848 Xã Thạnh Hòa Sơn|850 Xã Ngũ Lạc
29533 Xã Long Vĩnh|850 Xã Long Vĩnh=
29536 Xã Đông Hải|850 Xã Đông Hải=
29551 Phường Long Châu|855 Phường 9, Phường 1, Phường Trường An
29557 Phường Phước Hậu|855 Phường 4, Phường 3|857 Xã Phước Hậu
29566 Phường Tân Ngãi|855 Phường Tân Ngãi, Phường Tân Hòa, Phường Tân Hội
29584 Xã An Bình|857 Xã Đồng Phú, Xã Bình Hòa Phước, Xã Hòa Ninh, Xã An Bình
29590 Phường Thanh Đức|855 Phường 5|857 Xã Thanh Đức
29593 Phường Tân Hạnh|855 Phường 8|857 Xã Tân Hạnh
29602 Xã Long Hồ|857 Xã Long Phước, Thị trấn Long Hồ, Xã Long An
29611 Xã Phú Quới|857 Xã Lộc Hòa, Xã Phú Quới, Xã Thạnh Quới, Xã Hòa Phú
29623 Xã Nhơn Phú|858 Xã Mỹ An, Xã Mỹ Phước, Xã Nhơn Phú
29638 Xã Bình Phước|858 Xã Long Mỹ, Xã Hòa Tịnh, Xã Bình Phước
29641 Xã Cái Nhum|858 Xã An Phước, Thị trấn Cái Nhum, Xã Chánh An
29653 Xã Tân Long Hội|858 Xã Tân An Hội, Xã Tân Long, Xã Tân Long Hội
29659 Xã Trung Thành|859 Thị trấn Vũng Liêm, Xã Trung Thành, Xã Trung Hiếu
29668 Xã Quới An|859 Xã Tân Quới Trung, Xã Quới An, Xã Trung Thành Tây
29677 Xã Quới Thiện|859 Xã Quới Thiện, Xã Thanh Bình
29683 Xã Trung Hiệp|859 Xã Trung Chánh, Xã Tân An Luông, Xã Trung Hiệp
29698 Xã Trung Ngãi|859 Xã Trung Thành Đông, Xã Trung Ngãi, Xã Trung Nghĩa
29701 Xã Hiếu Phụng|859 Xã Hiếu Phụng, Xã Hiếu Thuận, Xã Trung An
29713 Xã Hiếu Thành|859 Xã Hiếu Nhơn, Xã Hiếu Thành, Xã Hiếu Nghĩa
29719 Xã Tam Bình|860 Thị trấn Tam Bình~, Xã Mỹ Thạnh Trung
29728 Xã Cái Ngang|860 Xã Tân Lộc, Xã Hậu Lộc, Xã Phú Lộc, Xã Mỹ Lộc
29734 Xã Hòa Hiệp|860 Xã Hòa Thạnh, Xã Hòa Lộc, Xã Hòa Hiệp
29740 Xã Song Phú|860 Xã Phú Thịnh, Xã Song Phú, Xã Tân Phú, Xã Long Phú
29767 Xã Ngãi Tứ|860 Xã Loan Mỹ, Xã Ngãi Tứ~, Xã Bình Ninh|862 Thị trấn Trà Ôn~
29770 Phường Cái Vồn|860 Xã Ngãi Tứ~|861 Phường Cái Vồn~, Phường Thành Phước~, Xã Mỹ Hòa
29771 Phường Bình Minh|861 Phường Cái Vồn~, Phường Thành Phước~, Xã Thuận An
29785 Xã Tân Lược|863 Xã Tân Thành, Xã Tân An Thạnh, Xã Tân Lược
29788 Xã Mỹ Thuận|863 Xã Thành Trung, Xã Nguyễn Văn Thảnh, Xã Mỹ Thuận
29800 Xã Tân Quới|863 Xã Thành Lợi, Xã Tân Bình, Thị trấn Tân Quới
29812 Phường Đông Thành|861 Xã Đông Thạnh, Xã Đông Bình, Phường Đông Thuận, Xã Đông Thành
29821 Xã Trà Ôn|862 Thị trấn Trà Ôn~, Xã Tích Thiện
29830 Xã Hòa Bình|862 Xã Xuân Hiệp, Xã Hòa Bình, Xã Thới Hòa
29836 Xã Trà Côn|862 Xã Nhơn Bình, Xã Trà Côn, Xã Tân Mỹ|860 Thị trấn Tam Bình~
29845 Xã Vĩnh Xuân|862 Xã Hựu Thành, Xã Vĩnh Xuân, Xã Thuận Thới
29857 Xã Lục Sĩ Thành|862 Xã Phú Thành, Xã Lục Sĩ Thành
`;
