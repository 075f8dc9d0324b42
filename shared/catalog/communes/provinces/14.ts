// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
116 Thành phố Sơn La
118 Huyện Quỳnh Nhai
119 Huyện Thuận Châu
120 Huyện Mường La
121 Huyện Bắc Yên
122 Huyện Phù Yên
123 Thị xã Mộc Châu
124 Huyện Yên Châu
125 Huyện Mai Sơn
126 Huyện Sông Mã
127 Huyện Sốp Cộp
128 Huyện Vân Hồ
03646 Phường Tô Hiệu|116 Phường Chiềng Lề, Phường Tô Hiệu, Phường Quyết Thắng, Phường Quyết Tâm
03664 Phường Chiềng An|116 Xã Chiềng Đen, Xã Chiềng Xôm, Phường Chiềng An
03670 Phường Chiềng Cơi|116 Xã Chiềng Cọ, Phường Chiềng Cơi, Xã Hua La
03679 Phường Chiềng Sinh|116 Xã Chiềng Ngần, Phường Chiềng Sinh
03688 Xã Mường Chiên|118 Xã Mường Chiên, Xã Cà Nàng, Xã Chiềng Khay
03694 Xã Mường Giôn|118 Xã Mường Giôn, Xã Pá Ma Pha Khinh
03703 Xã Quỳnh Nhai|118 Xã Chiềng Ơn, Thị trấn Mường Giàng, Xã Chiềng Bằng, Xã Chiềng Khoang
03712 Xã Mường Sại|118 Xã Mường Sại, Xã Nặm Ét
03721 Xã Thuận Châu|119 Thị trấn Thuận Châu, Xã Phổng Ly, Xã Thôm Mòn, Xã Tông Lạnh, Xã Chiềng Pấc
03724 Xã Bình Thuận|119 Xã Phổng Lái, Xã Chiềng Pha
03727 Xã Mường É|119 Xã Mường É, Xã Phổng Lập
03754 Xã Chiềng La|119 Xã Chiềng La, Xã Chiềng Ngàm, Xã Nong Lay, Xã Tông Cọ
03757 Xã Mường Khiêng|119 Xã Liệp Tè, Xã Mường Khiêng, Xã Bó Mười
03760 Xã Mường Bám|119 Xã Mường Bám=
03763 Xã Long Hẹ|119 Xã É Tòng, Xã Long Hẹ
03781 Xã Co Mạ|119 Xã Co Mạ, Xã Co Tòng, Xã Pá Lông
03784 Xã Nậm Lầu|119 Xã Chiềng Bôm, Xã Púng Tra, Xã Nậm Lầu
03799 Xã Muổi Nọi|119 Xã Bon Phặng, Xã Muổi Nọi, Xã Bản Lầm
03808 Xã Mường La|120 Thị trấn Ít Ong, Xã Mường Trai, Xã Nặm Păm, Xã Chiềng Muôn, Xã Pi Toong, Xã Chiềng San
03814 Xã Chiềng Lao|120 Xã Nậm Giôn, Xã Chiềng Lao, Xã Hua Trai
03820 Xã Ngọc Chiến|120 Xã Ngọc Chiến=
03847 Xã Mường Bú|120 Xã Tạ Bú, Xã Mường Bú, Xã Mường Chùm
03850 Xã Chiềng Hoa|120 Xã Chiềng Ân, Xã Chiềng Công, Xã Chiềng Hoa
03856 Xã Bắc Yên|121 Thị trấn Bắc Yên, Xã Phiêng Ban, Xã Song Pe, Xã Hồng Ngài
03862 Xã Xím Vàng|121 Xã Hang Chú, Xã Xím Vàng
03868 Xã Tà Xùa|121 Xã Tà Xùa, Xã Háng Đồng, Xã Làng Chếu
03871 Xã Pắc Ngà|121 Xã Pắc Ngà, Xã Chim Vàn
03880 Xã Tạ Khoa|121 Xã Mường Khoa, Xã Tạ Khoa, Xã Hua Nhàn
03892 Xã Chiềng Sại|121 Xã Phiêng Côn, Xã Chiềng Sại
03901 Xã Suối Tọ|122 Xã Suối Tọ=
03907 Xã Mường Cơi|122 Xã Mường Thải, Xã Mường Cơi, Xã Tân Lang
03910 Xã Phù Yên|122 Thị trấn Quang Huy, Xã Huy Thượng, Xã Huy Hạ, Xã Huy Tân, Xã Huy Tường
03922 Xã Gia Phù|122 Xã Gia Phù, Xã Tường Phù, Xã Suối Bau, Xã Sập Xa
03943 Xã Mường Bang|122 Xã Mường Lang, Xã Mường Do, Xã Mường Bang
03958 Xã Tường Hạ|122 Xã Tường Thượng, Xã Tường Tiến, Xã Tường Phong, Xã Tường Hạ
03961 Xã Kim Bon|122 Xã Kim Bon, Xã Đá Đỏ
03970 Xã Tân Phong|122 Xã Tân Phong, Xã Nam Phong, Xã Bắc Phong
03979 Phường Mộc Sơn|123 Phường Mộc Sơn, Phường Đông Sang
03980 Phường Mộc Châu|123 Phường Mộc Lỵ, Xã Chiềng Hắc, Phường Mường Sang
03982 Phường Thảo Nguyên|123 Phường Thảo Nguyên, Phường Cờ Đỏ
03985 Xã Chiềng Sơn|123 Xã Chiềng Sơn|128 Xã Chiềng Xuân
03997 Xã Tân Yên|123 Xã Tân Yên=
04000 Xã Đoàn Kết|123 Xã Đoàn Kết, Xã Chiềng Chung
04006 Xã Song Khủa|128 Xã Song Khủa, Xã Liên Hòa, Xã Mường Tè, Xã Quang Minh
04018 Xã Tô Múa|128 Xã Suối Bàng, Xã Tô Múa, Xã Chiềng Khoa
04033 Phường Vân Sơn|123 Phường Bình Minh, Phường Vân Sơn
04045 Xã Lóng Sập|123 Xã Chiềng Khừa, Xã Lóng Sập
04048 Xã Vân Hồ|128 Xã Mường Men, Xã Vân Hồ, Xã Lóng Luông, Xã Chiềng Yên
04057 Xã Xuân Nha|128 Xã Xuân Nha, Xã Tân Xuân
04075 Xã Yên Châu|124 Xã Chiềng Đông, Xã Sặp Vạt, Xã Chiềng Sàng, Xã Chiềng Pằn, Thị trấn Yên Châu, Xã Chiềng Khoi
04078 Xã Chiềng Hặc|124 Xã Chiềng Hặc, Xã Mường Lựm, Xã Tú Nang
04087 Xã Yên Sơn|124 Xã Chiềng On, Xã Yên Sơn
04096 Xã Lóng Phiêng|124 Xã Lóng Phiêng, Xã Chiềng Tương
04099 Xã Phiêng Khoài|124 Xã Phiêng Khoài=
04105 Xã Mai Sơn|125 Thị trấn Hát Lót, Xã Hát Lót, Xã Cò Nòi
04108 Xã Chiềng Sung|125 Xã Chiềng Sung, Xã Chiềng Chăn
04117 Xã Mường Chanh|125 Xã Mường Chanh, Xã Chiềng Chung
04123 Xã Chiềng Mung|125 Xã Mường Bằng, Xã Chiềng Mung, Xã Mường Bon
04132 Xã Chiềng Mai|125 Xã Chiềng Ban, Xã Chiềng Mai, Xã Chiềng Dong, Xã Chiềng Kheo, Xã Chiềng Ve
04136 Xã Tà Hộc|125 Xã Nà Bó, Xã Tà Hộc
04144 Xã Phiêng Cằm|125 Xã Chiềng Nơi, Xã Phiêng Cằm
04159 Xã Phiêng Pằn|125 Xã Chiềng Lương, Xã Phiêng Pằn, Xã Nà Ớt
04168 Xã Sông Mã|126 Thị trấn Sông Mã, Xã Nà Nghịu
04171 Xã Bó Sinh|126 Xã Bó Sinh, Xã Pú Bẩu, Xã Chiềng En
04183 Xã Mường Lầm|126 Xã Mường Lầm, Xã Đứa Mòn
04186 Xã Nậm Ty|126 Xã Chiềng Phung, Xã Nậm Ty
04195 Xã Chiềng Sơ|126 Xã Yên Hưng, Xã Chiềng Sơ
04204 Xã Chiềng Khoong|126 Xã Chiềng Khoong, Xã Mường Cai
04210 Xã Huổi Một|126 Xã Nậm Mằn, Xã Huổi Một
04219 Xã Mường Hung|126 Xã Chiềng Cang, Xã Mường Hung
04222 Xã Chiềng Khương|126 Xã Mường Sai, Xã Chiềng Khương
04228 Xã Púng Bánh|127 Xã Sam Kha, Xã Púng Bánh, Xã Dồm Cang
04231 Xã Sốp Cộp|127 Xã Sốp Cộp, Xã Nậm Lạnh, Xã Mường Và
04240 Xã Mường Lèo|127 Xã Mường Lèo=
04246 Xã Mường Lạn|127 Xã Mường Lạn=
`;
