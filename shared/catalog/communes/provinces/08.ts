// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
024 Thành phố Hà Giang, Hà Giang
026 Huyện Đồng Văn, Hà Giang
027 Huyện Mèo Vạc, Hà Giang
028 Huyện Yên Minh, Hà Giang
029 Huyện Quản Bạ, Hà Giang
030 Huyện Vị Xuyên, Hà Giang
031 Huyện Bắc Mê, Hà Giang
032 Huyện Hoàng Su Phì, Hà Giang
033 Huyện Xín Mần, Hà Giang
034 Huyện Bắc Quang, Hà Giang
035 Huyện Quang Bình, Hà Giang
070 Thành phố Tuyên Quang
071 Huyện Lâm Bình
072 Huyện Na Hang
073 Huyện Chiêm Hóa
074 Huyện Hàm Yên
075 Huyện Yên Sơn
076 Huyện Sơn Dương
00691 Phường Hà Giang 2|024 Phường Quang Trung~, Phường Trần Phú, Phường Ngọc Hà, Phường Minh Khai|030 Xã Phong Quang
00694 Phường Hà Giang 1|024 Phường Quang Trung~, Phường Nguyễn Trãi, Xã Phương Độ, Xã Phương Thiện
00700 Xã Ngọc Đường|024 Xã Ngọc Đường|031 Xã Yên Định~
00706 Xã Phú Linh|030 Xã Kim Thạch, Xã Phú Linh, Xã Kim Linh
00715 Xã Lũng Cú|026 Xã Lũng Cú, Xã Má Lé, Xã Lũng Táo
00721 Xã Đồng Văn|026 Thị trấn Đồng Văn, Xã Thài Phìn Tủng, Xã Tả Phìn, Xã Tả Lủng|027 Xã Pải Lủng
00733 Xã Sà Phìn|026 Xã Sủng Là, Xã Sà Phìn, Xã Sính Lủng, Xã Sảng Tủng
00745 Xã Phố Bảng|026 Thị trấn Phố Bảng, Xã Phố Là, Xã Phố Cáo, Xã Lũng Thầu
00763 Xã Lũng Phìn|026 Xã Hố Quáng Phìn, Xã Lũng Phìn, Xã Sủng Trái
00769 Xã Mèo Vạc|027 Thị trấn Mèo Vạc, Xã Pả Vi, Xã Giàng Chu Phìn, Xã Tả Lủng
00778 Xã Sơn Vĩ|027 Xã Thượng Phùng, Xã Xín Cái, Xã Sơn Vĩ
00787 Xã Sủng Máng|027 Xã Sủng Trà, Xã Sủng Máng, Xã Lũng Chinh
00802 Xã Khâu Vai|027 Xã Cán Chu Phìn, Xã Lũng Pù, Xã Khâu Vai
00808 Xã Tát Ngà|027 Xã Tát Ngà, Xã Nậm Ban
00817 Xã Niêm Sơn|027 Xã Niêm Tòng, Xã Niêm Sơn
00820 Xã Yên Minh|028 Thị trấn Yên Minh, Xã Hữu Vinh, Xã Lao Và Chải, Xã Đông Minh|026 Xã Vần Chải
00829 Xã Thắng Mố|028 Xã Thắng Mố, Xã Sủng Cháng, Xã Sủng Thài
00832 Xã Bạch Đích|028 Xã Phú Lũng, Xã Bạch Đích, Xã Na Khê
00847 Xã Mậu Duệ|028 Xã Mậu Duệ, Xã Mậu Long, Xã Ngam La
00859 Xã Ngọc Long|028 Xã Ngọc Long=
00865 Xã Đường Thượng|028 Xã Đường Thượng, Xã Lũng Hồ
00871 Xã Du Già|028 Xã Du Tiến, Xã Du Già
00874 Xã Quản Bạ|029 Thị trấn Tam Sơn, Xã Quản Bạ, Xã Quyết Tiến
00883 Xã Cán Tỷ|029 Xã Bát Đại Sơn, Xã Cán Tỷ
00889 Xã Nghĩa Thuận|029 Xã Nghĩa Thuận, Xã Thanh Vân
00892 Xã Tùng Vài|029 Xã Cao Mã Pờ, Xã Tùng Vài, Xã Tả Ván
00901 Xã Lùng Tám|029 Xã Đông Hà, Xã Lùng Tám, Xã Thái An
00913 Xã Vị Xuyên|030 Thị trấn Vị Xuyên, Thị trấn Nông trường Việt Lâm, Xã Đạo Đức, Xã Việt Lâm~
00919 Xã Minh Tân|030 Xã Minh Tân=
00922 Xã Thuận Hòa|030 Xã Thuận Hòa=
00925 Xã Tùng Bá|030 Xã Tùng Bá=
00928 Xã Thanh Thủy|030 Xã Thanh Thủy, Xã Phương Tiến
00937 Xã Lao Chải|030 Xã Thanh Đức, Xã Xín Chải, Xã Lao Chải
00952 Xã Cao Bồ|030 Xã Cao Bồ=
00958 Xã Thượng Sơn|030 Xã Thượng Sơn=
00967 Xã Việt Lâm|030 Xã Quảng Ngần, Xã Việt Lâm~
00970 Xã Linh Hồ|030 Xã Linh Hồ, Xã Ngọc Linh, Xã Trung Thành
00976 Xã Bạch Ngọc|030 Xã Ngọc Minh, Xã Bạch Ngọc
00982 Xã Minh Sơn|031 Xã Minh Sơn=
00985 Xã Giáp Trung|031 Xã Giáp Trung=
00991 Xã Bắc Mê|031 Thị trấn Yên Phú, Xã Yên Phong, Xã Lạc Nông
00994 Xã Minh Ngọc|031 Xã Yên Định~, Xã Minh Ngọc, Xã Thượng Tân
01006 Xã Yên Cường|031 Xã Yên Cường, Xã Phiêng Luông
01012 Xã Đường Hồng|031 Xã Phú Nam, Xã Đường Âm, Xã Đường Hồng
01021 Xã Hoàng Su Phì|032 Thị trấn Vinh Quang, Xã Đản Ván, Xã Tụ Nhân, Xã Bản Luốc, Xã Ngàm Đăng Vài
01024 Xã Bản Máy|032 Xã Bản Máy, Xã Bản Phùng, Xã Chiến Phố
01033 Xã Thàng Tín|032 Xã Thàng Tín, Xã Thèn Chu Phìn, Xã Pố Lồ
01051 Xã Tân Tiến|032 Xã Túng Sán, Xã Tân Tiến, Xã Bản Nhùng
01057 Xã Pờ Ly Ngài|032 Xã Nàng Đôn, Xã Pờ Ly Ngài, Xã Sán Sả Hồ
01075 Xã Nậm Dịch|032 Xã Tả Sử Choóng, Xã Nậm Dịch, Xã Nậm Ty
01084 Xã Hồ Thầu|032 Xã Hồ Thầu, Xã Nam Sơn, Xã Nậm Khòa
01090 Xã Thông Nguyên|035 Xã Xuân Minh|032 Xã Thông Nguyên
01096 Xã Pà Vầy Sủ|033 Thị trấn Cốc Pài, Xã Pà Vầy Sủ, Xã Nàn Ma, Xã Bản Ngò
01108 Xã Xín Mần|033 Xã Nàn Xỉn, Xã Bản Díu, Xã Chí Cà, Xã Xín Mần, Xã Thèn Phàng
01117 Xã Trung Thịnh|033 Xã Trung Thịnh, Xã Cốc Rế, Xã Thu Tà
01141 Xã Nấm Dẩn|033 Xã Tả Nhìu, Xã Chế Là, Xã Nấm Dẩn
01144 Xã Quảng Nguyên|033 Xã Quảng Nguyên=
01147 Xã Khuôn Lùng|033 Xã Nà Chì, Xã Khuôn Lùng
01153 Xã Bắc Quang|034 Thị trấn Việt Quang, Xã Việt Vinh, Xã Quang Minh
01156 Xã Vĩnh Tuy|034 Thị trấn Vĩnh Tuy, Xã Vĩnh Hảo, Xã Đông Thành
01165 Xã Đồng Tâm|034 Xã Đồng Tiến, Xã Đồng Tâm, Xã Thượng Bình
01171 Xã Tân Quang|034 Xã Tân Lập, Xã Tân Thành, Xã Tân Quang
01180 Xã Bằng Hành|034 Xã Kim Ngọc, Xã Bằng Hành, Xã Vô Điếm
01192 Xã Liên Hiệp|034 Xã Hữu Sản, Xã Liên Hiệp, Xã Đức Xuân
01201 Xã Hùng An|034 Xã Việt Hồng, Xã Hùng An, Xã Tiên Kiều
01216 Xã Đồng Yên|034 Xã Vĩnh Phúc, Xã Đồng Yên
01225 Xã Tiên Nguyên|035 Xã Tiên Nguyên=
01234 Xã Yên Thành|035 Xã Bản Rịa, Xã Yên Thành
01237 Xã Quang Bình|035 Xã Tân Nam, Thị trấn Yên Bình
01243 Xã Tân Trịnh|035 Xã Tân Trịnh, Xã Tân Bắc
01246 Xã Bằng Lang|035 Xã Bằng Lang, Xã Yên Hà
01255 Xã Xuân Giang|035 Xã Xuân Giang, Xã Nà Khương
01261 Xã Tiên Yên|035 Xã Hương Sơn, Xã Tiên Yên, Xã Vĩ Thượng
02212 Phường Nông Tiến|070 Xã Tràng Đà, Phường Nông Tiến|075 Xã Thái Bình~
02215 Phường Minh Xuân|070 Phường Phan Thiết, Phường Minh Xuân, Phường Tân Quang, Phường Ỷ La, Phường Tân Hà, Xã Kim Phú~|075 Xã Trung Môn
02221 Xã Nà Hang|072 Thị trấn Na Hang, Xã Năng Khả, Xã Thanh Tương
02239 Xã Thượng Nông|072 Xã Thượng Giáp, Xã Thượng Nông
02245 Xã Côn Lôn|072 Xã Sinh Long, Xã Côn Lôn
02248 Xã Yên Hoa|072 Xã Yên Hoa, Xã Khâu Tinh
02260 Xã Hồng Thái|072 Xã Hồng Thái, Xã Đà Vị, Xã Sơn Phú
02266 Xã Lâm Bình|071 Xã Phúc Yên, Xã Xuân Lập, Thị trấn Lăng Can
02269 Xã Thượng Lâm|071 Xã Khuôn Hà, Xã Thượng Lâm
02287 Xã Chiêm Hóa|073 Thị trấn Vĩnh Lộc, Xã Xuân Quang, Xã Ngọc Hội, Xã Phúc Thịnh, Xã Trung Hòa
02296 Xã Bình An|071 Xã Bình An, Xã Thổ Bình
02302 Xã Minh Quang|071 Xã Hồng Quang, Xã Phúc Sơn, Xã Minh Quang
02305 Xã Trung Hà|073 Xã Trung Hà=
02308 Xã Tân Mỹ|073 Xã Tân Mỹ, Xã Hùng Mỹ
02317 Xã Yên Lập|073 Xã Yên Lập, Xã Bình Phú
02320 Xã Tân An|073 Xã Hà Lang, Xã Tân An
02332 Xã Kiên Đài|073 Xã Phú Bình, Xã Kiên Đài
02350 Xã Kim Bình|073 Xã Kim Bình, Xã Vinh Quang, Xã Bình Nhân
02353 Xã Hòa An|073 Xã Tân Thịnh, Xã Hòa An, Xã Nhân Lý
02359 Xã Tri Phú|073 Xã Tri Phú, Xã Linh Phú
02365 Xã Yên Nguyên|073 Xã Hòa Phú, Xã Yên Nguyên
02374 Xã Hàm Yên|074 Thị trấn Tân Yên, Xã Tân Thành, Xã Nhân Mục, Xã Bằng Cốc
02380 Xã Bạch Xa|074 Xã Yên Thuận, Xã Bạch Xa, Xã Minh Khương
02392 Xã Phù Lưu|074 Xã Minh Dân, Xã Phù Lưu
02398 Xã Yên Phú|074 Xã Yên Lâm, Xã Yên Phú
02404 Xã Bình Xa|074 Xã Minh Hương, Xã Bình Xa
02407 Xã Thái Sơn|074 Xã Thái Sơn, Xã Thành Long
02419 Xã Thái Hòa|074 Xã Thái Hòa, Xã Đức Ninh
02425 Xã Hùng Đức|074 Xã Hùng Đức=
02434 Xã Lực Hành|075 Xã Quý Quân, Xã Lực Hành, Xã Chiêu Yên
02437 Xã Kiến Thiết|075 Xã Kiến Thiết=
02449 Xã Xuân Vân|075 Xã Trung Trực, Xã Xuân Vân, Xã Phúc Ninh
02455 Xã Hùng Lợi|075 Xã Trung Minh, Xã Hùng Lợi
02458 Xã Trung Sơn|075 Xã Trung Sơn, Xã Đạo Viện, Xã Công Đa
02470 Xã Tân Long|075 Xã Tân Tiến, Xã Tân Long
02473 Xã Yên Sơn|075 Xã Tứ Quận, Thị trấn Yên Sơn, Xã Lang Quán, Xã Chân Sơn
02494 Xã Thái Bình|075 Xã Phú Thịnh, Xã Thái Bình~, Xã Tiến Bộ
02509 Phường Mỹ Lâm|070 Xã Kim Phú~, Phường Mỹ Lâm|075 Xã Mỹ Bằng
02512 Phường An Tường|070 Phường Hưng Thành, Xã An Khang, Phường An Tường, Xã Lưỡng Vượng|075 Xã Hoàng Khai
02524 Phường Bình Thuận|070 Xã Thái Long, Phường Đội Cấn
02530 Xã Nhữ Khê|075 Xã Nhữ Hán, Xã Nhữ Khê, Xã Đội Bình
02536 Xã Sơn Dương|076 Thị trấn Sơn Dương, Xã Tú Thịnh, Xã Hợp Thành, Xã Phúc Ứng
02545 Xã Tân Trào|075 Xã Kim Quan|076 Xã Trung Yên, Xã Tân Trào
02548 Xã Bình Ca|076 Xã Vĩnh Lợi, Xã Thượng Ấm, Xã Cấp Tiến
02554 Xã Minh Thanh|076 Xã Minh Thanh, Xã Bình Yên, Xã Lương Thiện
02572 Xã Đông Thọ|076 Xã Đông Thọ, Xã Quyết Thắng, Xã Đồng Quý
02578 Xã Tân Thanh|076 Xã Kháng Nhật, Xã Hợp Hòa, Xã Tân Thanh
02608 Xã Hồng Sơn|076 Xã Văn Phú, Xã Chi Thiết, Xã Hồng Sơn
02611 Xã Phú Lương|076 Xã Phú Lương, Xã Đại Phú, Xã Tam Đa
02620 Xã Sơn Thủy|076 Xã Thiện Kế, Xã Ninh Lai, Xã Sơn Nam
02623 Xã Trường Sinh|076 Xã Đông Lợi, Xã Hào Phú, Xã Trường Sinh
`;
