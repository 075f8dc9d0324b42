// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
522 Thành phố Quảng Ngãi
524 Huyện Bình Sơn
525 Huyện Trà Bồng
527 Huyện Sơn Tịnh
528 Huyện Tư Nghĩa
529 Huyện Sơn Hà
530 Huyện Sơn Tây
531 Huyện Minh Long
532 Huyện Nghĩa Hành
533 Huyện Mộ Đức
534 Thị xã Đức Phổ
535 Huyện Ba Tơ
536 Huyện Lý Sơn
608 Thành phố Kon Tum, Kon Tum
610 Huyện Đắk Glei, Kon Tum
611 Huyện Ngọc Hồi, Kon Tum
612 Huyện Đắk Tô, Kon Tum
613 Huyện Kon Plông, Kon Tum
614 Huyện Kon Rẫy, Kon Tum
615 Huyện Đắk Hà, Kon Tum
616 Huyện Sa Thầy, Kon Tum
617 Huyện Tu Mơ Rông, Kon Tum
618 Huyện Ia H' Drai, Kon Tum
21025 Phường Cẩm Thành|522 Phường Nghĩa Chánh, Phường Trần Hưng Đạo, Phường Nguyễn Nghiêm, Phường Chánh Lộ
21028 Phường Nghĩa Lộ|522 Phường Lê Hồng Phong, Phường Trần Phú, Phường Quảng Phú, Phường Nghĩa Lộ
21034 Xã An Phú|522 Xã Nghĩa Dũng, Xã Nghĩa Dõng, Xã Nghĩa Hà, Xã An Phú
21040 Xã Bình Sơn|524 Thị trấn Châu Ổ, Xã Bình Thạnh, Xã Bình Chánh, Xã Bình Nguyên, Xã Bình Dương, Xã Bình Trung, Xã Bình Long
21061 Xã Vạn Tường|524 Xã Bình Thuận, Xã Bình Đông, Xã Bình Trị, Xã Bình Hải, Xã Bình Phước, Xã Bình Hòa
21085 Xã Bình Minh|524 Xã Bình Khương, Xã Bình An, Xã Bình Minh
21100 Xã Bình Chương|524 Xã Bình Chương, Xã Bình Mỹ
21109 Xã Đông Sơn|524 Xã Bình Thanh, Xã Bình Hiệp, Xã Bình Tân Phú, Xã Bình Châu|522 Xã Tịnh Hòa
21115 Xã Trà Bồng|525 Thị trấn Trà Xuân, Xã Trà Thủy, Xã Trà Sơn
21124 Xã Thanh Bồng|525 Xã Trà Hiệp, Xã Trà Lâm, Xã Trà Thanh
21127 Xã Đông Trà Bồng|525 Xã Trà Giang, Xã Trà Bình, Xã Trà Phú
21136 Xã Cà Đam|525 Xã Trà Tân, Xã Trà Bùi~
21154 Xã Tây Trà|525 Xã Sơn Trà, Xã Trà Phong, Xã Trà Xinh
21157 Xã Tây Trà Bồng|525 Xã Trà Bùi~, Xã Hương Trà, Xã Trà Tây
21172 Phường Trương Quang Trọng|522 Phường Trương Quang Trọng, Xã Tịnh Ấn Đông, Xã Tịnh Ấn Tây, Xã Tịnh An
21181 Xã Thọ Phong|527 Xã Tịnh Thọ, Xã Tịnh Phong
21196 Xã Trường Giang|527 Xã Tịnh Đông, Xã Tịnh Giang, Xã Tịnh Minh
21205 Xã Ba Gia|527 Xã Tịnh Trà, Xã Tịnh Hiệp, Xã Tịnh Bắc
21211 Xã Tịnh Khê|522 Xã Tịnh Kỳ, Xã Tịnh Thiện, Xã Tịnh Châu, Xã Tịnh Khê, Xã Tịnh Long
21220 Xã Sơn Tịnh|527 Xã Tịnh Bình, Xã Tịnh Sơn, Thị trấn Tịnh Hà
21235 Xã Tư Nghĩa|528 Thị trấn La Hà, Xã Nghĩa Hòa, Xã Nghĩa Thương, Xã Nghĩa Trung
21238 Xã Vệ Giang|528 Thị trấn Sông Vệ, Xã Nghĩa Hiệp, Xã Nghĩa Phương
21244 Xã Trà Giang|528 Xã Nghĩa Lâm, Xã Nghĩa Thắng, Xã Nghĩa Sơn
21250 Xã Nghĩa Giang|528 Xã Nghĩa Thuận, Xã Nghĩa Kỳ, Xã Nghĩa Điền
21289 Xã Sơn Hà|529 Thị trấn Di Lăng, Xã Sơn Bao, Xã Sơn Thượng
21292 Xã Sơn Hạ|529 Xã Sơn Hạ, Xã Sơn Thành, Xã Sơn Nham
21307 Xã Sơn Linh|529 Xã Sơn Linh, Xã Sơn Giang, Xã Sơn Cao
21319 Xã Sơn Thủy|529 Xã Sơn Trung, Xã Sơn Hải, Xã Sơn Thủy
21325 Xã Sơn Kỳ|529 Xã Sơn Kỳ, Xã Sơn Ba
21334 Xã Sơn Tây Thượng|530 Xã Sơn Bua, Xã Sơn Mùa, Xã Sơn Liên
21340 Xã Sơn Tây|530 Xã Sơn Tân, Xã Sơn Dung, Xã Sơn Long
21343 Xã Sơn Tây Hạ|530 Xã Sơn Màu, Xã Sơn Tinh, Xã Sơn Lập
21349 Xã Sơn Mai|531 Xã Long Sơn, Xã Long Mai
21361 Xã Minh Long|531 Xã Thanh An, Xã Long Môn, Xã Long Hiệp
21364 Xã Nghĩa Hành|532 Thị trấn Chợ Chùa, Xã Hành Thuận, Xã Hành Trung
21370 Xã Phước Giang|532 Xã Hành Dũng, Xã Hành Nhân, Xã Hành Minh
21385 Xã Đình Cương|532 Xã Hành Đức, Xã Hành Phước, Xã Hành Thịnh
21388 Xã Thiện Tín|532 Xã Hành Thiện, Xã Hành Tín Tây, Xã Hành Tín Đông
21400 Xã Mộ Đức|533 Thị trấn Mộ Đức, Xã Đức Hòa, Xã Đức Tân, Xã Đức Phú
21409 Xã Long Phụng|533 Xã Thắng Lợi, Xã Đức Nhuận, Xã Đức Hiệp
21421 Xã Mỏ Cày|533 Xã Đức Chánh, Xã Đức Minh, Xã Đức Thạnh
21433 Xã Lân Phong|533 Xã Đức Phong, Xã Đức Lân
21439 Phường Đức Phổ|534 Phường Nguyễn Nghiêm, Phường Phổ Ninh, Phường Phổ Minh, Phường Phổ Vinh, Phường Phổ Hòa
21451 Phường Trà Câu|534 Xã Phổ An, Xã Phổ Thuận, Phường Phổ Văn, Phường Phổ Quang
21457 Xã Nguyễn Nghiêm|534 Xã Phổ Phong, Xã Phổ Nhơn
21472 Xã Khánh Cường|534 Xã Phổ Cường, Xã Phổ Khánh
21478 Phường Sa Huỳnh|534 Phường Phổ Thạnh, Xã Phổ Châu
21484 Xã Ba Tơ|535 Thị trấn Ba Tơ, Xã Ba Cung, Xã Ba Bích
21490 Xã Ba Vinh|535 Xã Ba Điền, Xã Ba Vinh
21496 Xã Ba Động|535 Xã Ba Thành, Xã Ba Động, Xã Ba Liên
21499 Xã Ba Dinh|535 Xã Ba Dinh, Xã Ba Giang
21520 Xã Đặng Thùy Trâm|535 Xã Ba Khâm, Xã Ba Trang
21523 Xã Ba Tô|535 Xã Ba Tô, Xã Ba Lế, Xã Ba Nam
21529 Xã Ba Vì|535 Xã Ba Ngạc, Xã Ba Tiêu, Xã Ba Vì
21538 Xã Ba Xa|535 Xã Ba Xa=
21548 Đặc khu Lý Sơn|536
23284 Phường Đăk Cấm|608 Phường Duy Tân, Phường Ngô Mây, Xã Đăk Cấm
23293 Phường Kon Tum|608 Phường Quang Trung, Phường Quyết Thắng, Phường Trường Chinh, Phường Thắng Lợi, Phường Thống Nhất
23302 Phường Đăk Bla|608 Phường Lê Lợi, Phường Nguyễn Trãi, Phường Trần Hưng Đạo
23317 Xã Ngọk Bay|608 Xã Kroong, Xã Ngọk Bay, Xã Vinh Quang
23326 Xã Ia Chim|608 Xã Ia Chim, Xã Đăk Năng, Xã Đoàn Kết
23332 Xã Đăk Rơ Wa|608 Xã Đăk Blà, Xã Chư Hreng, Xã Đăk Rơ Wa, Xã Hòa Bình
23341 Xã Đăk Pék|610 Thị trấn Đăk Glei, Xã Đăk Pék
23344 Xã Đăk Plô|610 Xã Đăk Plô, Xã Đăk Man, Xã Đăk Nhoong
23356 Xã Xốp|610 Xã Đăk Choong, Xã Xốp
23365 Xã Ngọc Linh|610 Xã Mường Hoong, Xã Ngọc Linh
23368 Xã Đăk Long|610 Xã Đăk Long=
23374 Xã Đăk Môn|610 Xã Đăk Kroong, Xã Đăk Môn
23377 Xã Bờ Y|611 Thị trấn Plei Kần, Xã Đăk Xú, Xã Pờ Y
23383 Xã Dục Nông|611 Xã Đăk Ang, Xã Đăk Dục, Xã Đăk Nông
23392 Xã Sa Loong|611 Xã Đăk Kan, Xã Sa Loong
23401 Xã Đăk Tô|612 Thị trấn Đăk Tô, Xã Tân Cảnh, Xã Diên Bình, Xã Pô Kô
23416 Xã Đăk Sao|617 Xã Đăk Na, Xã Đăk Sao
23419 Xã Đăk Tờ Kan|617 Xã Đăk Rơ Ông, Xã Đăk Tờ Kan
23425 Xã Tu Mơ Rông|617 Xã Tu Mơ Rông, Xã Đăk Hà
23428 Xã Ngọk Tụ|612 Xã Đăk Rơ Nga, Xã Ngọk Tụ
23430 Xã Kon Đào|612 Xã Đăk Trăm, Xã Văn Lem, Xã Kon Đào
23446 Xã Măng Ri|617 Xã Ngọk Lây, Xã Măng Ri, Xã Ngọk Yêu, Xã Tê Xăng, Xã Văn Xuôi
23455 Xã Măng Bút|613 Xã Đăk Nên, Xã Đăk Ring, Xã Măng Bút
23473 Xã Măng Đen|613 Xã Đăk Tăng, Xã Măng Cành, Thị trấn Măng Đen
23476 Xã Kon Plông|613 Xã Ngọk Tem, Xã Pờ Ê, Xã Hiếu
23479 Xã Đăk Rve|614 Thị trấn Đăk Rve, Xã Đăk Pne
23485 Xã Đăk Kôi|614 Xã Đăk Kôi, Xã Đăk Tơ Lung
23497 Xã Kon Braih|614 Xã Đăk Ruồng, Xã Đăk Tờ Re, Xã Tân Lập
23500 Xã Đăk Hà|615 Thị trấn Đăk Hà, Xã Hà Mòn, Xã Đăk La
23504 Xã Đăk Pxi|615 Xã Đăk Pxi, Xã Đăk Long
23510 Xã Đăk Ui|615 Xã Đăk Ui, Xã Đăk Ngọk
23512 Xã Đăk Mar|615 Xã Đăk Hring, Xã Đăk Mar
23515 Xã Ngọk Réo|615 Xã Ngọk Wang, Xã Ngọk Réo
23527 Xã Sa Thầy|616 Thị trấn Sa Thầy, Xã Sa Nhơn, Xã Sa Sơn
23530 Xã Rờ Kơi|616 Xã Rờ Kơi=
23534 Xã Sa Bình|616 Xã Hơ Moong, Xã Sa Nghĩa, Xã Sa Bình
23535 Xã Ia Đal|618 Xã Ia Đal=
23536 Xã Mô Rai|616 Xã Mô Rai=
23538 Xã Ia Tơi|618 Xã Ia Dom, Xã Ia Tơi
23548 Xã Ya Ly|616 Xã Ya Xiêr, Xã Ya Tăng, Xã Ya Ly
`;
