// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
094 Thành phố Điện Biên Phủ
095 Thị xã Mường Lay
096 Huyện Mường Nhé
097 Huyện Mường Chà
098 Huyện Tủa Chùa
099 Huyện Tuần Giáo
100 Huyện Điện Biên
101 Huyện Điện Biên Đông
102 Huyện Mường Ảng
103 Huyện Nậm Pồ
03127 Phường Điện Biên Phủ|094 Phường Him Lam, Phường Thanh Bình, Phường Tân Thanh, Phường Mường Thanh, Phường Thanh Trường, Xã Thanh Minh
03151 Phường Mường Lay|095 Phường Sông Đà, Phường Na Lay, Xã Lay Nưa|097 Xã Sá Tổng
03158 Xã Sín Thầu|096 Xã Sín Thầu, Xã Sen Thượng, Xã Leng Su Sìn
03160 Xã Mường Nhé|096 Xã Chung Chải, Xã Mường Nhé, Xã Nậm Vì
03162 Xã Nậm Kè|096 Xã Pá Mỳ, Xã Nậm Kè
03163 Xã Mường Toong|096 Xã Mường Toong, Xã Huổi Lếch
03164 Xã Quảng Lâm|103 Xã Na Cô Sa|096 Xã Quảng Lâm
03166 Xã Mường Chà|103 Xã Nậm Tin, Xã Pa Tần, Xã Chà Cang, Xã Chà Nưa
03169 Xã Nà Hỳ|103 Xã Nà Khoa, Xã Nà Hỳ, Xã Nậm Nhừ, Xã Nậm Chua
03172 Xã Na Sang|097 Thị trấn Mường Chà, Xã Sa Lông, Xã Ma Thì Hồ, Xã Na Sang
03175 Xã Chà Tở|103 Xã Nậm Khăn, Xã Chà Tở
03176 Xã Nà Bủng|103 Xã Nà Bủng, Xã Vàng Đán
03181 Xã Mường Tùng|097 Xã Mường Tùng, Xã Huổi Lèng
03193 Xã Pa Ham|097 Xã Hừa Ngài, Xã Pa Ham
03194 Xã Nậm Nèn|097 Xã Huổi Mí, Xã Nậm Nèn
03199 Xã Si Pa Phìn|103 Xã Phìn Hồ, Xã Si Pa Phìn
03202 Xã Mường Pồn|100 Xã Mường Pồn|097 Xã Mường Mươn
03203 Xã Na Son|101 Xã Na Son, Xã Keo Lôm, Thị trấn Điện Biên Đông
03208 Xã Xa Dung|101 Xã Phì Nhừ, Xã Xa Dung
03214 Xã Mường Luân|101 Xã Chiềng Sơ, Xã Mường Luân, Xã Luân Giói
03217 Xã Tủa Chùa|098 Thị trấn Tủa Chùa, Xã Mường Báng|099 Xã Nà Tòng
03220 Xã Tủa Thàng|098 Xã Huổi Só, Xã Tủa Thàng
03226 Xã Sín Chải|098 Xã Sín Chải, Xã Tả Sìn Thàng, Xã Lao Xả Phình
03241 Xã Sính Phình|098 Xã Tả Phìn, Xã Trung Thu, Xã Sính Phình
03244 Xã Sáng Nhè|098 Xã Xá Nhè, Xã Mường Đun|099 Xã Phình Sáng
03253 Xã Tuần Giáo|099 Thị trấn Tuần Giáo, Xã Quài Nưa, Xã Quài Cang
03256 Xã Mường Ảng|102 Thị trấn Mường Ảng, Xã Ẳng Nưa, Xã Ẳng Cang
03260 Xã Pú Nhung|099 Xã Rạng Đông, Xã Ta Ma, Xã Pú Nhung
03268 Xã Mường Mùn|099 Xã Mùn Chung, Xã Mường Mùn, Xã Pú Xi
03283 Xã Chiềng Sinh|099 Xã Mường Thín, Xã Nà Sáy, Xã Mường Khong, Xã Chiềng Sinh
03295 Xã Quài Tở|099 Xã Tỏa Tình, Xã Quài Tở, Xã Tênh Phông
03301 Xã Búng Lao|102 Xã Ẳng Tở, Xã Búng Lao|099 Xã Chiềng Đông
03313 Xã Mường Lạn|102 Xã Xuân Lao, Xã Nặm Lịch, Xã Mường Lạn
03316 Xã Nà Tấu|094 Xã Nà Tấu|102 Xã Mường Đăng, Xã Ngối Cáy
03325 Xã Mường Phăng|094 Xã Nà Nhạn, Xã Mường Phăng, Xã Pá Khoang
03328 Xã Thanh Nưa|100 Xã Thanh Nưa, Xã Hua Thanh, Xã Thanh Luông, Xã Thanh Hưng, Xã Thanh Chăn
03334 Phường Mường Thanh|094 Phường Noong Bua, Phường Nam Thanh|100 Xã Thanh Xương
03349 Xã Thanh Yên|100 Xã Pa Thơm, Xã Thanh Yên, Xã Noong Luống
03352 Xã Thanh An|100 Xã Thanh An, Xã Noong Hẹt, Xã Sam Mứn
03356 Xã Sam Mứn|100 Xã Pom Lót, Xã Na Ư
03358 Xã Núa Ngam|100 Xã Núa Ngam, Xã Hẹ Muông, Xã Na Tông
03368 Xã Mường Nhà|100 Xã Mường Nhà, Xã Mường Lói, Xã Phu Luông
03370 Xã Pu Nhi|101 Xã Pu Nhi, Xã Nong U
03382 Xã Phình Giàng|101 Xã Phình Giàng, Xã Pú Hồng
03385 Xã Tìa Dình|101 Xã Tìa Dình, Xã Háng Lìa
`;
