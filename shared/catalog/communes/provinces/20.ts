// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
178 Thành phố Lạng Sơn
180 Huyện Tràng Định
181 Huyện Bình Gia
182 Huyện Văn Lãng
183 Huyện Cao Lộc
184 Huyện Văn Quan
185 Huyện Bắc Sơn
186 Huyện Hữu Lũng
187 Huyện Chi Lăng
188 Huyện Lộc Bình
189 Huyện Đình Lập
05977 Phường Đông Kinh|178 Phường Vĩnh Trại, Phường Đông Kinh, Xã Mai Pha|183 Xã Yên Trạch
05983 Phường Lương Văn Tri|178 Phường Chi Lăng, Xã Quảng Lạc
05986 Phường Tam Thanh|178 Phường Tam Thanh, Xã Hoàng Đồng
06001 Xã Đoàn Kết|180 Xã Khánh Long, Xã Đoàn Kết, Xã Cao Minh
06004 Xã Quốc Khánh|180 Xã Quốc Khánh, Xã Tri Phương, Xã Đội Cấn
06019 Xã Tân Tiến|180 Xã Tân Tiến, Xã Tân Yên, Xã Kim Đồng
06037 Xã Kháng Chiến|180 Xã Tân Minh, Xã Trung Thành, Xã Kháng Chiến
06040 Xã Thất Khê|180 Xã Chí Minh, Xã Chi Lăng, Thị trấn Thất Khê
06046 Xã Tràng Định|180 Xã Đề Thám, Xã Hùng Sơn, Xã Hùng Việt
06058 Xã Quốc Việt|180 Xã Đào Viên, Xã Quốc Việt
06073 Xã Hoa Thám|181 Xã Hưng Đạo, Xã Hoa Thám
06076 Xã Quý Hòa|181 Xã Vĩnh Yên, Xã Quý Hòa
06079 Xã Hồng Phong|181 Xã Hồng Phong, Xã Minh Khai
06085 Xã Thiện Hòa|181 Xã Yên Lỗ, Xã Thiện Hòa
06091 Xã Thiện Thuật|181 Xã Quang Trung, Xã Thiện Thuật
06103 Xã Thiện Long|181 Xã Thiện Long, Xã Hòa Bình, Xã Tân Hòa
06112 Xã Bình Gia|181 Xã Hoàng Văn Thụ, Xã Mông Ân, Thị trấn Bình Gia
06115 Xã Tân Văn|181 Xã Hồng Thái, Xã Bình La, Xã Tân Văn
06124 Xã Na Sầm|182 Thị trấn Na Sầm, Xã Bắc Hùng, Xã Hoàng Việt
06148 Xã Thụy Hùng|182 Xã Trùng Khánh, Xã Thụy Hùng, Xã Thanh Long
06151 Xã Hội Hoan|182 Xã Hội Hoan, Xã Gia Miễn
06154 Xã Văn Lãng|182 Xã Bắc La, Xã Tân Tác, Xã Bắc Việt, Xã Thành Hòa
06172 Xã Hoàng Văn Thụ|182 Xã Tân Thanh, Xã Tân Mỹ, Xã Hồng Thái, Xã Hoàng Văn Thụ, Xã Nhạc Kỳ
06184 Xã Đồng Đăng|183 Thị trấn Đồng Đăng, Xã Bảo Lâm, Xã Hồng Phong, Xã Thụy Hùng, Xã Phú Xá
06187 Phường Kỳ Lừa|178 Phường Hoàng Văn Thụ|183 Thị trấn Cao Lộc, Xã Hợp Thành, Xã Gia Cát, Xã Tân Liên
06196 Xã Ba Sơn|183 Xã Cao Lâu, Xã Xuất Lễ, Xã Mẫu Sơn
06211 Xã Cao Lộc|183 Xã Thanh Lòa, Xã Thạch Đạn, Xã Lộc Yên
06220 Xã Công Sơn|183 Xã Hải Yến, Xã Hòa Cư, Xã Công Sơn
06253 Xã Văn Quan|184 Thị trấn Văn Quan, Xã Hòa Bình, Xã Tú Xuyên
06280 Xã Điềm He|184 Xã Trấn Ninh, Xã Liên Hội, Xã Điềm He
06286 Xã Khánh Khê|184 Xã Khánh Khê|183 Xã Bình Trung, Xã Xuân Long
06298 Xã Yên Phúc|184 Xã An Sơn, Xã Bình Phúc, Xã Yên Phúc
06313 Xã Tri Lễ|184 Xã Lương Năng, Xã Tri Lễ, Xã Hữu Lễ
06316 Xã Tân Đoàn|183 Xã Tân Thành|184 Xã Tân Đoàn, Xã Tràng Phái
06325 Xã Bắc Sơn|185 Thị trấn Bắc Sơn, Xã Long Đống, Xã Bắc Quỳnh
06337 Xã Tân Tri|185 Xã Vạn Thủy, Xã Đồng Ý, Xã Tân Tri
06349 Xã Hưng Vũ|185 Xã Hưng Vũ, Xã Trấn Yên
06364 Xã Vũ Lễ|185 Xã Vũ Sơn, Xã Chiến Thắng, Xã Vũ Lễ
06367 Xã Vũ Lăng|185 Xã Tân Lập, Xã Chiêu Vũ, Xã Tân Hương, Xã Vũ Lăng
06376 Xã Nhất Hòa|185 Xã Nhất Hòa, Xã Tân Thành, Xã Nhất Tiến
06385 Xã Hữu Lũng|186 Thị trấn Hữu Lũng, Xã Đồng Tân, Xã Hồ Sơn
06391 Xã Yên Bình|186 Xã Yên Bình, Xã Quyết Thắng, Xã Hòa Bình
06400 Xã Hữu Liên|186 Xã Hữu Liên, Xã Yên Thịnh
06415 Xã Vân Nham|186 Xã Minh Tiến, Xã Nhật Tiến, Xã Vân Nham
06427 Xã Cai Kinh|186 Xã Yên Sơn, Xã Yên Vượng, Xã Cai Kinh
06436 Xã Thiện Tân|186 Xã Thiện Tân, Xã Thanh Sơn, Xã Đồng Tiến
06445 Xã Tân Thành|186 Xã Hòa Lạc, Xã Tân Thành, Xã Hòa Sơn
06457 Xã Tuấn Sơn|186 Xã Minh Sơn, Xã Minh Hòa, Xã Hòa Thắng
06463 Xã Chi Lăng|187 Thị trấn Đồng Mỏ, Thị trấn Chi Lăng, Xã Chi Lăng
06475 Xã Bằng Mạc|187 Xã Gia Lộc, Xã Bằng Hữu, Xã Thượng Cường, Xã Bằng Mạc
06481 Xã Chiến Thắng|187 Xã Vân An, Xã Vân Thủy, Xã Chiến Thắng, Xã Liên Sơn
06496 Xã Nhân Lý|187 Xã Bắc Thủy, Xã Mai Sao, Xã Nhân Lý, Xã Lâm Sơn
06505 Xã Vạn Linh|187 Xã Vạn Linh, Xã Hòa Bình, Xã Y Tịch
06517 Xã Quan Sơn|187 Xã Hữu Kiên, Xã Quan Sơn
06526 Xã Na Dương|188 Thị trấn Na Dương, Xã Tú Đoạn, Xã Đông Quan
06529 Xã Lộc Bình|188 Thị trấn Lộc Bình, Xã Khánh Xuân, Xã Hữu Khánh, Xã Đồng Bục
06541 Xã Mẫu Sơn|188 Xã Mẫu Sơn, Xã Yên Khoái, Xã Tú Mịch
06565 Xã Khuất Xá|188 Xã Tam Gia, Xã Khuất Xá
06577 Xã Thống Nhất|188 Xã Thống Nhất, Xã Minh Hiệp, Xã Hữu Lân
06601 Xã Lợi Bác|188 Xã Sàn Viên, Xã Lợi Bác
06607 Xã Xuân Dương|188 Xã Nam Quan, Xã Xuân Dương, Xã Ái Quốc
06613 Xã Đình Lập|189 Thị trấn Đình Lập, Xã Bính Xá~, Xã Đình Lập
06616 Xã Thái Bình|189 Thị trấn Nông Trường Thái Bình, Xã Thái Bình, Xã Lâm Ca
06625 Xã Kiên Mộc|189 Xã Bắc Xa, Xã Bính Xá~, Xã Kiên Mộc~
06637 Xã Châu Sơn|189 Xã Kiên Mộc~, Xã Cường Lợi, Xã Châu Sơn, Xã Đồng Thắng, Xã Bắc Lãng
`;
