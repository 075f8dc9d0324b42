// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
105 Thành phố Lai Châu
106 Huyện Tam Đường
107 Huyện Mường Tè
108 Huyện Sìn Hồ
109 Huyện Phong Thổ
110 Huyện Than Uyên
111 Huyện Tân Uyên
112 Huyện Nậm Nhùn
03388 Phường Đoàn Kết|109 Xã Lản Nhì Thàng|105 Phường Quyết Thắng, Phường Quyết Tiến, Phường Đoàn Kết, Xã Sùng Phài
03390 Xã Bình Lư|106 Thị trấn Tam Đường, Xã Bình Lư, Xã Sơn Bình
03394 Xã Sin Suối Hồ|109 Xã Nậm Xe, Xã Sin Suối Hồ|106 Xã Thèn Sin
03405 Xã Tả Lèng|106 Xã Tả Lèng, Xã Giang Ma, Xã Hồ Thầu
03408 Phường Tân Phong|105 Phường Tân Phong, Phường Đông Phong, Xã San Thàng|106 Xã Nùng Nàng, Xã Bản Giang
03424 Xã Bản Bo|106 Xã Bản Bo, Xã Nà Tăm
03430 Xã Khun Há|106 Xã Bản Hon, Xã Khun Há
03433 Xã Bum Tở|107 Thị trấn Mường Tè, Xã Bum Tở, Xã Can Hồ
03434 Xã Nậm Hàng|112 Thị trấn Nậm Nhùn, Xã Nậm Manh, Xã Nậm Hàng
03439 Xã Thu Lũm|107 Xã Thu Lũm, Xã Ka Lăng
03442 Xã Pa Ủ|107 Xã Tá Bạ, Xã Pa Ủ
03445 Xã Mường Tè|107 Xã Mường Tè, Xã Nậm Khao
03451 Xã Mù Cả|107 Xã Mù Cả=
03460 Xã Hua Bum|112 Xã Hua Bum|107 Xã Vàng San
03463 Xã Tà Tổng|107 Xã Tà Tổng=
03466 Xã Bum Nưa|107 Xã Pa Vệ Sủ, Xã Bum Nưa
03472 Xã Mường Mô|112 Xã Mường Mô, Xã Nậm Chà
03478 Xã Sìn Hồ|108 Thị trấn Sìn Hồ, Xã Phăng Sô Lin, Xã Tả Phìn, Xã Sà Dề Phìn
03487 Xã Lê Lợi|112 Xã Lê Lợi, Xã Pú Đao, Xã Nậm Pì|108 Xã Chăn Nưa
03503 Xã Pa Tần|112 Xã Nậm Ban, Xã Trung Chải|108 Xã Pa Tần
03508 Xã Hồng Thu|108 Xã Phìn Hồ, Xã Hồng Thu, Xã Ma Quai
03517 Xã Nậm Tăm|108 Xã Lùng Thàng, Xã Nậm Tăm, Xã Nậm Cha
03529 Xã Tủa Sín Chải|108 Xã Tả Ngảo, Xã Làng Mô, Xã Tủa Sín Chải
03532 Xã Pu Sam Cáp|108 Xã Pu Sam Cáp, Xã Pa Khóa, Xã Noong Hẻo
03538 Xã Nậm Mạ|108 Xã Nậm Mạ, Xã Căn Co
03544 Xã Nậm Cuổi|108 Xã Nậm Cuổi, Xã Nậm Hăn
03549 Xã Phong Thổ|109 Xã Huổi Luông, Thị trấn Phong Thổ, Xã Ma Li Pho, Xã Mường So
03562 Xã Sì Lở Lầu|109 Xã Sì Lở Lầu, Xã Mồ Sì San, Xã Pa Vây Sử, Xã Vàng Ma Chải
03571 Xã Dào San|109 Xã Tung Qua Lìn, Xã Mù Sang, Xã Dào San
03583 Xã Khổng Lào|109 Xã Bản Lang, Xã Hoang Thèn, Xã Khổng Lào
03595 Xã Than Uyên|110 Thị trấn Than Uyên, Xã Mường Than, Xã Mường Cang, Xã Hua Nà
03598 Xã Tân Uyên|111 Thị trấn Tân Uyên, Xã Thân Thuộc, Xã Trung Đồng, Xã Nậm Cần
03601 Xã Mường Khoa|111 Xã Mường Khoa, Xã Phúc Khoa
03613 Xã Nậm Sỏ|111 Xã Nậm Sỏ, Xã Tà Mít
03616 Xã Pắc Ta|111 Xã Hố Mít, Xã Pắc Ta
03618 Xã Mường Than|110 Xã Phúc Than, Xã Mường Mít
03637 Xã Mường Kim|110 Xã Pha Mu, Xã Tà Hừa, Xã Mường Kim, Xã Tà Mung
03640 Xã Khoen On|110 Xã Ta Gia, Xã Khoen On
`;
