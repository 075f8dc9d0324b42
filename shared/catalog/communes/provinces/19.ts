// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
058 Thành phố Bắc Kạn, Bắc Kạn
060 Huyện Pác Nặm, Bắc Kạn
061 Huyện Ba Bể, Bắc Kạn
062 Huyện Ngân Sơn, Bắc Kạn
063 Huyện Bạch Thông, Bắc Kạn
064 Huyện Chợ Đồn, Bắc Kạn
065 Huyện Chợ Mới, Bắc Kạn
066 Huyện Na Rì, Bắc Kạn
164 Thành phố Thái Nguyên
165 Thành phố Sông Công
167 Huyện Định Hóa
168 Huyện Phú Lương
169 Huyện Đồng Hỷ
170 Huyện Võ Nhai
171 Huyện Đại Từ
172 Thành phố Phổ Yên
173 Huyện Phú Bình
01840 Phường Đức Xuân|058 Phường Nguyễn Thị Minh Khai, Phường Đức Xuân, Phường Huyền Tụng
01843 Phường Bắc Kạn|058 Phường Sông Cầu, Phường Phùng Chí Kiên, Xã Nông Thượng, Phường Xuất Hóa
01849 Xã Phong Quang|058 Xã Dương Quang|063 Xã Đôn Phong
01864 Xã Bằng Thành|060 Xã Bằng Thành, Xã Nhạn Môn, Xã Bộc Bố, Xã Giáo Hiệu
01879 Xã Cao Minh|060 Xã Công Bằng, Xã Cổ Linh, Xã Cao Tân
01882 Xã Nghiên Loan|060 Xã Xuân La, Xã An Thắng, Xã Nghiên Loan
01894 Xã Phúc Lộc|061 Xã Bành Trạch, Xã Phúc Lộc, Xã Hà Hiệu
01906 Xã Ba Bể|061 Xã Cao Thượng, Xã Khang Ninh, Xã Nam Mẫu
01912 Xã Chợ Rã|061 Thị trấn Chợ Rã, Xã Thượng Giáo, Xã Địa Linh
01921 Xã Thượng Minh|061 Xã Yến Dương, Xã Chu Hương, Xã Mỹ Phương
01933 Xã Đồng Phúc|061 Xã Quảng Khê, Xã Hoàng Trĩ, Xã Đồng Phúc|064 Xã Bằng Phúc
01936 Xã Nà Phặc|062 Thị trấn Nà Phặc, Xã Trung Hòa
01942 Xã Bằng Vân|062 Xã Thượng Ân, Xã Bằng Vân
01954 Xã Ngân Sơn|062 Xã Cốc Đán, Xã Đức Vân, Thị trấn Vân Tùng
01957 Xã Thượng Quan|062 Xã Thượng Quan=
01960 Xã Hiệp Lực|062 Xã Hiệp Lực, Xã Thuần Mang
01969 Xã Phủ Thông|063 Thị trấn Phủ Thông, Xã Vi Hương, Xã Lục Bình, Xã Tân Tú
01981 Xã Vĩnh Thông|063 Xã Sỹ Bình, Xã Vũ Muộn, Xã Cao Sơn
02008 Xã Cẩm Giàng|063 Xã Nguyên Phúc, Xã Quân Hà, Xã Cẩm Giàng, Xã Mỹ Thanh
02014 Xã Bạch Thông|064 Xã Đồng Thắng|063 Xã Dương Phong, Xã Quang Thuận
02020 Xã Chợ Đồn|064 Thị trấn Bằng Lũng, Xã Phương Viên, Xã Ngọc Phái, Xã Bằng Lãng
02026 Xã Nam Cường|064 Xã Xuân Lạc, Xã Nam Cường, Xã Đồng Lạc
02038 Xã Quảng Bạch|064 Xã Tân Lập, Xã Quảng Bạch
02044 Xã Yên Thịnh|064 Xã Bản Thi, Xã Yên Thịnh, Xã Yên Thượng
02071 Xã Nghĩa Tá|064 Xã Lương Bằng, Xã Nghĩa Tá, Xã Bình Trung
02083 Xã Yên Phong|064 Xã Đại Sảo, Xã Yên Mỹ, Xã Yên Phong
02086 Xã Chợ Mới|065 Thị trấn Đồng Tâm, Xã Như Cố, Xã Quảng Chu
02101 Xã Thanh Mai|065 Xã Thanh Vận, Xã Mai Lạp, Xã Thanh Mai
02104 Xã Tân Kỳ|065 Xã Tân Sơn, Xã Hòa Mục, Xã Cao Kỳ
02107 Xã Thanh Thịnh|065 Xã Nông Hạ, Xã Thanh Thịnh
02116 Xã Yên Bình|065 Xã Yên Cư, Xã Yên Hân, Xã Bình Văn
02143 Xã Văn Lang|066 Xã Văn Lang, Xã Lương Thượng, Xã Kim Hỷ
02152 Xã Cường Lợi|066 Xã Văn Vũ, Xã Cường Lợi
02155 Xã Na Rì|066 Thị trấn Yến Lạc, Xã Kim Lư, Xã Sơn Thành
02176 Xã Trần Phú|066 Xã Văn Minh, Xã Cư Lễ, Xã Trần Phú
02185 Xã Côn Minh|066 Xã Côn Minh, Xã Quang Phong, Xã Dương Sơn
02191 Xã Xuân Dương|066 Xã Xuân Dương, Xã Đổng Xá, Xã Liêm Thuỷ
05443 Phường Phan Đình Phùng|164 Phường Túc Duyên, Phường Hoàng Văn Thụ, Phường Trưng Vương, Phường Quang Trung, Phường Phan Đình Phùng, Phường Tân Thịnh, Phường Đồng Quang, Phường Gia Sàng~
05455 Phường Quyết Thắng|164 Phường Thịnh Đán, Xã Phúc Hà, Xã Quyết Thắng
05467 Phường Gia Sàng|164 Phường Gia Sàng~, Phường Cam Giá~, Phường Hương Sơn, Xã Đồng Liên
05482 Phường Quan Triều|164 Phường Quan Triều, Phường Quang Vinh, Phường Tân Long, Xã Sơn Cẩm
05488 Xã Đại Phúc|171 Xã Tân Thái, Thị trấn Hùng Sơn|164 Xã Phúc Xuân, Xã Phúc Trìu|172 Xã Phúc Tân
05500 Phường Tích Lương|164 Phường Tân Lập, Phường Cam Giá~, Phường Phú Xá, Phường Trung Thành, Phường Tân Thành, Phường Tích Lương
05503 Xã Tân Cương|164 Xã Thịnh Đức, Xã Tân Cương|165 Xã Bình Sơn
05518 Phường Sông Công|165 Phường Cải Đan, Phường Thắng Lợi, Phường Phố Cò
05528 Phường Bách Quang|165 Phường Lương Sơn, Xã Tân Quang, Phường Bách Quang
05533 Phường Bá Xuyên|165 Phường Châu Sơn, Phường Mỏ Chè, Xã Bá Xuyên
05542 Xã Lam Vỹ|167 Xã Linh Thông, Xã Lam Vỹ
05551 Xã Kim Phượng|167 Xã Quy Kỳ, Xã Kim Phượng
05563 Xã Phượng Tiến|167 Xã Tân Thịnh, Xã Tân Dương, Xã Phượng Tiến
05569 Xã Định Hoá|167 Xã Bảo Linh, Xã Phúc Chu, Thị trấn Chợ Chu, Xã Đồng Thịnh
05581 Xã Trung Hội|167 Xã Trung Hội, Xã Phú Tiến, Xã Bộc Nhiêu
05587 Xã Bình Yên|167 Xã Định Biên, Xã Thanh Định, Xã Trung Lương, Xã Bình Yên
05602 Xã Phú Đình|167 Xã Điềm Mặc, Xã Phú Đình
05605 Xã Bình Thành|167 Xã Sơn Phú, Xã Bình Thành
05611 Xã Phú Lương|168 Thị trấn Đu, Xã Yên Lạc, Xã Động Đạt, Thị trấn Giang Tiên
05620 Xã Yên Trạch|168 Xã Yên Ninh, Xã Yên Trạch, Xã Yên Đổ
05632 Xã Hợp Thành|168 Xã Ôn Lương, Xã Phủ Lý, Xã Hợp Thành
05641 Xã Vô Tranh|168 Xã Phú Đô, Xã Tức Tranh, Xã Vô Tranh, Xã Cổ Lũng
05662 Xã Trại Cau|169 Thị trấn Trại Cau, Xã Hợp Tiến
05665 Xã Văn Lăng|169 Xã Văn Lăng, Xã Hòa Bình
05674 Xã Quang Sơn|169 Xã Tân Long, Xã Quang Sơn
05680 Xã Văn Hán|169 Xã Văn Hán, Xã Khe Mo
05692 Xã Đồng Hỷ|169 Thị trấn Sông Cầu, Xã Minh Lập, Xã Hóa Trung, Thị trấn Hóa Thượng
05707 Xã Nam Hòa|169 Xã Cây Thị, Xã Nam Hòa
05710 Phường Linh Sơn|164 Phường Chùa Hang, Xã Cao Ngạn, Xã Linh Sơn, Phường Đồng Bẩm, Xã Huống Thượng
05716 Xã Võ Nhai|170 Thị trấn Đình Cả, Xã Phú Thượng, Xã Lâu Thượng
05719 Xã Sảng Mộc|170 Xã Sảng Mộc=
05722 Xã Nghinh Tường|170 Xã Nghinh Tường, Xã Vũ Chấn
05725 Xã Thần Sa|170 Xã Thần Xa, Xã Thượng Nung
05740 Xã La Hiên|170 Xã Cúc Đường, Xã La Hiên
05746 Xã Tràng Xá|170 Xã Tràng Xá, Xã Liên Minh
05755 Xã Dân Tiến|170 Xã Phương Giao, Xã Dân Tiến, Xã Bình Long
05773 Xã Phú Xuyên|171 Xã Yên Lãng, Xã Phú Xuyên
05776 Xã Đức Lương|171 Xã Phúc Lương, Xã Minh Tiến, Xã Đức Lương
05788 Xã Phú Lạc|171 Xã Phú Lạc, Xã Tân Linh, Xã Phục Linh
05800 Xã Phú Thịnh|171 Xã Phú Cường, Xã Phú Thịnh, Xã Bản Ngoại
05809 Xã An Khánh|171 Xã Cù Vân, Xã Hà Thượng, Xã An Khánh
05818 Xã La Bằng|171 Xã Tiên Hội, Xã La Bằng, Xã Hoàng Nông
05830 Xã Đại Từ|171 Xã Khôi Kỳ, Xã Bình Thuận, Xã Lục Ba, Xã Mỹ Yên
05845 Xã Vạn Phú|171 Xã Văn Yên, Xã Vạn Phú
05851 Xã Quân Chu|171 Xã Cát Nê, Thị trấn Quân Chu
05857 Phường Phúc Thuận|172 Phường Bắc Sơn, Xã Phúc Thuận, Xã Minh Đức
05860 Phường Phổ Yên|172 Phường Bãi Bông, Phường Ba Hàng, Phường Hồng Tiến, Phường Đắc Sơn
05881 Xã Thành Công|172 Xã Thành Công, Xã Vạn Phái
05890 Phường Vạn Xuân|172 Phường Đồng Tiến, Phường Tiên Phong, Phường Nam Tiến, Phường Tân Hương
05899 Phường Trung Thành|172 Phường Đông Cao, Phường Trung Thành, Phường Tân Phú, Phường Thuận Thành
05908 Xã Phú Bình|173 Thị trấn Hương Sơn, Xã Bảo Lý, Xã Thượng Đình~, Xã Nhã Lộng, Xã Xuân Phương, Xã Úc Kỳ
05917 Xã Tân Khánh|173 Xã Bàn Đạt, Xã Tân Khánh, Xã Đào Xá
05923 Xã Tân Thành|173 Xã Tân Kim, Xã Tân Thành, Xã Tân Hòa
05941 Xã Điềm Thụy|173 Xã Thượng Đình~, Xã Điềm Thụy, Xã Nga My, Xã Hà Châu
05953 Xã Kha Sơn|173 Xã Tân Đức, Xã Lương Phú, Xã Kha Sơn, Xã Thanh Ninh, Xã Dương Thành
`;
