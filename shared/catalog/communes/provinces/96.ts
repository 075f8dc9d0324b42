// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
954 Thành phố Bạc Liêu, Bạc Liêu
956 Huyện Hồng Dân, Bạc Liêu
957 Huyện Phước Long, Bạc Liêu
958 Huyện Vĩnh Lợi, Bạc Liêu
959 Thị xã Giá Rai, Bạc Liêu
960 Huyện Đông Hải, Bạc Liêu
961 Huyện Hoà Bình, Bạc Liêu
964 Thành phố Cà Mau
966 Huyện U Minh
967 Huyện Thới Bình
968 Huyện Trần Văn Thời
969 Huyện Cái Nước
970 Huyện Đầm Dơi
971 Huyện Năm Căn
972 Huyện Phú Tân
973 Huyện Ngọc Hiển
31825 Phường Bạc Liêu|954 Phường 2, Phường 3, Phường 7, Phường 1, Phường 8
31834 Phường Vĩnh Trạch|954 Phường 5, Xã Vĩnh Trạch
31840 Phường Hiệp Thành|954 Phường Nhà Mát, Xã Vĩnh Trạch Đông, Xã Hiệp Thành
31843 Xã Hồng Dân|956 Thị trấn Ngan Dừa, Xã Ninh Hòa, Xã Lộc Ninh
31849 Xã Ninh Quới|956 Xã Ninh Quới, Xã Ninh Quới A
31858 Xã Vĩnh Lộc|956 Xã Vĩnh Lộc, Xã Vĩnh Lộc A
31864 Xã Ninh Thạnh Lợi|956 Xã Ninh Thạnh Lợi A, Xã Ninh Thạnh Lợi
31867 Xã Phước Long|957 Thị trấn Phước Long, Xã Vĩnh Phú Đông
31876 Xã Vĩnh Phước|957 Xã Vĩnh Phú Tây, Xã Phước Long
31882 Xã Vĩnh Thanh|957 Xã Hưng Phú, Xã Vĩnh Thanh
31885 Xã Phong Hiệp|957 Xã Phong Thạnh Tây A, Xã Phong Thạnh Tây B
31891 Xã Hòa Bình|958 Xã Long Thạnh|961 Thị trấn Hòa Bình, Xã Vĩnh Mỹ A
31894 Xã Châu Thới|958 Xã Vĩnh Hưng, Xã Vĩnh Hưng A, Xã Châu Thới
31900 Xã Vĩnh Lợi|958 Thị trấn Châu Hưng, Xã Châu Hưng A
31906 Xã Hưng Hội|958 Xã Hưng Thành, Xã Hưng Hội
31918 Xã Vĩnh Mỹ|961 Xã Minh Diệu, Xã Vĩnh Bình, Xã Vĩnh Mỹ B
31927 Xã Vĩnh Hậu|961 Xã Vĩnh Hậu, Xã Vĩnh Hậu A, Xã Vĩnh Thịnh
31942 Phường Giá Rai|959 Phường 1, Phường Hộ Phòng, Xã Phong Thạnh, Xã Phong Thạnh A
31951 Phường Láng Tròn|959 Xã Phong Thạnh Đông, Phường Láng Tròn, Xã Phong Tân
31957 Xã Phong Thạnh|959 Xã Tân Phong, Xã Phong Thạnh Tây, Xã Tân Thạnh
31972 Xã Gành Hào|960 Thị trấn Gành Hào, Xã Long Điền Tây
31975 Xã Đông Hải|960 Xã Long Điền Đông, Xã Long Điền Đông A
31985 Xã Long Điền|960 Xã Long Điền, Xã Điền Hải
31988 Xã An Trạch|960 Xã An Trạch, Xã An Trạch A
31993 Xã Định Thành|960 Xã An Phúc, Xã Định Thành, Xã Định Thành A
32002 Phường An Xuyên|964 Phường 9, Phường 2, Phường 1, Phường Tân Xuyên, Xã An Xuyên
32014 Phường Lý Văn Lâm|964 Phường 8, Xã Lý Văn Lâm|968 Xã Lợi An~
32025 Phường Tân Thành|964 Phường 5, Phường 6~, Phường 7~, Phường Tân Thành, Xã Tân Thành, Xã Tắc Vân~, Xã Định Bình~
32041 Phường Hòa Thành|964 Phường 6~, Phường 7~, Xã Tắc Vân~, Xã Định Bình~, Xã Hòa Thành, Xã Hòa Tân
32044 Xã Nguyễn Phích|966 Thị trấn U Minh, Xã Khánh Thuận~, Xã Nguyễn Phích~
32047 Xã U Minh|966 Xã Khánh Hòa, Xã Khánh Thuận~, Xã Khánh Tiến, Xã Khánh Lâm~
32059 Xã Khánh An|966 Xã Nguyễn Phích~, Xã Khánh An
32062 Xã Khánh Lâm|966 Xã Nguyễn Phích~, Xã Khánh Lâm~, Xã Khánh Hội
32065 Xã Thới Bình|967 Thị trấn Thới Bình, Xã Thới Bình
32069 Xã Biển Bạch|967 Xã Biển Bạch, Xã Tân Bằng, Xã Biển Bạch Đông
32071 Xã Trí Phải|967 Xã Trí Phải, Xã Trí Lực, Xã Tân Phú
32083 Xã Tân Lộc|967 Xã Tân Lộc Bắc, Xã Tân Lộc, Xã Tân Lộc Đông
32092 Xã Hồ Thị Kỷ|967 Xã Hồ Thị Kỷ=
32095 Xã Trần Văn Thời|968 Thị trấn Trần Văn Thời, Xã Trần Hợi~, Xã Khánh Lộc, Xã Lợi An~, Xã Phong Điền~, Xã Phong Lạc
32098 Xã Sông Đốc|968 Thị trấn Sông Đốc, Xã Phong Điền~
32104 Xã Đá Bạc|968 Xã Khánh Bình Tây Bắc, Xã Khánh Bình Tây, Xã Trần Hợi~
32110 Xã Khánh Bình|968 Xã Khánh Bình, Xã Khánh Bình Đông
32119 Xã Khánh Hưng|968 Xã Khánh Hưng, Xã Khánh Hải
32128 Xã Cái Nước|969 Thị trấn Cái Nước, Xã Đông Hưng~, Xã Đông Thới~, Xã Tân Hưng Đông~, Xã Trần Thới
32134 Xã Lương Thế Trân|969 Xã Thạnh Phú, Xã Lương Thế Trân, Xã Phú Hưng|968 Xã Lợi An~
32137 Xã Tân Hưng|969 Xã Tân Hưng, Xã Hòa Mỹ~, Xã Đông Hưng~, Xã Đông Thới~
32140 Xã Hưng Mỹ|969 Xã Hưng Mỹ, Xã Hòa Mỹ~, Xã Tân Hưng Đông~
32152 Xã Đầm Dơi|970 Thị trấn Đầm Dơi, Xã Tạ An Khương~, Xã Tân Duyệt, Xã Tân Dân
32155 Xã Tạ An Khương|970 Xã Tạ An Khương~, Xã Tạ An Khương Đông, Xã Tạ An Khương Nam
32161 Xã Trần Phán|970 Xã Trần Phán, Xã Tân Trung
32167 Xã Tân Thuận|970 Xã Tân Đức, Xã Tân Thuận
32182 Xã Quách Phẩm|970 Xã Quách Phẩm Bắc, Xã Quách Phẩm
32185 Xã Thanh Tùng|970 Xã Thanh Tùng, Xã Ngọc Chánh
32188 Xã Tân Tiến|970 Xã Tân Tiến, Xã Nguyễn Huân
32191 Xã Năm Căn|971 Thị trấn Năm Căn~, Xã Hàm Rồng~, Xã Hàng Vịnh
32201 Xã Đất Mới|971 Thị trấn Năm Căn~, Xã Hàm Rồng~, Xã Đất Mới, Xã Lâm Hải|973 Xã Viên An~
32206 Xã Tam Giang|971 Xã Hiệp Tùng, Xã Tam Giang, Xã Tam Giang Đông
32212 Xã Cái Đôi Vàm|972 Thị trấn Cái Đôi Vàm, Xã Nguyễn Việt Khái
32214 Xã Phú Mỹ|972 Xã Phú Thuận, Xã Phú Mỹ|969 Xã Hòa Mỹ~
32218 Xã Phú Tân|972 Xã Phú Tân, Xã Tân Hải
32227 Xã Nguyễn Việt Khái|972 Xã Việt Thắng, Xã Tân Hưng Tây, Xã Rạch Chèo
32236 Xã Tân Ân|973 Xã Tam Giang Tây, Xã Tân Ân Tây
32244 Xã Phan Ngọc Hiển|973 Xã Viên An Đông, Thị trấn Rạch Gốc, Xã Tân Ân~
32248 Xã Đất Mũi|973 Xã Viên An~, Xã Tân Ân~, Xã Đất Mũi
`;
