// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
450 Thành phố Đồng Hới, Quảng Bình
452 Huyện Minh Hóa, Quảng Bình
453 Huyện Tuyên Hóa, Quảng Bình
454 Huyện Quảng Trạch, Quảng Bình
455 Huyện Bố Trạch, Quảng Bình
456 Huyện Quảng Ninh, Quảng Bình
457 Huyện Lệ Thủy, Quảng Bình
458 Thị xã Ba Đồn, Quảng Bình
461 Thành phố Đông Hà
462 Thị xã Quảng Trị
464 Huyện Vĩnh Linh
465 Huyện Hướng Hóa
466 Huyện Gio Linh
467 Huyện Đa Krông
468 Huyện Cam Lộ
469 Huyện Triệu Phong
470 Huyện Hải Lăng
471 Huyện Cồn Cỏ
18859 Phường Đồng Thuận|450 Phường Bắc Lý, Xã Quang Phú, Xã Lộc Ninh
18871 Phường Đồng Sơn|450 Phường Đồng Sơn, Phường Bắc Nghĩa, Xã Nghĩa Ninh, Xã Thuận Đức
18880 Phường Đồng Hới|450 Phường Hải Thành, Phường Đồng Phú, Phường Nam Lý, Phường Đồng Hải, Phường Phú Hải, Phường Đức Ninh Đông, Xã Bảo Ninh, Xã Đức Ninh
18901 Xã Minh Hóa|452 Thị trấn Quy Đạt, Xã Hồng Hóa, Xã Xuân Hóa, Xã Yên Hóa
18904 Xã Dân Hóa|452 Xã Dân Hóa, Xã Trọng Hóa
18919 Xã Tân Thành|452 Xã Tân Thành=
18922 Xã Kim Điền|452 Xã Hóa Hợp, Xã Hóa Sơn
18943 Xã Kim Phú|452 Xã Minh Hóa, Xã Tân Hóa, Xã Trung Hóa, Xã Thượng Hóa
18949 Xã Đồng Lê|453 Thị trấn Đồng Lê, Xã Kim Hóa, Xã Thuận Hóa, Xã Lê Hóa, Xã Sơn Hóa
18952 Xã Tuyên Sơn|453 Xã Hương Hóa, Xã Thanh Thạch
18958 Xã Tuyên Lâm|453 Xã Thanh Hóa, Xã Lâm Hóa
18985 Xã Tuyên Phú|453 Xã Đồng Hóa, Xã Thạch Hóa, Xã Đức Hóa
18991 Xã Tuyên Bình|453 Xã Ngư Hóa, Xã Phong Hóa, Xã Mai Hóa
18997 Xã Tuyên Hóa|453 Xã Tiến Hóa, Xã Châu Hóa, Xã Cao Quảng, Xã Văn Hóa
19009 Phường Ba Đồn|458 Phường Ba Đồn, Phường Quảng Long, Phường Quảng Phong, Xã Quảng Hải
19021 Xã Phú Trạch|454 Xã Quảng Hợp, Xã Quảng Kim, Xã Quảng Đông, Xã Quảng Phú
19030 Xã Trung Thuần|454 Xã Quảng Thạch, Xã Quảng Lưu, Xã Quảng Tiến
19033 Xã Hòa Trạch|454 Xã Quảng Châu, Xã Quảng Tùng, Xã Cảnh Dương
19051 Xã Tân Gianh|454 Xã Liên Trường, Xã Phù Cảnh, Xã Quảng Thanh
19057 Xã Quảng Trạch|454 Xã Quảng Hưng, Xã Quảng Xuân, Xã Quảng Phương
19066 Phường Bắc Gianh|458 Phường Quảng Thọ, Phường Quảng Thuận, Phường Quảng Phúc
19075 Xã Nam Ba Đồn|458 Xã Quảng Tiên, Xã Quảng Trung, Xã Quảng Tân, Xã Quảng Sơn, Xã Quảng Thủy
19093 Xã Nam Gianh|458 Xã Quảng Lộc, Xã Quảng Văn, Xã Quảng Hòa, Xã Quảng Minh
19111 Xã Hoàn Lão|455 Thị trấn Hoàn Lão, Xã Trung Trạch, Xã Tây Trạch, Xã Hòa Trạch, Xã Đại Trạch
19126 Xã Bắc Trạch|455 Xã Hạ Mỹ, Xã Bắc Trạch, Xã Thanh Trạch, Xã Liên Trạch
19138 Xã Phong Nha|455 Xã Xuân Trạch, Xã Lâm Trạch, Xã Phúc Trạch, Thị trấn Phong Nha
19141 Xã Bố Trạch|455 Xã Cự Nẫm, Xã Hưng Trạch, Xã Vạn Trạch, Xã Phú Định
19147 Xã Thượng Trạch|455 Xã Thượng Trạch, Xã Tân Trạch
19159 Xã Đông Trạch|455 Xã Hải Phú, Xã Sơn Lộc, Xã Đồng Trạch, Xã Đức Trạch
19198 Xã Nam Trạch|455 Thị trấn Nông trường Việt Trung, Xã Nhân Trạch, Xã Lý Nam
19204 Xã Trường Sơn|456 Xã Trường Sơn, Xã Trường Xuân
19207 Xã Quảng Ninh|456 Thị trấn Quán Hàu, Xã Vĩnh Ninh, Xã Võ Ninh, Xã Hàm Ninh
19225 Xã Ninh Châu|456 Xã Hải Ninh, Xã Duy Ninh, Xã Gia Ninh, Xã Tân Ninh
19237 Xã Trường Ninh|456 Xã Hiền Ninh, Xã Xuân Ninh, Xã An Ninh, Xã Vạn Ninh
19246 Xã Lệ Ninh|457 Thị trấn Nông trường Lệ Ninh, Xã Hoa Thủy, Xã Sơn Thủy
19249 Xã Lệ Thủy|457 Thị trấn Kiến Giang, Xã An Thủy, Xã Phong Thủy, Xã Lộc Thủy, Xã Liên Thủy, Xã Xuân Thủy
19255 Xã Cam Hồng|457 Xã Hồng Thủy, Xã Ngư Thủy Bắc, Xã Thanh Thủy, Xã Cam Thủy
19288 Xã Sen Ngư|457 Xã Hưng Thủy, Xã Ngư Thủy, Xã Sen Thủy
19291 Xã Tân Mỹ|457 Xã Dương Thủy, Xã Tân Thủy, Xã Mỹ Thủy, Xã Thái Thủy
19309 Xã Trường Phú|457 Xã Phú Thủy, Xã Mai Thủy, Xã Trường Thủy
19318 Xã Kim Ngân|457 Xã Ngân Thủy, Xã Kim Thủy, Xã Lâm Thủy
19333 Phường Đông Hà|461 Phường Đông Giang, Phường 1, Phường Đông Thanh, Phường 4, Phường 3
19351 Phường Nam Đông Hà|461 Phường Đông Lễ, Phường 2, Phường 5, Phường Đông Lương
19360 Phường Quảng Trị|462 Phường 1, Phường An Đôn, Phường 2, Phường 3, Xã Hải Lệ
19363 Xã Vĩnh Linh|464 Thị trấn Hồ Xá, Xã Vĩnh Chấp, Xã Vĩnh Long
19366 Xã Bến Quan|464 Thị trấn Bến Quan, Xã Vĩnh Khê, Xã Vĩnh Hà, Xã Vĩnh Ô
19372 Xã Vĩnh Hoàng|464 Xã Vĩnh Thái, Xã Vĩnh Tú, Xã Trung Nam, Xã Vĩnh Hòa
19405 Xã Vĩnh Thủy|464 Xã Vĩnh Thủy, Xã Vĩnh Lâm, Xã Vĩnh Sơn
19414 Xã Cửa Tùng|464 Xã Kim Thạch, Xã Hiền Thành, Thị trấn Cửa Tùng, Xã Vĩnh Giang
19429 Xã Khe Sanh|465 Thị trấn Khe Sanh, Xã Tân Hợp, Xã Hướng Tân, Xã Húc
19432 Xã Lao Bảo|465 Thị trấn Lao Bảo, Xã Tân Thành, Xã Tân Long
19435 Xã Hướng Lập|465 Xã Hướng Lập, Xã Hướng Việt
19441 Xã Hướng Phùng|465 Xã Hướng Phùng, Xã Hướng Sơn, Xã Hướng Linh
19462 Xã Tân Lập|465 Xã Tân Lập, Xã Tân Liên, Xã Hướng Lộc
19483 Xã A Dơi|465 Xã Ba Tầng, Xã A Dơi, Xã Xy
19489 Xã Lìa|465 Xã Thuận, Xã Thanh, Xã Lìa
19495 Xã Gio Linh|466 Thị trấn Gio Linh, Xã Phong Bình, Xã Gio Mỹ, Xã Gio Quang
19496 Xã Cửa Việt|466 Thị trấn Cửa Việt, Xã Gio Hải, Xã Gio Mai
19501 Xã Bến Hải|466 Xã Trung Giang, Xã Trung Hải, Xã Trung Sơn
19537 Xã Cồn Tiên|466 Xã Gio An, Xã Linh Trường, Xã Gio Sơn, Xã Hải Thái
19555 Xã Hướng Hiệp|467 Thị trấn Krông Klang, Xã Mò Ó, Xã Hướng Hiệp
19564 Xã Đakrông|467 Xã Đakrông, Xã Ba Nang, Xã Tà Long
19567 Xã Ba Lòng|467 Xã Triệu Nguyên, Xã Ba Lòng
19588 Xã Tà Rụt|467 Xã Húc Nghì, Xã A Vao, Xã Tà Rụt
19594 Xã La Lay|467 Xã A Bung, Xã A Ngo
19597 Xã Cam Lộ|468 Thị trấn Cam Lộ, Xã Cam Thành, Xã Cam Chính, Xã Cam Nghĩa
19603 Xã Hiếu Giang|468 Xã Cam Tuyền, Xã Thanh An, Xã Cam Thủy, Xã Cam Hiếu
19624 Xã Triệu Phong|469 Thị trấn Ái Tử, Xã Triệu Thượng, Xã Triệu Thành
19639 Xã Nam Cửa Việt|469 Xã Triệu Tân, Xã Triệu Phước, Xã Triệu Trạch
19645 Xã Triệu Bình|469 Xã Triệu Độ, Xã Triệu Thuận, Xã Triệu Đại, Xã Triệu Hòa
19654 Xã Triệu Cơ|469 Xã Triệu Cơ, Xã Triệu Tài, Xã Triệu Trung
19669 Xã Ái Tử|469 Xã Triệu Long, Xã Triệu Ái, Xã Triệu Giang
19681 Xã Diên Sanh|470 Thị trấn Diên Sanh, Xã Hải Định, Xã Hải Trường
19699 Xã Vĩnh Định|470 Xã Hải Bình, Xã Hải Quy, Xã Hải Hưng
19702 Xã Hải Lăng|470 Xã Hải Phú, Xã Hải Thượng, Xã Hải Lâm
19735 Xã Nam Hải Lăng|470 Xã Hải Phong, Xã Hải Sơn, Xã Hải Chánh
19741 Xã Mỹ Thủy|470 Xã Hải An, Xã Hải Dương, Xã Hải Khê
19742 Đặc khu Cồn Cỏ|471
`;
