// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
040 Thành phố Cao Bằng
042 Huyện Bảo Lâm
043 Huyện Bảo Lạc
045 Huyện Hà Quảng
047 Huyện Trùng Khánh
048 Huyện Hạ Lang
049 Huyện Quảng Hòa
051 Huyện Hoà An
052 Huyện Nguyên Bình
053 Huyện Thạch An
01273 Phường Thục Phán|040 Phường Sông Hiến, Phường Hợp Giang, Phường Đề Thám, Xã Hưng Đạo|051 Xã Hoàng Tung
01279 Phường Nùng Trí Cao|040 Phường Sông Bằng, Phường Ngọc Xuân, Xã Vĩnh Quang
01288 Phường Tân Giang|040 Phường Tân Giang, Phường Hòa Chung, Phường Duyệt Trung, Xã Chu Trinh|051 Xã Lê Chung
01290 Xã Bảo Lâm|042 Thị trấn Pác Miầu, Xã Vĩnh Phong, Xã Mông Ân
01294 Xã Lý Bôn|042 Xã Lý Bôn, Xã Vĩnh Quang
01297 Xã Nam Quang|042 Xã Nam Cao, Xã Nam Quang
01304 Xã Quảng Lâm|042 Xã Quảng Lâm, Xã Thạch Lâm
01318 Xã Yên Thổ|042 Xã Thái Học, Xã Thái Sơn, Xã Yên Thổ
01321 Xã Bảo Lạc|043 Thị trấn Bảo Lạc, Xã Bảo Toàn, Xã Hồng Trị
01324 Xã Cốc Pàng|042 Xã Đức Hạnh|043 Xã Cốc Pàng
01327 Xã Cô Ba|043 Xã Thượng Hà, Xã Cô Ba
01336 Xã Khánh Xuân|043 Xã Khánh Xuân, Xã Phan Thanh
01339 Xã Xuân Trường|043 Xã Xuân Trường, Xã Hồng An
01351 Xã Hưng Đạo|043 Xã Kim Cúc, Xã Hưng Đạo, Xã Hưng Thịnh
01354 Xã Huy Giáp|043 Xã Huy Giáp, Xã Đình Phùng
01360 Xã Sơn Lộ|043 Xã Sơn Lập, Xã Sơn Lộ
01363 Xã Thông Nông|045 Thị trấn Thông Nông, Xã Đa Thông, Xã Lương Can
01366 Xã Cần Yên|045 Xã Cần Yên, Xã Cần Nông, Xã Lương Thông
01387 Xã Thanh Long|045 Xã Ngọc Động, Xã Yên Sơn, Xã Thanh Long
01392 Xã Trường Hà|045 Thị trấn Xuân Hòa, Xã Trường Hà, Xã Sóc Hà, Xã Quý Quân
01393 Xã Lũng Nặm|045 Xã Lũng Nặm, Xã Thượng Thôn
01414 Xã Tổng Cọt|045 Xã Cải Viên, Xã Nội Thôn, Xã Tổng Cọt
01438 Xã Hà Quảng|045 Xã Hồng Sỹ, Xã Mã Ba, Xã Ngọc Đào
01447 Xã Trà Lĩnh|047 Thị trấn Trà Lĩnh, Xã Cao Chương|049 Xã Quốc Toản
01456 Xã Quang Hán|047 Xã Quang Hán, Xã Quang Vinh
01465 Xã Quang Trung|047 Xã Tri Phương, Xã Xuân Nội, Xã Quang Trung
01477 Xã Trùng Khánh|047 Thị trấn Trùng Khánh, Xã Khâm Thành, Xã Lăng Hiếu, Xã Đức Hồng
01489 Xã Đình Phong|047 Xã Ngọc Khê, Xã Ngọc Côn, Xã Phong Nặm, Xã Đình Phong
01501 Xã Đàm Thủy|047 Xã Đàm Thủy, Xã Chí Viễn, Xã Phong Châu
01525 Xã Đoài Dương|047 Xã Trung Phúc, Xã Cao Thăng, Xã Đoài Dương
01537 Xã Lý Quốc|048 Xã Minh Long, Xã Lý Quốc, Xã Đồng Loan
01552 Xã Quang Long|048 Xã Thắng Lợi, Xã Đức Quang, Xã Quang Long
01558 Xã Hạ Lang|048 Thị trấn Thanh Nhật, Xã Thống Nhất, Xã Thị Hoa
01561 Xã Vinh Quý|048 Xã Kim Loan, Xã An Lạc, Xã Vinh Quý, Xã Cô Ngân
01576 Xã Quảng Uyên|049 Thị trấn Quảng Uyên, Xã Phi Hải, Xã Phúc Sen, Xã Chí Thảo
01594 Xã Độc Lập|049 Xã Quảng Hưng, Xã Độc Lập, Xã Cai Bộ
01618 Xã Hạnh Phúc|049 Xã Tự Do, Xã Ngọc Động, Xã Hạnh Phúc
01636 Xã Bế Văn Đàn|049 Xã Hồng Quang, Xã Bế Văn Đàn, Xã Cách Linh
01648 Xã Phục Hòa|049 Xã Mỹ Hưng, Thị trấn Tà Lùng, Xã Đại Sơn, Thị trấn Hòa Thuận
01654 Xã Hòa An|051 Thị trấn Nước Hai, Xã Đại Tiến, Xã Hồng Việt
01660 Xã Nam Tuấn|051 Xã Dân Chủ, Xã Nam Tuấn, Xã Đức Long
01699 Xã Nguyễn Huệ|051 Xã Ngũ Lão, Xã Nguyễn Huệ, Xã Quang Trung
01708 Xã Bạch Đằng|051 Xã Bạch Đằng, Xã Bình Dương|052 Xã Thịnh Vượng
01726 Xã Nguyên Bình|052 Thị trấn Nguyên Bình, Xã Thể Dục, Xã Vũ Minh
01729 Xã Tĩnh Túc|052 Thị trấn Tĩnh Túc, Xã Triệu Nguyên, Xã Vũ Nông
01738 Xã Ca Thành|052 Xã Yên Lạc, Xã Ca Thành
01747 Xã Minh Tâm|051 Xã Trương Lương|052 Xã Minh Tâm
01768 Xã Phan Thanh|052 Xã Mai Long, Xã Phan Thanh
01774 Xã Tam Kim|052 Xã Hoa Thám, Xã Tam Kim, Xã Hưng Đạo
01777 Xã Thành Công|052 Xã Quang Thành, Xã Thành Công
01786 Xã Đông Khê|053 Thị trấn Đông Khê, Xã Trọng Con, Xã Đức Xuân
01789 Xã Canh Tân|053 Xã Canh Tân, Xã Đức Thông
01792 Xã Kim Đồng|053 Xã Kim Đồng, Xã Thái Cường|051 Xã Hồng Nam
01795 Xã Minh Khai|053 Xã Minh Khai, Xã Quang Trọng
01807 Xã Thạch An|053 Xã Vân Trình, Xã Lê Lai|049 Xã Tiên Thành
01822 Xã Đức Long|053 Xã Thụy Hùng, Xã Đức Long, Xã Lê Lợi
`;
