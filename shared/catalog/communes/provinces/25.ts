// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
148 Thành phố Hòa Bình, Hoà Bình
150 Huyện Đà Bắc, Hoà Bình
152 Huyện Lương Sơn, Hoà Bình
153 Huyện Kim Bôi, Hoà Bình
154 Huyện Cao Phong, Hoà Bình
155 Huyện Tân Lạc, Hoà Bình
156 Huyện Mai Châu, Hoà Bình
157 Huyện Lạc Sơn, Hoà Bình
158 Huyện Yên Thủy, Hoà Bình
159 Huyện Lạc Thủy, Hoà Bình
227 Thành phố Việt Trì
228 Thị xã Phú Thọ
230 Huyện Đoan Hùng
231 Huyện Hạ Hoà
232 Huyện Thanh Ba
233 Huyện Phù Ninh
234 Huyện Yên Lập
235 Huyện Cẩm Khê
236 Huyện Tam Nông
237 Huyện Lâm Thao
238 Huyện Thanh Sơn
239 Huyện Thanh Thuỷ
240 Huyện Tân Sơn
243 Thành phố Vĩnh Yên, Vĩnh Phúc
244 Thành phố Phúc Yên, Vĩnh Phúc
246 Huyện Lập Thạch, Vĩnh Phúc
247 Huyện Tam Dương, Vĩnh Phúc
248 Huyện Tam Đảo, Vĩnh Phúc
249 Huyện Bình Xuyên, Vĩnh Phúc
251 Huyện Yên Lạc, Vĩnh Phúc
252 Huyện Vĩnh Tường, Vĩnh Phúc
253 Huyện Sông Lô, Vĩnh Phúc
04792 Phường Tân Hòa|148 Phường Tân Hòa, Xã Yên Mông, Xã Hòa Bình
04795 Phường Hòa Bình|148 Phường Hữu Nghị, Phường Tân Thịnh, Phường Đồng Tiến, Phường Phương Lâm, Phường Quỳnh Lâm, Phường Thịnh Lang, Phường Trung Minh
04828 Phường Thống Nhất|148 Phường Thái Bình, Phường Dân Chủ, Phường Thống Nhất|150 Xã Vầy Nưa~
04831 Xã Đà Bắc|150 Thị trấn Đà Bắc, Xã Tú Lý, Xã Toàn Sơn, Xã Hiền Lương
04846 Xã Đức Nhàn|150 Xã Nánh Nghê, Xã Mường Chiềng
04849 Xã Tân Pheo|150 Xã Giáp Đắt, Xã Tân Pheo, Xã Đồng Chum
04873 Xã Quy Đức|150 Xã Đoàn Kết, Xã Đồng Ruộng, Xã Trung Thành, Xã Yên Hòa
04876 Xã Cao Sơn|150 Xã Cao Sơn, Xã Tân Minh
04891 Xã Tiền Phong|150 Xã Tiền Phong, Xã Vầy Nưa~
04894 Phường Kỳ Sơn|148 Phường Kỳ Sơn, Xã Mông Hóa, Xã Độc Lập
04897 Xã Thịnh Minh|148 Xã Thịnh Minh, Xã Hợp Thành, Xã Quang Tiến
04924 Xã Lương Sơn|152 Thị trấn Lương Sơn, Xã Lâm Sơn, Xã Hòa Sơn, Xã Tân Vinh, Xã Nhuận Trạch, Xã Cao Sơn~
04960 Xã Liên Sơn|152 Xã Cao Sơn~, Xã Cư Yên, Xã Liên Sơn
04978 Xã Kim Bôi|153 Thị trấn Bo, Xã Vĩnh Đồng, Xã Kim Bôi
04990 Xã Nật Sơn|153 Xã Đú Sáng, Xã Hùng Sơn, Xã Bình Sơn, Xã Xuân Thủy
05014 Xã Mường Động|153 Xã Tú Sơn, Xã Vĩnh Tiến, Xã Đông Bắc, Xã Hợp Tiến
05047 Xã Cao Dương|152 Xã Cao Dương, Xã Thanh Sơn, Xã Thanh Cao
05068 Xã Hợp Kim|153 Xã Kim Lập, Xã Nam Thượng, Xã Sào Báy
05086 Xã Dũng Tiến|153 Xã Cuối Hạ, Xã Mỵ Hòa, Xã Nuông Dăm
05089 Xã Cao Phong|154 Thị trấn Cao Phong, Xã Thu Phong, Xã Hợp Phong
05092 Xã Thung Nai|154 Xã Bình Thanh, Xã Thung Nai, Xã Bắc Phong
05116 Xã Mường Thàng|154 Xã Tây Phong, Xã Dũng Phong, Xã Nam Phong, Xã Thạch Yên
05128 Xã Tân Lạc|155 Thị trấn Mãn Đức, Xã Tử Nê, Xã Thanh Hối, Xã Ngọc Mỹ, Xã Đông Lai
05134 Xã Mường Hoa|155 Xã Suối Hoa, Xã Phú Vinh
05152 Xã Vân Sơn|155 Xã Quyết Chiến, Xã Vân Sơn, Xã Ngổ Luông
05158 Xã Mường Bi|155 Xã Phú Cường, Xã Mỹ Hòa, Xã Phong Phú
05191 Xã Toàn Thắng|155 Xã Nhân Mỹ, Xã Lỗ Sơn, Xã Gia Mô
05200 Xã Mai Châu|156 Thị trấn Mai Châu, Xã Đồng Tân~, Xã Tòng Đậu, Xã Nà Phòn, Xã Thành Sơn
05206 Xã Tân Mai|156 Xã Tân Thành, Xã Sơn Thuỷ
05212 Xã Pà Cò|156 Xã Pà Cò, Xã Hang Kia, Xã Đồng Tân~, Xã Cun Pheo
05245 Xã Bao La|156 Xã Bao La, Xã Xăm Khòe, Xã Mai Hịch
05251 Xã Mai Hạ|156 Xã Chiềng Châu, Xã Mai Hạ, Xã Vạn Mai
05266 Xã Lạc Sơn|157 Thị trấn Vụ Bản, Xã Hương Nhượng, Xã Vũ Bình
05287 Xã Mường Vang|157 Xã Quý Hòa, Xã Tuân Đạo, Xã Tân Lập
05290 Xã Nhân Nghĩa|157 Xã Mỹ Thành, Xã Văn Nghĩa, Xã Nhân Nghĩa
05293 Xã Thượng Cốc|157 Xã Miền Đồi, Xã Văn Sơn, Xã Thượng Cốc
05305 Xã Yên Phú|157 Xã Xuất Hóa, Xã Yên Phú, Xã Bình Hẻm
05323 Xã Quyết Thắng|157 Xã Quyết Thắng, Xã Định Cư, Xã Chí Đạo
05329 Xã Ngọc Sơn|157 Xã Ngọc Sơn, Xã Tự Do, Xã Ngọc Lâu
05347 Xã Đại Đồng|157 Xã Yên Nghiệp, Xã Tân Mỹ, Xã Ân Nghĩa
05353 Xã Yên Thủy|158 Thị trấn Hàng Trạm, Xã Lạc Thịnh, Xã Phú Lai
05362 Xã Lạc Lương|158 Xã Lạc Sỹ, Xã Lạc Lương, Xã Bảo Hiệu, Xã Đa Phúc
05386 Xã Yên Trị|158 Xã Hữu Lợi, Xã Đoàn Kết, Xã Yên Trị, Xã Ngọc Lương
05392 Xã Lạc Thủy|159 Thị trấn Chi Nê, Xã Khoan Dụ, Xã Đồng Tâm, Xã Yên Bồng
05395 Xã An Nghĩa|159 Thị trấn Ba Hàng Đồi, Xã Phú Nghĩa, Xã Phú Thành
05425 Xã An Bình|159 Xã Hưng Thi, Xã Thống Nhất, Xã An Bình
07894 Phường Nông Trang|227 Phường Nông Trang, Xã Thụy Vân, Phường Minh Phương
07900 Phường Việt Trì|227 Phường Dữu Lâu, Phường Tân Dân, Phường Gia Cẩm, Xã Trưng Vương, Phường Minh Nông
07909 Phường Thanh Miếu|227 Phường Tiên Cát, Phường Thọ Sơn, Phường Thanh Miếu, Phường Bạch Hạc, Xã Sông Lô
07918 Phường Vân Phú|227 Phường Vân Phú, Xã Phượng Lâu, Xã Kim Đức, Xã Hùng Lô
07942 Phường Phú Thọ|228 Phường Hùng Vương, Xã Hà Lộc, Xã Văn Lung
07948 Phường Âu Cơ|228 Phường Âu Cơ, Xã Thanh Minh, Phường Thanh Vinh
07954 Phường Phong Châu|228 Phường Phong Châu, Xã Phú Hộ, Xã Hà Thạch
07969 Xã Đoan Hùng|230 Thị trấn Đoan Hùng, Xã Ngọc Quan, Xã Hợp Nhất
07996 Xã Bằng Luân|230 Xã Bằng Luân, Xã Bằng Doãn, Xã Phúc Lai
07999 Xã Chí Đám|230 Xã Hùng Xuyên, Xã Chí Đám
08023 Xã Tây Cốc|230 Xã Phú Lâm, Xã Tây Cốc, Xã Ca Đình
08038 Xã Chân Mộng|230 Xã Hùng Long, Xã Yên Kiện, Xã Chân Mộng
08053 Xã Hạ Hòa|231 Thị trấn Hạ Hòa, Xã Gia Điền, Xã Ấm Hạ, Xã Minh Hạc
08071 Xã Đan Thượng|231 Xã Đại Phạm, Xã Đan Thượng, Xã Hà Lương, Xã Tứ Hiệp
08110 Xã Hiền Lương|231 Xã Hiền Lương, Xã Xuân Áng
08113 Xã Yên Kỳ|231 Xã Phương Viên, Xã Hương Xạ, Xã Yên Kỳ
08134 Xã Văn Lang|231 Xã Bằng Giã, Xã Vô Tranh, Xã Văn Lang, Xã Minh Côi
08143 Xã Vĩnh Chân|231 Xã Lang Sơn, Xã Yên Luật, Xã Vĩnh Chân
08152 Xã Thanh Ba|232 Thị trấn Thanh Ba, Xã Vân Lĩnh, Xã Hanh Cù, Xã Đồng Xuân
08173 Xã Quảng Yên|232 Xã Đông Lĩnh, Xã Đại An, Xã Quảng Yên
08203 Xã Hoàng Cương|232 Xã Ninh Dân, Xã Mạn Lạn, Xã Hoàng Cương
08209 Xã Đông Thành|232 Xã Võ Lao, Xã Khải Xuân, Xã Đông Thành
08218 Xã Chí Tiên|232 Xã Chí Tiên, Xã Sơn Cương, Xã Thanh Hà
08227 Xã Liên Minh|232 Xã Đỗ Sơn, Xã Đỗ Xuyên, Xã Lương Lỗ
08230 Xã Phù Ninh|233 Thị trấn Phong Châu, Xã Phú Lộc, Xã Phú Nham, Xã Phù Ninh
08236 Xã Phú Mỹ|233 Xã Phú Mỹ, Xã Lệ Mỹ, Xã Liên Hoa
08245 Xã Trạm Thản|233 Xã Trạm Thản, Xã Trung Giáp, Xã Tiên Phú
08254 Xã Dân Chủ|233 Xã Trị Quận, Xã Hạ Giáp, Xã Bảo Thanh, Xã Gia Thanh
08275 Xã Bình Phú|233 Xã Tiên Du, Xã An Đạo, Xã Bình Phú
08290 Xã Yên Lập|234 Thị trấn Yên Lập, Xã Hưng Long, Xã Đồng Lạc, Xã Đồng Thịnh
08296 Xã Sơn Lương|234 Xã Mỹ Lung, Xã Mỹ Lương, Xã Lương Sơn
08305 Xã Xuân Viên|234 Xã Xuân An, Xã Xuân Viên, Xã Xuân Thủy
08311 Xã Trung Sơn|234 Xã Trung Sơn=
08323 Xã Thượng Long|234 Xã Nga Hoàng, Xã Thượng Long, Xã Phúc Khánh
08338 Xã Minh Hòa|234 Xã Minh Hòa, Xã Ngọc Lập, Xã Ngọc Đồng
08341 Xã Cẩm Khê|235 Thị trấn Cẩm Khê, Xã Minh Tân, Xã Phong Thịnh
08344 Xã Tiên Lương|235 Xã Tiên Lương, Xã Minh Thắng, Xã Phượng Vĩ
08377 Xã Vân Bán|235 Xã Tùng Khê, Xã Tam Sơn, Xã Văn Bán
08398 Xã Phú Khê|235 Xã Phú Khê, Xã Hương Lung
08416 Xã Hùng Việt|235 Xã Nhật Tiến, Xã Hùng Việt
08431 Xã Đồng Lương|235 Xã Yên Dưỡng, Xã Điêu Lương, Xã Đồng Lương
08434 Xã Tam Nông|236 Thị trấn Hưng Hóa, Xã Hương Nộn, Xã Dân Quyền
08443 Xã Hiền Quan|236 Xã Hiền Quan, Xã Bắc Sơn, Xã Thanh Uyên
08467 Xã Vạn Xuân|236 Xã Lam Sơn, Xã Vạn Xuân, Xã Quang Húc
08479 Xã Thọ Văn|236 Xã Tề Lễ, Xã Thọ Văn, Xã Dị Nậu
08494 Xã Lâm Thao|237 Thị trấn Lâm Thao, Thị trấn Hùng Sơn, Xã Thạch Sơn
08500 Xã Xuân Lũng|237 Xã Tiên Kiên, Xã Xuân Lũng, Xã Xuân Huy
08515 Xã Hy Cương|227 Xã Hy Cương, Xã Chu Hóa, Xã Thanh Đình
08521 Xã Phùng Nguyên|237 Xã Sơn Vi, Xã Phùng Nguyên, Xã Tứ Xã
08527 Xã Bản Nguyên|237 Xã Cao Xá, Xã Vĩnh Lại, Xã Bản Nguyên
08542 Xã Thanh Sơn|238 Thị trấn Thanh Sơn, Xã Sơn Hùng, Xã Giáp Lai, Xã Thục Luyện, Xã Thạch Khoán
08545 Xã Thu Cúc|240 Xã Thu Cúc=
08560 Xã Lai Đồng|240 Xã Kiệt Sơn, Xã Đồng Sơn, Xã Lai Đồng, Xã Tân Sơn
08566 Xã Tân Sơn|240 Xã Thạch Kiệt, Xã Thu Ngạc, Thị trấn Tân Phú
08584 Xã Võ Miếu|238 Xã Võ Miếu, Xã Địch Quả, Xã Cự Thắng
08590 Xã Xuân Đài|240 Xã Xuân Đài, Xã Xuân Sơn, Xã Kim Thượng
08593 Xã Minh Đài|240 Xã Mỹ Thuận, Xã Minh Đài, Xã Văn Luông
08611 Xã Văn Miếu|238 Xã Văn Miếu, Xã Tân Minh, Xã Tân Lập
08614 Xã Cự Đồng|238 Xã Tất Thắng, Xã Cự Đồng, Xã Thắng Sơn
08620 Xã Long Cốc|240 Xã Long Cốc, Xã Tam Thanh, Xã Vinh Tiền
08632 Xã Hương Cần|238 Xã Hương Cần, Xã Yên Lãng, Xã Yên Lương
08635 Xã Khả Cửu|238 Xã Khả Cửu, Xã Đông Cửu, Xã Thượng Cửu
08656 Xã Yên Sơn|238 Xã Lương Nha, Xã Yên Sơn, Xã Tinh Nhuệ
08662 Xã Đào Xá|239 Xã Đào Xá, Xã Thạch Đồng, Xã Xuân Lộc, Xã Tân Phương
08674 Xã Thanh Thủy|239 Thị trấn Thanh Thủy, Xã Sơn Thủy, Xã Bảo Yên, Xã Đoan Hạ
08686 Xã Tu Vũ|239 Xã Đồng Trung, Xã Hoàng Xá, Xã Tu Vũ
08707 Phường Vĩnh Yên|243 Phường Tích Sơn, Phường Hội Hợp, Phường Đồng Tâm, Xã Thanh Trù
08716 Phường Vĩnh Phúc|243 Phường Liên Bảo, Phường Đống Đa, Phường Ngô Quyền, Phường Định Trung, Phường Khai Quang
08740 Phường Phúc Yên|244 Phường Hùng Vương, Phường Hai Bà Trưng, Phường Phúc Thắng, Phường Nam Viêm, Phường Tiền Châu
08746 Phường Xuân Hòa|244 Phường Xuân Hòa, Phường Đồng Xuân, Xã Ngọc Thanh, Xã Cao Minh
08761 Xã Lập Thạch|246 Thị trấn Lập Thạch, Xã Xuân Hòa, Xã Vân Trục, Xã Tử Du
08770 Xã Hợp Lý|246 Xã Quang Sơn, Xã Ngọc Mỹ, Xã Hợp Lý
08773 Xã Yên Lãng|253 Xã Lãng Công, Xã Quang Yên
08782 Xã Hải Lựu|253 Xã Hải Lựu, Xã Nhân Đạo, Xã Đôn Nhân, Xã Phương Khoan
08788 Xã Thái Hòa|246 Xã Bắc Bình, Xã Thái Hòa, Xã Liễn Sơn
08812 Xã Liên Hòa|246 Thị trấn Hoa Sơn, Xã Liên Hòa, Xã Bàn Giản
08824 Xã Tam Sơn|253 Xã Đồng Quế, Xã Tân Lập, Thị trấn Tam Sơn
08842 Xã Tiên Lữ|246 Xã Xuân Lôi, Xã Đồng Ích, Xã Tiên Lữ, Xã Văn Quán
08848 Xã Sông Lô|253 Xã Yên Thạch, Xã Đồng Thịnh, Xã Tứ Yên, Xã Đức Bác
08866 Xã Sơn Đông|246 Xã Tây Sơn, Xã Sơn Đông|253 Xã Cao Phong
08869 Xã Tam Dương|247 Thị trấn Hợp Hòa, Thị trấn Kim Long, Xã Hướng Đạo, Xã Đạo Tú
08872 Xã Tam Dương Bắc|247 Xã Hoàng Hoa, Xã Đồng Tĩnh|248 Xã Tam Quan
08896 Xã Hoàng An|247 Xã An Hòa, Xã Hoàng Đan, Xã Hoàng Lâu
08905 Xã Hội Thịnh|247 Xã Thanh Vân, Xã Duy Phiên, Xã Hội Thịnh
08911 Xã Tam Đảo|248 Thị trấn Tam Đảo, Thị trấn Hợp Châu, Xã Hồ Sơn, Xã Minh Quang
08914 Xã Đạo Trù|248 Xã Đạo Trù, Xã Yên Dương
08923 Xã Đại Đình|248 Xã Bồ Lý, Thị trấn Đại Đình
08935 Xã Bình Nguyên|249 Thị trấn Hương Canh, Xã Tam Hợp, Xã Quất Lưu, Xã Sơn Lôi
08944 Xã Bình Tuyền|249 Xã Trung Mỹ, Thị trấn Bá Hiến
08950 Xã Bình Xuyên|249 Thị trấn Gia Khánh, Xã Thiện Kế, Xã Hương Sơn
08971 Xã Xuân Lãng|249 Thị trấn Đạo Đức, Xã Tân Phong, Thị trấn Thanh Lãng, Xã Phú Xuân
09025 Xã Yên Lạc|251 Thị trấn Yên Lạc, Xã Đồng Cương, Xã Bình Định
09040 Xã Tề Lỗ|251 Xã Đồng Văn, Xã Trung Nguyên, Xã Tề Lỗ
09043 Xã Tam Hồng|251 Thị trấn Tam Hồng, Xã Yên Đồng, Xã Yên Phương
09052 Xã Nguyệt Đức|251 Xã Văn Tiến, Xã Nguyệt Đức, Xã Trung Kiên, Xã Trung Hà
09064 Xã Liên Châu|251 Xã Liên Châu, Xã Đại Tự, Xã Hồng Châu
09076 Xã Vĩnh Tường|252 Thị trấn Vĩnh Tường, Xã Lương Điền, Xã Vũ Di, Thị trấn Tứ Trưng
09079 Xã Vĩnh An|252 Xã Kim Xá, Xã Yên Bình, Xã Chấn Hưng
09100 Xã Vĩnh Hưng|252 Xã Nghĩa Hưng, Xã Yên Lập, Xã Đại Đồng
09106 Xã Vĩnh Thành|252 Xã Sao Đại Việt, Xã Lũng Hòa, Xã Tân Phú
09112 Xã Thổ Tang|252 Thị trấn Thổ Tang, Xã Thượng Trưng, Xã Tuân Chính
09154 Xã Vĩnh Phú|252 Xã Ngũ Kiên, Xã An Nhân, Xã Vĩnh Thịnh, Xã Vĩnh Phú
`;
