// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
474 Quận Thuận Hóa
475 Quận Phú Xuân
476 Thị xã Phong Điền
477 Huyện Quảng Điền
478 Huyện Phú Vang
479 Thị xã Hương Thủy
480 Thị xã Hương Trà
481 Huyện A Lưới
482 Huyện Phú Lộc
19753 Phường Phú Xuân|475 Phường Tây Lộc, Phường Thuận Lộc, Phường Gia Hội, Phường Phú Hậu, Phường Thuận Hòa, Phường Đông Ba
19774 Phường Kim Long|475 Phường Kim Long, Phường Hương Long, Phường Long Hồ
19777 Phường Vỹ Dạ|474 Phường Vỹ Dạ, Phường Xuân Phú, Phường Thủy Vân
19789 Phường Thuận Hóa|474 Phường Đúc, Phường Vĩnh Ninh, Phường Phú Hội, Phường Phú Nhuận, Phường Trường An, Phường Phước Vĩnh
19804 Phường Hương An|475 Phường An Hòa, Phường Hương Sơ, Phường Hương An
19813 Phường Thủy Xuân|474 Phường Thủy Biều, Phường Thủy Xuân, Phường Thủy Bằng
19815 Phường An Cựu|474 Phường An Cựu, Phường An Đông, Phường An Tây
19819 Phường Phong Điền|476 Phường Phong Thu, Xã Phong Mỹ, Xã Phong Xuân
19828 Phường Phong Phú|476 Xã Phong Thạnh, Phường Phong Phú
19831 Phường Phong Dinh|476 Xã Phong Bình, Xã Phong Chương, Phường Phong Hòa
19858 Phường Phong Thái|476 Phường Phong Hiền, Phường Phong An, Xã Phong Sơn
19867 Xã Quảng Điền|477 Thị trấn Sịa, Xã Quảng Phước, Xã Quảng An, Xã Quảng Thọ
19873 Phường Phong Quảng|476 Phường Phong Hải|477 Xã Quảng Ngạn, Xã Quảng Công
19885 Xã Đan Điền|477 Xã Quảng Thái, Xã Quảng Lợi, Xã Quảng Vinh, Xã Quảng Phú
19900 Phường Thuận An|474 Phường Thuận An|478 Xã Phú Thuận, Xã Phú Hải
19909 Phường Dương Nỗ|474 Phường Dương Nỗ=
19918 Xã Phú Hồ|478 Xã Phú Xuân, Xã Phú Hồ, Xã Phú Lương
19930 Phường Mỹ Thượng|474 Phường Phú Thượng|478 Xã Phú An, Xã Phú Mỹ
19942 Xã Phú Vang|478 Thị trấn Phú Đa, Xã Phú Gia, Xã Vinh Hà
19945 Xã Phú Vinh|478 Xã Phú Diên, Xã Vinh Xuân, Xã Vinh Thanh, Xã Vinh An
19960 Phường Phú Bài|479 Phường Phú Bài, Xã Thủy Phù, Xã Phú Sơn, Xã Dương Hòa
19969 Phường Thanh Thủy|479 Xã Thủy Thanh, Phường Thủy Dương, Phường Thủy Phương
19975 Phường Hương Thủy|479 Phường Thủy Châu, Phường Thủy Lương, Xã Thủy Tân
19996 Phường Hương Trà|480 Phường Tứ Hạ, Phường Hương Vân, Phường Hương Văn
20014 Phường Hóa Châu|474 Phường Hương Phong|475 Phường Hương Vinh|477 Xã Quảng Thành
20017 Phường Kim Trà|480 Xã Hương Toàn, Phường Hương Xuân, Phường Hương Chữ
20035 Xã Bình Điền|480 Xã Hương Bình, Xã Bình Tiến, Xã Bình Thành
20044 Xã A Lưới 2|481 Thị trấn A Lưới, Xã Hồng Bắc, Xã A Ngo, Xã Quảng Nhâm
20050 Xã A Lưới 5|481 Xã Hồng Hạ, Xã Hương Nguyên
20056 Xã A Lưới 1|481 Xã Hồng Vân, Xã Hồng Kim, Xã Trung Sơn, Xã Hồng Thủy
20071 Xã A Lưới 3|481 Xã Sơn Thủy, Xã Phú Vinh, Xã Hồng Thượng, Xã Hồng Thái
20101 Xã A Lưới 4|481 Xã Hương Phong, Xã A Roàng, Xã Đông Sơn, Xã Lâm Đớt
20107 Xã Phú Lộc|482 Thị trấn Phú Lộc, Xã Lộc Bình, Xã Lộc Trì
20122 Xã Vinh Lộc|482 Xã Vinh Mỹ, Xã Vinh Hưng, Xã Giang Hải, Xã Vinh Hiền
20131 Xã Hưng Lộc|482 Xã Lộc Bổn, Thị trấn Lộc Sơn, Xã Xuân Lộc
20137 Xã Chân Mây - Lăng Cô|482 Thị trấn Lăng Cô, Xã Lộc Vĩnh, Xã Lộc Thủy, Xã Lộc Tiến
20140 Xã Lộc An|482 Xã Lộc An, Xã Lộc Điền, Xã Lộc Hòa
20161 Xã Khe Tre|482 Thị trấn Khe Tre, Xã Hương Phú, Xã Hương Lộc, Xã Thượng Lộ
20179 Xã Nam Đông|482 Xã Hương Sơn, Xã Hương Xuân, Xã Thượng Nhật
20182 Xã Long Quảng|482 Xã Thượng Quảng, Xã Hương Hữu, Xã Thượng Long
`;
