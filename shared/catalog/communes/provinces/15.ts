// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
080 Thành phố Lào Cai
082 Huyện Bát Xát
083 Huyện Mường Khương
084 Huyện Si Ma Cai
085 Huyện Bắc Hà
086 Huyện Bảo Thắng
087 Huyện Bảo Yên
088 Thị xã Sa Pa
089 Huyện Văn Bàn
132 Thành phố Yên Bái, Yên Bái
133 Thị xã Nghĩa Lộ, Yên Bái
135 Huyện Lục Yên, Yên Bái
136 Huyện Văn Yên, Yên Bái
137 Huyện Mù Căng Chải, Yên Bái
138 Huyện Trấn Yên, Yên Bái
139 Huyện Trạm Tấu, Yên Bái
140 Huyện Văn Chấn, Yên Bái
141 Huyện Yên Bình, Yên Bái
02647 Phường Lào Cai|080 Phường Duyên Hải, Phường Lào Cai, Phường Cốc Lếu, Phường Kim Tân, Xã Vạn Hòa|086 Xã Bản Phiệt
02671 Phường Cam Đường|080 Phường Bắc Lệnh, Phường Pom Hán, Phường Xuân Tăng, Phường Bình Minh, Phường Bắc Cường, Phường Nam Cường, Xã Cam Đường
02680 Xã Hợp Thành|080 Xã Tả Phời, Xã Hợp Thành
02683 Xã Bát Xát|082 Thị trấn Bát Xát, Xã Bản Vược, Xã Bản Qua, Xã Quang Kim, Xã Phìn Ngan
02686 Xã A Mú Sung|082 Xã A Mú Sung, Xã Nậm Chạc
02695 Xã Trịnh Tường|082 Xã Trịnh Tường, Xã Cốc Mỳ
02701 Xã Y Tý|082 Xã A Lù, Xã Y Tý
02707 Xã Dền Sáng|082 Xã Dền Sáng, Xã Sàng Ma Sáo, Xã Dền Thàng
02725 Xã Bản Xèo|082 Xã Mường Vi, Xã Bản Xèo, Xã Pa Cheo
02728 Xã Mường Hum|082 Xã Mường Hum, Xã Trung Lèng Hồ, Xã Nậm Pung
02746 Xã Cốc San|080 Xã Đồng Tuyển, Xã Cốc San|082 Xã Tòng Sành
02752 Xã Pha Long|083 Xã Pha Long, Xã Tả Ngài Chồ, Xã Dìn Chin, Xã Tả Gia Khâu
02761 Xã Mường Khương|083 Xã Tung Chung Phố, Thị trấn Mường Khương, Xã Nậm Chảy, Xã Nấm Lư, Xã Thanh Bình
02782 Xã Cao Sơn|083 Xã Lùng Khấu Nhin, Xã Cao Sơn, Xã La Pan Tẩn, Xã Tả Thàng
02788 Xã Bản Lầu|083 Xã Lùng Vai, Xã Bản Lầu, Xã Bản Sen
02809 Xã Si Ma Cai|084 Xã Nàn Sán, Thị trấn Si Ma Cai, Xã Sán Chải, Xã Cán Cấu, Xã Quan Hồ Thẩn
02824 Xã Sín Chéng|084 Xã Thào Chư Phìn, Xã Bản Mế, Xã Sín Chéng, Xã Nàn Sín
02839 Xã Bắc Hà|085 Thị trấn Bắc Hà, Xã Thải Giàng Phố, Xã Hoàng Thu Phố, Xã Bản Phố, Xã Na Hối, Xã Nậm Mòn
02842 Xã Tả Củ Tỷ|085 Xã Lùng Cải, Xã Tả Củ Tỷ
02848 Xã Lùng Phình|084 Xã Lùng Thẩn|085 Xã Lùng Phình, Xã Tả Van Chư
02869 Xã Bản Liền|085 Xã Bản Liền, Xã Nậm Khánh
02890 Xã Bảo Nhai|085 Xã Cốc Ly, Xã Nậm Đét, Xã Bảo Nhai
02896 Xã Cốc Lầu|085 Xã Nậm Lúc, Xã Cốc Lầu, Xã Bản Cái
02902 Xã Phong Hải|086 Thị trấn Nông trường Phong Hải, Xã Bản Cầm
02905 Xã Bảo Thắng|086 Thị trấn Phố Lu, Xã Thái Niên, Xã Sơn Hải, Xã Sơn Hà
02908 Xã Tằng Loỏng|086 Thị trấn Tằng Loỏng, Xã Phú Nhuận
02923 Xã Gia Phú|086 Xã Gia Phú, Xã Xuân Giao|080 Xã Thống Nhất
02926 Xã Xuân Quang|086 Xã Phong Niên, Xã Xuân Quang, Xã Trì Quang
02947 Xã Bảo Yên|087 Thị trấn Phố Ràng, Xã Xuân Thượng, Xã Yên Sơn, Xã Lương Sơn
02953 Xã Nghĩa Đô|087 Xã Tân Tiến, Xã Nghĩa Đô, Xã Vĩnh Yên
02962 Xã Xuân Hòa|087 Xã Xuân Hòa, Xã Tân Dương
02968 Xã Thượng Hà|087 Xã Điện Quan, Xã Thượng Hà, Xã Minh Tân
02989 Xã Bảo Hà|087 Xã Kim Sơn, Xã Bảo Hà|089 Xã Tân An|087 Xã Cam Cọn|089 Xã Tân Thượng
02998 Xã Phúc Khánh|087 Xã Việt Tiến, Xã Phúc Khánh
03004 Xã Ngũ Chỉ Sơn|088 Xã Ngũ Chỉ Sơn=
03006 Phường Sa Pa|088 Phường Sa Pa, Phường Sa Pả, Phường Ô Quý Hồ, Phường Phan Si Păng, Phường Hàm Rồng, Phường Cầu Mây
03013 Xã Tả Phìn|088 Xã Trung Chải, Xã Tả Phìn
03037 Xã Tả Van|088 Xã Hoàng Liên, Xã Mường Hoa, Xã Tả Van
03043 Xã Mường Bo|088 Xã Mường Bo, Xã Liên Minh
03046 Xã Bản Hồ|088 Xã Thanh Bình, Xã Bản Hồ
03061 Xã Võ Lao|089 Xã Võ Lao, Xã Nậm Mả, Xã Nậm Dạng
03076 Xã Nậm Chày|089 Xã Nậm Chày, Xã Dần Thàng
03082 Xã Văn Bàn|089 Thị trấn Khánh Yên, Xã Sơn Thủy, Xã Khánh Yên Thượng, Xã Làng Giàng, Xã Hòa Mạc
03085 Xã Nậm Xé|089 Xã Nậm Xé=
03091 Xã Chiềng Ken|089 Xã Chiềng Ken, Xã Nậm Tha
03103 Xã Khánh Yên|089 Xã Khánh Yên Hạ, Xã Khánh Yên Trung, Xã Liêm Phú
03106 Xã Dương Quỳ|089 Xã Dương Quỳ, Xã Thẳm Dương
03121 Xã Minh Lương|089 Xã Minh Lương, Xã Nậm Xây
04252 Phường Yên Bái|132 Phường Yên Ninh, Phường Minh Tân, Phường Nguyễn Thái Học, Phường Đồng Tâm, Phường Hồng Hà
04273 Phường Nam Cường|132 Xã Minh Bảo, Phường Nam Cường, Xã Tuy Lộc|138 Xã Cường Thịnh
04279 Phường Văn Phú|132 Phường Yên Thịnh, Xã Tân Thịnh, Xã Văn Phú|141 Xã Phú Thịnh
04288 Phường Nghĩa Lộ|133 Phường Pú Trạng, Phường Tân An, Xã Nghĩa An|140 Xã Nghĩa Sơn
04303 Xã Lục Yên|135 Thị trấn Yên Thế, Xã Minh Xuân, Xã Yên Thắng, Xã Liễu Đô
04309 Xã Lâm Thượng|135 Xã Tân Phượng, Xã Lâm Thượng, Xã Khánh Thiện, Xã Mai Sơn
04336 Xã Tân Lĩnh|135 Xã Minh Chuẩn, Xã Khai Trung, Xã Tân Lĩnh, Xã Tân Lập, Xã Phan Thanh
04342 Xã Khánh Hòa|135 Xã An Lạc, Xã Tô Mậu, Xã Khánh Hòa, Xã Động Quan
04345 Xã Mường Lai|135 Xã Mường Lai, Xã Vĩnh Lạc, Xã Minh Tiến, Xã An Phú
04363 Xã Phúc Lợi|135 Xã Trúc Lâu, Xã Phúc Lợi, Xã Trung Tâm
04375 Xã Mậu A|136 Thị trấn Mậu A, Xã Mậu Đông, Xã Ngòi A, Xã An Thịnh, Xã Yên Thái
04381 Xã Lâm Giang|136 Xã Lang Thíp, Xã Lâm Giang
04387 Xã Châu Quế|136 Xã Châu Quế Thượng, Xã Châu Quế Hạ
04399 Xã Đông Cuông|136 Xã An Bình, Xã Quang Minh, Xã Đông An, Xã Đông Cuông
04402 Xã Phong Dụ Hạ|136 Xã Phong Dụ Hạ, Xã Xuân Tầm
04423 Xã Phong Dụ Thượng|136 Xã Phong Dụ Thượng=
04429 Xã Tân Hợp|136 Xã Tân Hợp, Xã Đại Sơn, Xã Nà Hẩu
04441 Xã Xuân Ái|136 Xã Yên Hợp, Xã Đại Phác, Xã Yên Phú, Xã Xuân Ái, Xã Viễn Sơn
04450 Xã Mỏ Vàng|136 Xã Mỏ Vàng|140 Xã An Lương
04456 Xã Mù Cang Chải|137 Thị trấn Mù Cang Chải, Xã Mồ Dề, Xã Chế Cu Nha, Xã Kim Nọi
04462 Xã Nậm Có|137 Xã Nậm Có=
04465 Xã Khao Mang|137 Xã Hồ Bốn, Xã Khao Mang
04474 Xã Lao Chải|137 Xã Lao Chải=
04489 Xã Chế Tạo|137 Xã Chế Tạo=
04492 Xã Púng Luông|137 Xã La Pán Tẩn, Xã Dế Xu Phình, Xã Púng Luông, Xã Nậm Khắt
04498 Xã Trấn Yên|138 Thị trấn Cổ Phúc, Xã Tân Đồng, Xã Báo Đáp, Xã Thành Thịnh, Xã Hòa Cuông, Xã Minh Quán
04531 Xã Quy Mông|138 Xã Quy Mông, Xã Kiên Thành, Xã Y Can
04537 Xã Lương Thịnh|138 Xã Lương Thịnh, Xã Hưng Thịnh
04543 Phường Âu Lâu|132 Xã Âu Lâu, Xã Giới Phiên, Phường Hợp Minh|138 Xã Minh Quân
04564 Xã Việt Hồng|138 Xã Việt Cường, Xã Việt Hồng, Xã Vân Hội
04576 Xã Hưng Khánh|138 Xã Hồng Ca, Xã Hưng Khánh
04585 Xã Hạnh Phúc|139 Thị trấn Trạm Tấu, Xã Xà Hồ, Xã Bản Công, Xã Hát Lừu
04603 Xã Tà Xi Láng|139 Xã Tà Xi Láng=
04606 Xã Trạm Tấu|139 Xã Túc Đán, Xã Pá Lau, Xã Trạm Tấu, Xã Pá Hu
04609 Xã Phình Hồ|139 Xã Phình Hồ, Xã Làng Nhì, Xã Bản Mù
04630 Xã Tú Lệ|137 Xã Cao Phạ|140 Xã Tú Lệ
04636 Xã Gia Hội|140 Xã Nậm Búng, Xã Gia Hội, Xã Nậm Lành
04651 Xã Sơn Lương|140 Xã Sùng Đô, Xã Nậm Mười, Xã Sơn Lương, Xã Suối Quyền
04660 Xã Liên Sơn|133 Xã Nghĩa Phúc, Xã Sơn A|140 Thị trấn Nông trường Liên Sơn
04663 Phường Trung Tâm|133 Phường Trung Tâm, Xã Nghĩa Lợi, Xã Nghĩa Lộ, Xã Phù Nham
04672 Xã Văn Chấn|140 Xã Suối Giàng, Xã Suối Bu, Thị trấn Sơn Thịnh, Xã Đồng Khê
04681 Phường Cầu Thia|133 Phường Cầu Thia, Xã Thanh Lương, Xã Hạnh Sơn, Xã Phúc Sơn, Xã Thạch Lương
04693 Xã Cát Thịnh|140 Xã Cát Thịnh=
04699 Xã Chấn Thịnh|140 Xã Đại Lịch, Xã Tân Thịnh, Xã Chấn Thịnh
04705 Xã Thượng Bằng La|140 Thị trấn Nông trường Trần Phú, Xã Thượng Bằng La
04711 Xã Nghĩa Tâm|140 Xã Bình Thuận, Xã Minh An, Xã Nghĩa Tâm
04714 Xã Yên Bình|141 Thị trấn Yên Bình, Xã Tân Hương, Xã Đại Đồng, Xã Thịnh Hưng
04717 Xã Thác Bà|141 Thị trấn Thác Bà, Xã Bạch Hà, Xã Vũ Linh, Xã Vĩnh Kiên, Xã Hán Đà, Xã Đại Minh
04726 Xã Cảm Nhân|141 Xã Xuân Long, Xã Cảm Nhân, Xã Ngọc Chấn
04744 Xã Yên Thành|141 Xã Phúc Ninh, Xã Mỹ Gia, Xã Xuân Lai, Xã Yên Thành, Xã Phúc An
04750 Xã Bảo Ái|141 Xã Tân Nguyên, Xã Bảo Ái, Xã Mông Sơn, Xã Cảm Ân
`;
