// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
688 Thị xã Phước Long, Bình Phước
689 Thành phố Đồng Xoài, Bình Phước
690 Thị xã Bình Long, Bình Phước
691 Huyện Bù Gia Mập, Bình Phước
692 Huyện Lộc Ninh, Bình Phước
693 Huyện Bù Đốp, Bình Phước
694 Huyện Hớn Quản, Bình Phước
695 Huyện Đồng Phú, Bình Phước
696 Huyện Bù Đăng, Bình Phước
697 Thị xã Chơn Thành, Bình Phước
698 Huyện Phú Riềng, Bình Phước
731 Thành phố Biên Hòa
732 Thành phố Long Khánh
734 Huyện Tân Phú
735 Huyện Vĩnh Cửu
736 Huyện Định Quán
737 Huyện Trảng Bom
738 Huyện Thống Nhất
739 Huyện Cẩm Mỹ
740 Huyện Long Thành
741 Huyện Xuân Lộc
742 Huyện Nhơn Trạch
25195 Phường Bình Phước|689 Phường Tân Phú, Phường Tân Đồng, Phường Tân Bình, Phường Tân Xuân, Phường Tân Thiện, Xã Tiến Hưng
25210 Phường Đồng Xoài|689 Xã Tân Thành, Phường Tiến Thành
25217 Phường Phước Long|688 Phường Thác Mơ, Phường Long Thủy, Phường Sơn Giang, Xã Phước Tín
25220 Phường Phước Bình|698 Xã Bình Sơn|688 Phường Long Phước, Phường Phước Bình, Xã Long Giang
25222 Xã Bù Gia Mập|691 Xã Bù Gia Mập=
25225 Xã Đăk Ơ|691 Xã Đăk Ơ=
25231 Xã Đa Kia|691 Xã Đa Kia, Xã Phước Minh, Xã Bình Thắng
25246 Xã Bình Tân|698 Xã Long Bình, Xã Bình Tân, Xã Long Hưng
25252 Xã Phú Riềng|698 Xã Bù Nho, Xã Phú Riềng
25255 Xã Long Hà|698 Xã Long Hà, Xã Long Tân
25261 Xã Phú Trung|698 Xã Phước Tân, Xã Phú Trung
25267 Xã Phú Nghĩa|691 Xã Đức Hạnh, Xã Phú Văn, Xã Phú Nghĩa
25270 Xã Lộc Ninh|692 Thị trấn Lộc Ninh, Xã Lộc Thuận, Xã Lộc Thái
25279 Xã Lộc Tấn|692 Xã Lộc Tấn, Xã Lộc Thiện
25280 Xã Lộc Thạnh|692 Xã Lộc Hòa, Xã Lộc Thạnh
25292 Xã Lộc Quang|692 Xã Lộc Hiệp, Xã Lộc Quang, Xã Lộc Phú
25294 Xã Lộc Thành|692 Xã Lộc Thành, Xã Lộc Thịnh
25303 Xã Lộc Hưng|692 Xã Lộc Điền, Xã Lộc Hưng, Xã Lộc Khánh
25308 Xã Thiện Hưng|693 Thị trấn Thanh Bình, Xã Thiện Hưng, Xã Thanh Hòa
25309 Xã Hưng Phước|693 Xã Hưng Phước, Xã Phước Thiện
25318 Xã Tân Tiến|692 Xã Lộc An|693 Xã Tân Thành, Xã Tân Tiến
25326 Phường Bình Long|690 Phường Hưng Chiến, Phường An Lộc, Phường Phú Đức|694 Xã Thanh Bình
25333 Phường An Lộc|690 Phường Phú Thịnh, Xã Thanh Lương, Xã Thanh Phú
25345 Xã Tân Hưng|694 Xã Thanh An, Xã An Khương, Xã Tân Hưng
25349 Xã Minh Đức|694 Xã An Phú, Xã Minh Đức, Xã Minh Tâm
25351 Xã Tân Quan|694 Xã Tân Lợi, Xã Phước An, Xã Tân Quan|697 Xã Quang Minh
25357 Xã Tân Khai|694 Thị trấn Tân Khai, Xã Đồng Nơ, Xã Tân Hiệp
25363 Xã Đồng Phú|695 Thị trấn Tân Phú, Xã Tân Lập, Xã Tân Tiến
25378 Xã Tân Lợi|695 Xã Tân Hưng, Xã Tân Lợi, Xã Tân Hòa
25387 Xã Thuận Lợi|695 Xã Thuận Lợi, Xã Thuận Phú
25390 Xã Đồng Tâm|695 Xã Đồng Tâm, Xã Tân Phước, Xã Đồng Tiến
25396 Xã Bù Đăng|696 Thị trấn Đức Phong, Xã Minh Hưng, Xã Đoàn Kết
25399 Xã Đak Nhau|696 Xã Đường 10, Xã Đak Nhau
25402 Xã Thọ Sơn|696 Xã Phú Sơn, Xã Thọ Sơn, Xã Đồng Nai
25405 Xã Bom Bo|696 Xã Bình Minh, Xã Bom Bo
25417 Xã Nghĩa Trung|696 Xã Đức Liễu, Xã Nghĩa Trung, Xã Nghĩa Bình
25420 Xã Phước Sơn|696 Xã Thống Nhất, Xã Đăng Hà, Xã Phước Sơn
25432 Phường Chơn Thành|697 Phường Hưng Long, Phường Thành Tâm, Phường Minh Thành
25441 Phường Minh Hưng|697 Phường Minh Hưng, Phường Minh Long
25450 Xã Nha Bích|697 Xã Minh Lập, Xã Nha Bích, Xã Minh Thắng
25993 Phường Trảng Dài|731 Phường Trảng Dài|735 Xã Thiện Tân
26005 Phường Hố Nai|731 Phường Tân Hòa|737 Xã Hố Nai 3
26017 Phường Tam Hiệp|731 Phường Tân Hiệp, Phường Tân Mai, Phường Tam Hiệp, Phường Bình Đa
26020 Phường Long Bình|731 Phường Tân Biên, Phường Hố Nai, Phường Long Bình
26041 Phường Trấn Biên|731 Phường Bửu Long, Phường Quang Vinh, Phường Thống Nhất, Phường Trung Dũng, Phường An Bình, Phường Hiệp Hòa
26068 Phường Biên Hòa|731 Phường Bửu Hòa, Phường Tân Vạn, Phường Tân Hạnh, Phường Hóa An
26080 Phường Long Khánh|732 Phường Xuân Bình, Phường Xuân An, Phường Xuân Hòa, Phường Phú Bình, Xã Bàu Trâm
26089 Phường Bình Lộc|732 Xã Bình Lộc, Phường Suối Tre|738 Xã Xuân Thiện
26098 Phường Bảo Vinh|732 Xã Bảo Quang, Phường Bảo Vinh
26104 Phường Xuân Lập|732 Phường Xuân Lập, Phường Bàu Sen
26113 Phường Hàng Gòn|732 Phường Xuân Tân, Xã Hàng Gòn
26116 Xã Tân Phú|734 Thị trấn Tân Phú, Xã Phú Xuân, Xã Phú Lộc, Xã Phú Thanh, Xã Trà Cổ
26119 Xã Đak Lua|734 Xã Đak Lua=
26122 Xã Nam Cát Tiên|734 Xã Nam Cát Tiên, Xã Phú An
26134 Xã Tà Lài|734 Xã Tà Lài, Xã Phú Lập, Xã Phú Thịnh
26158 Xã Phú Lâm|734 Xã Thanh Sơn, Xã Phú Sơn, Xã Phú Lâm, Xã Phú Bình
26170 Xã Trị An|735 Thị trấn Vĩnh An, Xã Trị An, Xã Mã Đà
26173 Xã Phú Lý|735 Xã Phú Lý=
26179 Xã Tân An|735 Xã Tân An, Xã Vĩnh Tân
26188 Phường Tân Triều|731 Phường Tân Phong|735 Xã Bình Lợi, Xã Thạnh Phú, Xã Tân Bình
26206 Xã Định Quán|736 Thị trấn Định Quán, Xã Ngọc Định, Xã Gia Canh, Xã Phú Ngọc
26209 Xã Thanh Sơn|736 Xã Thanh Sơn=
26215 Xã Phú Vinh|736 Xã Phú Tân, Xã Phú Vinh
26221 Xã Phú Hòa|734 Xã Phú Điền|736 Xã Phú Lợi, Xã Phú Hòa
26227 Xã La Ngà|736 Xã La Ngà, Xã Túc Trưng
26248 Xã Trảng Bom|737 Thị trấn Trảng Bom, Xã Sông Trầu, Xã Quảng Tiến, Xã Giang Điền
26254 Xã Bàu Hàm|737 Xã Thanh Bình, Xã Cây Gáo, Xã Bàu Hàm, Xã Sông Thao
26278 Xã Bình Minh|737 Xã Bắc Sơn, Xã Bình Minh
26281 Xã Hưng Thịnh|737 Xã Đông Hòa, Xã Tây Hòa, Xã Trung Hòa, Xã Hưng Thịnh
26296 Xã An Viễn|737 Xã Đồi 61, Xã An Viễn
26299 Xã Thống Nhất|736 Xã Phú Cường, Xã Phú Túc|738 Xã Gia Tân 1, Xã Gia Tân 2
26311 Xã Gia Kiệm|738 Xã Gia Tân 3, Xã Gia Kiệm, Xã Quang Trung
26326 Xã Dầu Giây|738 Xã Bàu Hàm 2, Xã Hưng Lộc, Xã Lộ 25, Thị trấn Dầu Giây
26332 Xã Xuân Quế|739 Xã Sông Nhạn, Xã Xuân Quế
26341 Xã Cẩm Mỹ|739 Xã Nhân Nghĩa, Thị trấn Long Giao, Xã Xuân Mỹ, Xã Bảo Bình
26347 Xã Xuân Đường|739 Xã Xuân Đường, Xã Thừa Đức|740 Xã Cẩm Đường
26359 Xã Xuân Đông|739 Xã Xuân Tây, Xã Xuân Đông|741 Xã Xuân Tâm~
26362 Xã Sông Ray|739 Xã Sông Ray, Xã Lâm San
26368 Xã Long Thành|740 Thị trấn Long Thành, Xã Lộc An, Xã Bình Sơn, Xã Long An
26374 Phường Tam Phước|731 Phường Tam Phước=
26377 Phường Phước Tân|731 Phường Phước Tân=
26380 Phường Long Hưng|731 Phường Long Bình Tân, Phường An Hòa, Xã Long Hưng
26383 Xã An Phước|740 Xã An Phước, Xã Tam An
26389 Xã Bình An|740 Xã Bình An, Xã Long Đức
26413 Xã Long Phước|740 Xã Bàu Cạn, Xã Long Phước
26422 Xã Phước Thái|740 Xã Phước Bình, Xã Tân Hiệp, Xã Phước Thái
26425 Xã Xuân Lộc|741 Thị trấn Gia Ray, Xã Xuân Thọ, Xã Xuân Trường, Xã Suối Cát, Xã Xuân Hiệp
26428 Xã Xuân Bắc|736 Xã Suối Nho|741 Xã Xuân Bắc
26434 Xã Xuân Thành|741 Xã Suối Cao, Xã Xuân Thành
26446 Xã Xuân Hòa|741 Xã Xuân Hòa, Xã Xuân Hưng, Xã Xuân Tâm~
26458 Xã Xuân Phú|741 Xã Xuân Phú, Xã Lang Minh
26461 Xã Xuân Định|739 Xã Xuân Bảo|741 Xã Xuân Định, Xã Bảo Hòa
26485 Xã Nhơn Trạch|742 Xã Phước Thiền, Xã Long Tân, Thị trấn Hiệp Phước, Xã Phú Hội, Xã Phú Thạnh
26491 Xã Đại Phước|742 Xã Đại Phước, Xã Phú Hữu, Xã Phú Đông, Xã Phước Khánh
26503 Xã Phước An|742 Xã Long Thọ, Xã Vĩnh Thanh, Xã Phước An
`;
