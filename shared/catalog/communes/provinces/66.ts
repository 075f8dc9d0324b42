// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
555 Thành phố Tuy Hoà, Phú Yên
557 Thị xã Sông Cầu, Phú Yên
558 Huyện Đồng Xuân, Phú Yên
559 Huyện Tuy An, Phú Yên
560 Huyện Sơn Hòa, Phú Yên
561 Huyện Sông Hinh, Phú Yên
562 Huyện Tây Hoà, Phú Yên
563 Huyện Phú Hoà, Phú Yên
564 Thị xã Đông Hòa, Phú Yên
643 Thành phố Buôn Ma Thuột
644 Thị xã Buôn Hồ
645 Huyện Ea H'leo
646 Huyện Ea Súp
647 Huyện Buôn Đôn
648 Huyện Cư M'gar
649 Huyện Krông Búk
650 Huyện Krông Năng
651 Huyện Ea Kar
652 Huyện M'Đrắk
653 Huyện Krông Bông
654 Huyện Krông Pắc
655 Huyện Krông A Na
656 Huyện Lắk
657 Huyện Cư Kuin
22015 Phường Tuy Hòa|555 Phường 1, Phường 2, Phường 4, Phường 5, Phường 7, Phường 9~|563 Xã Hòa Trị~, Xã Hòa An~
22045 Phường Bình Kiến|555 Phường 9~, Xã Hòa Kiến, Xã Bình Kiến, Xã An Phú
22051 Phường Sông Cầu|557 Phường Xuân Phú, Xã Xuân Thịnh, Xã Xuân Phương, Phường Xuân Yên
22057 Xã Xuân Lộc|557 Xã Xuân Hải, Xã Xuân Lộc
22060 Xã Xuân Cảnh|557 Xã Xuân Bình, Xã Xuân Cảnh
22075 Xã Xuân Thọ|557 Xã Xuân Lâm, Xã Xuân Thọ 1, Xã Xuân Thọ 2
22076 Phường Xuân Đài|557 Phường Xuân Thành, Phường Xuân Đài
22081 Xã Đồng Xuân|558 Thị trấn La Hai, Xã Xuân Long, Xã Xuân Sơn Bắc, Xã Xuân Quang 2, Xã Xuân Sơn Nam
22090 Xã Xuân Lãnh|558 Xã Đa Lộc, Xã Xuân Lãnh
22096 Xã Phú Mỡ|558 Xã Phú Mỡ, Xã Xuân Quang 1
22111 Xã Xuân Phước|558 Xã Xuân Quang 3, Xã Xuân Phước
22114 Xã Tuy An Bắc|559 Thị trấn Chí Thạnh, Xã An Dân, Xã An Định
22120 Xã Tuy An Đông|559 Xã An Ninh Tây, Xã An Ninh Đông, Xã An Thạch
22132 Xã Tuy An Tây|559 Xã An Nghiệp, Xã An Xuân, Xã An Lĩnh
22147 Xã Ô Loan|559 Xã An Cư, Xã An Hòa Hải, Xã An Hiệp
22153 Xã Tuy An Nam|559 Xã An Mỹ, Xã An Chấn, Xã An Thọ
22165 Xã Sơn Hòa|560 Thị trấn Củng Sơn, Xã Sơn Phước, Xã Sơn Nguyên, Xã Suối Bạc, Xã Sơn Hà
22171 Xã Tây Sơn|560 Xã Phước Tân, Xã Sơn Hội, Xã Cà Lúi
22177 Xã Vân Hòa|560 Xã Sơn Định, Xã Sơn Long, Xã Sơn Xuân
22192 Xã Suối Trai|560 Xã Ea Chà Rang, Xã Krông Pa, Xã Suối Trai
22207 Xã Sông Hinh|561 Thị trấn Hai Riêng, Xã Ea Bia~, Xã Ea Trol, Xã Sông Hinh
22222 Xã Đức Bình|561 Xã Đức Bình Tây, Xã Sơn Giang, Xã Đức Bình Đông, Xã Ea Bia~
22225 Xã Ea Bá|561 Xã Ea Bá, Xã Ea Bar~
22237 Xã Ea Ly|561 Xã Ea Lâm, Xã Ea Bar~, Xã Ea Ly
22240 Phường Phú Yên|555 Phường Phú Thạnh, Phường Phú Đông, Phường Phú Lâm|564 Xã Hòa Thành, Phường Hòa Hiệp Bắc~|562 Xã Hòa Bình 1~
22250 Xã Sơn Thành|562 Xã Sơn Thành Tây, Xã Sơn Thành Đông, Xã Hòa Phú
22255 Xã Tây Hòa|562 Xã Hòa Bình 1~, Thị trấn Phú Thứ, Xã Hòa Phong, Xã Hòa Tân Tây
22258 Phường Đông Hòa|564 Phường Hòa Vinh, Phường Hòa Tân Đông, Phường Hòa Xuân Tây
22261 Phường Hòa Hiệp|564 Phường Hòa Hiệp Bắc~, Phường Hòa Hiệp Trung, Phường Hòa Hiệp Nam
22276 Xã Hòa Thịnh|562 Xã Hòa Đồng, Xã Hòa Thịnh
22285 Xã Hòa Mỹ|562 Xã Hòa Mỹ Đông, Xã Hòa Mỹ Tây
22291 Xã Hòa Xuân|564 Xã Hòa Xuân Đông, Xã Hòa Tâm, Xã Hòa Xuân Nam
22303 Xã Phú Hòa 2|563 Xã Hòa Quang Bắc, Xã Hòa Quang Nam, Xã Hòa Trị~
22319 Xã Phú Hòa 1|563 Xã Hòa Hội, Xã Hòa An~, Xã Hòa Định Đông, Thị trấn Phú Hòa, Xã Hòa Định Tây, Xã Hòa Thắng
24121 Phường Tân Lập|643 Phường Tân Lập, Phường Tân Hòa, Xã Hòa Thắng
24133 Phường Buôn Ma Thuột|643 Phường Thành Công, Phường Tân Lợi, Phường Tân Thành, Phường Tân Tiến, Phường Tự An, Xã Cư Êbur
24154 Phường Thành Nhất|643 Phường Thành Nhất, Phường Khánh Xuân
24163 Phường Tân An|643 Phường Tân An, Xã Hòa Thuận, Xã Ea Tu
24169 Phường Ea Kao|643 Phường Ea Tam, Xã Ea Kao
24175 Xã Hòa Phú|643 Xã Hòa Phú, Xã Hòa Khánh, Xã Hòa Xuân
24181 Xã Ea Drăng|645 Thị trấn Ea Drăng, Xã Ea Ral, Xã Dliê Yang
24184 Xã Ea H'Leo|645 Xã Ea H'Leo=
24187 Xã Ea Hiao|645 Xã Ea Sol, Xã Ea Hiao
24193 Xã Ea Wy|645 Xã Ea Wy, Xã Cư A Mung, Xã Cư Mốt
24208 Xã Ea Khăl|645 Xã Ea Khăl, Xã Ea Tir, Xã Ea Nam
24211 Xã Ea Súp|646 Thị trấn Ea Súp, Xã Ea Lê, Xã Cư M'Lan
24214 Xã Ia Lốp|646 Xã Ia Lốp=
24217 Xã Ea Rốk|646 Xã Ia Jlơi, Xã Ea Rốk, Xã Cư Kbang
24221 Xã Ia Rvê|646 Xã Ia Rvê=
24229 Xã Ea Bung|646 Xã Ya Tờ Mốt, Xã Ea Bung
24235 Xã Buôn Đôn|647 Xã Krông Na>
24241 Xã Ea Wer|647 Xã Ea Huar, Xã Ea Wer, Xã Tân Hòa
24250 Xã Ea Nuôl|647 Xã Cuôr Knia, Xã Ea Bar, Xã Ea Nuôl
24259 Xã Quảng Phú|648 Thị trấn Ea Pốk, Thị trấn Quảng Phú, Xã Quảng Tiến, Xã Cư Suê
24265 Xã Ea Kiết|648 Xã Ea Kuêh, Xã Ea Kiết
24277 Xã Ea Tul|648 Xã Ea Tar, Xã Cư Dliê Mnông, Xã Ea Tul
24280 Xã Cư M'gar|648 Xã Ea H'đing, Xã Ea Kpam, Xã Cư M'gar
24286 Xã Ea M'Droh|648 Xã Ea M'Droh, Xã Quảng Hiệp, Xã Ea M'nang
24301 Xã Cuôr Đăng|648 Xã Ea Drơng, Xã Cuôr Đăng
24305 Phường Buôn Hồ|644 Phường An Lạc, Phường An Bình, Phường Thiện An, Phường Đạt Hiếu, Phường Đoàn Kết, Phường Thống Nhất
24310 Xã Krông Búk|649 Xã Cư Né, Xã Chứ Kbô
24313 Xã Cư Pơng|649 Xã Cư Pơng, Xã Ea Sin
24316 Xã Pơng Drang|649 Thị trấn Pơng Drang, Xã Tân Lập, Xã Ea Ngai
24328 Xã Ea Drông|644 Xã Ea Drông, Xã Ea Siên
24340 Phường Cư Bao|644 Phường Bình Tân, Xã Bình Thuận, Xã Cư Bao
24343 Xã Krông Năng|650 Thị trấn Krông Năng, Xã Phú Lộc, Xã Ea Hồ
24346 Xã Dliê Ya|650 Xã Dliê Ya, Xã Ea Tóh, Xã Ea Tân
24352 Xã Tam Giang|650 Xã Ea Tam, Xã Tam Giang, Xã Cư Klông
24364 Xã Phú Xuân|650 Xã Ea Púk, Xã Ea Dăh, Xã Phú Xuân
24373 Xã Ea Kar|651 Thị trấn Ea Kar, Xã Xuân Phú, Xã Cư Huê, Xã Ea Đar, Xã Ea Kmút, Xã Cư Ni
24376 Xã Ea Knốp|651 Thị trấn Ea Knốp, Xã Ea Sô, Xã Ea Sar, Xã Ea Tih
24400 Xã Ea Păl|651 Xã Ea Păl, Xã Cư Prông
24403 Xã Ea Ô|651 Xã Ea Ô, Xã Cư Elang
24406 Xã Cư Yang|651 Xã Cư Bông, Xã Cư Yang
24412 Xã M'Drắk|652 Thị trấn M'Drắk, Xã Ea Lai, Xã Krông Jing
24415 Xã Cư Prao|652 Xã Cư Prao, Xã Ea Pil
24433 Xã Ea Riêng|652 Xã Ea H'Mlay, Xã Ea M'Doal, Xã Ea Riêng
24436 Xã Cư M'ta|652 Xã Cư M'ta, Xã Cư Króa
24444 Xã Krông Á|652 Xã Krông Á, Xã Cư San
24445 Xã Ea Trang|652 Xã Ea Trang=
24448 Xã Krông Bông|653 Thị trấn Krông Kmar, Xã Hòa Lễ, Xã Khuê Ngọc Điền
24454 Xã Dang Kang|653 Xã Dang Kang, Xã Cư Kty, Xã Hòa Thành
24472 Xã Hòa Sơn|653 Xã Yang Reh, Xã Ea Trul, Xã Hòa Sơn
24478 Xã Cư Pui|653 Xã Hòa Phong, Xã Cư Pui
24484 Xã Yang Mao|653 Xã Cư Drăm, Xã Yang Mao
24490 Xã Krông Pắc|654 Thị trấn Phước An, Xã Ea Yông, Xã Hòa An, Xã Hòa Tiến
24496 Xã Ea Kly|654 Xã Krông Búk, Xã Ea Kly
24502 Xã Ea Phê|654 Xã Ea Phê, Xã Ea Kuăng, Xã Ea Hiu
24505 Xã Ea Knuếc|654 Xã Ea Kênh, Xã Ea Knuếc, Xã Hòa Đông
24526 Xã Tân Tiến|654 Xã Tân Tiến, Xã Ea Uy, Xã Ea Yiêng
24529 Xã Vụ Bổn|654 Xã Vụ Bổn=
24538 Xã Krông Ana|655 Thị trấn Buôn Trấp, Xã Bình Hòa, Xã Quảng Điền
24540 Xã Ea Ning|657 Xã Ea Ning, Xã Cư Êwi, Xã Ea Hu
24544 Xã Ea Ktur|657 Xã Ea Ktur, Xã Ea Tiêu, Xã Ea Bhốk~
24559 Xã Ea Na|655 Xã Dray Sáp, Xã Ea Na, Xã Ea Bông
24561 Xã Dray Bhăng|657 Xã Ea Bhốk~, Xã Dray Bhăng, Xã Hòa Hiệp
24568 Xã Dur Kmăl|655 Xã Băng A Drênh, Xã Dur Kmăl
24580 Xã Liên Sơn Lắk|656 Thị trấn Liên Sơn, Xã Yang Tao, Xã Bông Krang
24595 Xã Đắk Liêng|656 Xã Đắk Liêng, Xã Buôn Triết, Xã Buôn Tría
24598 Xã Đắk Phơi|656 Xã Đắk Phơi, Xã Đắk Nuê
24604 Xã Krông Nô|656 Xã Krông Nô=
24607 Xã Nam Ka|656 Xã Nam Ka, Xã Ea Rbin
`;
