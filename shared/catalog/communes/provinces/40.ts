// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
412 Thành phố Vinh
414 Thị xã Thái Hoà
415 Huyện Quế Phong
416 Huyện Quỳ Châu
417 Huyện Kỳ Sơn
418 Huyện Tương Dương
419 Huyện Nghĩa Đàn
420 Huyện Quỳ Hợp
421 Huyện Quỳnh Lưu
422 Huyện Con Cuông
423 Huyện Tân Kỳ
424 Huyện Anh Sơn
425 Huyện Diễn Châu
426 Huyện Yên Thành
427 Huyện Đô Lương
428 Huyện Thanh Chương
429 Huyện Nghi Lộc
430 Huyện Nam Đàn
431 Huyện Hưng Nguyên
432 Thị xã Hoàng Mai
16681 Phường Thành Vinh|412 Phường Đông Vĩnh, Phường Lê Lợi, Phường Hưng Bình, Phường Cửa Nam, Phường Quang Trung, Xã Hưng Chính
16690 Phường Trường Vinh|412 Phường Hưng Phúc, Phường Hưng Dũng, Phường Trường Thi, Phường Bến Thủy, Phường Trung Đô, Xã Hưng Hòa, Phường Vinh Tân
16702 Phường Vinh Phú|412 Phường Hà Huy Tập, Phường Nghi Phú, Xã Nghi Ân, Phường Nghi Đức
16708 Phường Vinh Lộc|412 Phường Hưng Lộc, Xã Nghi Phong, Xã Nghi Xuân, Xã Phúc Thọ, Xã Nghi Thái
16732 Phường Cửa Lò|412 Phường Nghi Thủy, Phường Nghi Tân, Phường Thu Thủy, Phường Nghi Hòa, Phường Nghi Hải, Phường Nghi Hương, Phường Nghi Thu
16738 Xã Quế Phong|415 Thị trấn Kim Sơn, Xã Nậm Giải, Xã Châu Kim, Xã Mường Nọc
16744 Xã Thông Thụ|415 Xã Thông Thụ, Xã Đồng Văn
16750 Xã Tiền Phong|415 Xã Hạnh Dịch, Xã Tiền Phong
16756 Xã Tri Lễ|415 Xã Tri Lễ, Xã Nậm Nhoóng
16774 Xã Mường Quàng|415 Xã Châu Thôn, Xã Quang Phong, Xã Cắm Muộn
16777 Xã Quỳ Châu|416 Thị trấn Tân Lạc, Xã Châu Hội, Xã Châu Nga, Xã Châu Hạnh
16792 Xã Châu Tiến|416 Xã Châu Bính, Xã Châu Thuận, Xã Châu Tiến, Xã Châu Thắng
16801 Xã Hùng Chân|416 Xã Châu Phong, Xã Châu Hoàn, Xã Diên Lãm
16804 Xã Châu Bình|416 Xã Châu Bình=
16813 Xã Mường Xén|417 Thị trấn Mường Xén, Xã Tà Cạ, Xã Tây Sơn
16816 Xã Mỹ Lý|417 Xã Mỹ Lý=
16819 Xã Bắc Lý|417 Xã Bắc Lý=
16822 Xã Keng Đu|417 Xã Keng Đu=
16828 Xã Huồi Tụ|417 Xã Huồi Tụ=
16831 Xã Mường Lống|417 Xã Mường Lống=
16834 Xã Na Loi|417 Xã Đoọc Mạy, Xã Na Loi
16837 Xã Nậm Cắn|417 Xã Nậm Cắn, Xã Phà Đánh
16849 Xã Hữu Kiệm|417 Xã Bảo Nam, Xã Hữu Lập, Xã Hữu Kiệm
16855 Xã Chiêu Lưu|417 Xã Bảo Thắng, Xã Chiêu Lưu
16858 Xã Mường Típ|417 Xã Mường Típ, Xã Mường Ải
16870 Xã Na Ngoi|417 Xã Na Ngoi, Xã Nậm Càn
16876 Xã Tương Dương|418 Thị trấn Thạch Giám, Xã Lưu Kiền, Xã Xá Lượng
16882 Xã Nhôn Mai|418 Xã Mai Sơn, Xã Nhôn Mai
16885 Xã Hữu Khuông|418 Xã Hữu Khuông=
16903 Xã Nga My|418 Xã Nga My, Xã Xiêng My
16906 Xã Lượng Minh|418 Xã Lượng Minh=
16909 Xã Yên Hòa|418 Xã Yên Hòa, Xã Yên Thắng
16912 Xã Yên Na|418 Xã Yên Tĩnh, Xã Yên Na
16933 Xã Tam Quang|418 Xã Tam Đình, Xã Tam Quang
16936 Xã Tam Thái|418 Xã Tam Thái, Xã Tam Hợp
16939 Phường Thái Hòa|414 Phường Hòa Hiếu, Phường Quang Phong, Phường Long Sơn
16941 Xã Nghĩa Đàn|419 Thị trấn Nghĩa Đàn, Xã Nghĩa Bình, Xã Nghĩa Trung
16951 Xã Nghĩa Lâm|419 Xã Nghĩa Yên, Xã Nghĩa Lạc, Xã Nghĩa Lâm, Xã Nghĩa Sơn
16969 Xã Nghĩa Thọ|419 Xã Nghĩa Lợi, Xã Nghĩa Thọ, Xã Nghĩa Hội
16972 Xã Nghĩa Hưng|419 Xã Nghĩa Hưng, Xã Nghĩa Thành
16975 Xã Nghĩa Mai|419 Xã Nghĩa Mai, Xã Nghĩa Minh, Xã Nghĩa Hồng
17011 Phường Tây Hiếu|414 Phường Quang Tiến, Xã Nghĩa Tiến, Xã Tây Hiếu
17017 Xã Đông Hiếu|414 Xã Nghĩa Mỹ, Xã Nghĩa Thuận, Xã Đông Hiếu
17029 Xã Nghĩa Lộc|419 Xã Nghĩa Long, Xã Nghĩa Lộc
17032 Xã Nghĩa Khánh|419 Xã Nghĩa Đức, Xã Nghĩa An, Xã Nghĩa Khánh
17035 Xã Quỳ Hợp|420 Thị trấn Quỳ Hợp, Xã Châu Quang, Xã Thọ Hợp, Xã Châu Đình
17044 Xã Châu Hồng|420 Xã Châu Tiến, Xã Châu Hồng, Xã Châu Thành
17056 Xã Châu Lộc|420 Xã Liên Hợp, Xã Châu Lộc
17059 Xã Tam Hợp|420 Xã Yên Hợp, Xã Đồng Hợp, Xã Tam Hợp, Xã Nghĩa Xuân
17071 Xã Minh Hợp|420 Xã Minh Hợp, Xã Văn Lợi, Xã Hạ Sơn
17077 Xã Mường Ham|420 Xã Châu Cường, Xã Châu Thái
17089 Xã Mường Chọng|420 Xã Nam Sơn, Xã Châu Lý, Xã Bắc Sơn
17110 Phường Hoàng Mai|432 Xã Quỳnh Vinh, Phường Quỳnh Thiện, Xã Quỳnh Trang
17125 Phường Quỳnh Mai|432 Phường Mai Hùng, Phường Quỳnh Xuân, Phường Quỳnh Phương, Xã Quỳnh Liên
17128 Phường Tân Mai|432 Xã Quỳnh Lộc, Xã Quỳnh Lập, Phường Quỳnh Dị
17143 Xã Quỳnh Văn|421 Xã Quỳnh Tân, Xã Quỳnh Văn, Xã Quỳnh Thạch
17149 Xã Quỳnh Tam|421 Xã Quỳnh Châu, Xã Tân Sơn, Xã Quỳnh Tam
17170 Xã Quỳnh Sơn|421 Xã Ngọc Sơn, Xã Quỳnh Sơn, Xã Quỳnh Lâm
17176 Xã Quỳnh Anh|421 Xã Quỳnh Bảng, Xã Quỳnh Thanh, Xã Quỳnh Đôi, Xã Minh Lương, Xã Quỳnh Yên
17179 Xã Quỳnh Lưu|421 Xã Quỳnh Hậu, Thị trấn Cầu Giát, Xã Bình Sơn, Xã Quỳnh Diễn, Xã Quỳnh Giang
17212 Xã Quỳnh Phú|421 Xã An Hòa, Xã Phú Nghĩa, Xã Văn Hải, Xã Thuận Long
17224 Xã Quỳnh Thắng|421 Xã Quỳnh Thắng, Xã Tân Thắng
17230 Xã Bình Chuẩn|422 Xã Bình Chuẩn=
17239 Xã Mậu Thạch|422 Xã Thạch Ngàn, Xã Mậu Đức
17242 Xã Cam Phục|422 Xã Cam Lâm, Xã Đôn Phục
17248 Xã Châu Khê|422 Xã Lạng Khê, Xã Châu Khê
17254 Xã Con Cuông|422 Xã Chi Khê, Thị trấn Trà Lân, Xã Yên Khê
17263 Xã Môn Sơn|422 Xã Lục Dạ, Xã Môn Sơn
17266 Xã Tân Kỳ|423 Thị trấn Tân Kỳ, Xã Nghĩa Dũng, Xã Kỳ Sơn, Xã Kỳ Tân
17272 Xã Tân Phú|423 Xã Tân Phú, Xã Tân Xuân, Xã Nghĩa Thái, Xã Hoàn Long
17278 Xã Giai Xuân|423 Xã Tân Hợp, Xã Giai Xuân
17284 Xã Nghĩa Đồng|423 Xã Bình Hợp, Xã Nghĩa Đồng
17287 Xã Tiên Đồng|423 Xã Đồng Văn, Xã Tiên Kỳ
17305 Xã Tân An|423 Xã Nghĩa Phúc, Xã Tân An, Xã Hương Sơn
17326 Xã Nghĩa Hành|423 Xã Phú Sơn, Xã Tân Hương, Xã Nghĩa Hành
17329 Xã Anh Sơn|424 Thị trấn Kim Nhan, Xã Đức Sơn, Xã Phúc Sơn
17335 Xã Thành Bình Thọ|424 Xã Thọ Sơn, Xã Thành Sơn, Xã Bình Sơn
17344 Xã Nhân Hòa|424 Xã Tam Đỉnh, Xã Hùng Sơn, Xã Cẩm Sơn
17357 Xã Vĩnh Tường|424 Xã Tường Sơn, Xã Hoa Sơn, Xã Hội Sơn
17365 Xã Anh Sơn Đông|424 Xã Tào Sơn, Xã Vĩnh Sơn, Xã Lạng Sơn
17380 Xã Yên Xuân|424 Xã Long Sơn, Xã Khai Sơn, Xã Lĩnh Sơn, Xã Cao Sơn
17395 Xã Hùng Châu|425 Xã Diễn Lâm, Xã Diễn Đoài, Xã Diễn Trường, Xã Diễn Yên
17416 Xã Đức Châu|425 Xã Diễn Hồng, Xã Diễn Phong, Xã Diễn Vạn, Xã Diễn Kỷ
17419 Xã Hải Châu|425 Xã Diễn Hoàng, Xã Diễn Mỹ, Xã Hùng Hải, Xã Diễn Kim
17443 Xã Quảng Châu|425 Xã Diễn Liên, Xã Xuân Tháp, Xã Diễn Thái, Xã Diễn Đồng
17464 Xã Diễn Châu|425 Xã Ngọc Bích, Xã Diễn Hoa, Thị trấn Diễn Thành, Xã Diễn Phúc
17476 Xã Minh Châu|425 Xã Hạnh Quảng, Xã Diễn Nguyên, Xã Diễn Cát, Xã Minh Châu
17479 Xã An Châu|425 Xã Diễn Thịnh, Xã Diễn Tân, Xã Diễn Trung, Xã Diễn An
17488 Xã Tân Châu|425 Xã Diễn Thọ, Xã Diễn Lợi, Xã Diễn Lộc, Xã Diễn Phú
17506 Xã Yên Thành|426 Thị trấn Hoa Thành, Xã Tăng Thành, Xã Văn Thành, Xã Đông Thành
17515 Xã Bình Minh|426 Xã Mã Thành, Xã Tiến Thành, Xã Tân Thành, Xã Đức Thành
17521 Xã Quang Đồng|426 Xã Kim Thành, Xã Quang Thành, Xã Đồng Thành
17524 Xã Giai Lạc|426 Xã Lăng Thành, Xã Hậu Thành, Xã Phúc Thành
17530 Xã Đông Thành|426 Xã Đô Thành, Xã Thọ Thành, Xã Phú Thành
17560 Xã Vân Du|426 Xã Tây Thành, Xã Thịnh Thành, Xã Minh Thành
17569 Xã Quan Thành|426 Xã Xuân Thành, Xã Bắc Thành, Xã Trung Thành, Xã Nam Thành
17605 Xã Hợp Minh|426 Xã Long Thành, Xã Vĩnh Thành, Xã Viên Thành, Xã Bảo Thành, Xã Sơn Thành
17611 Xã Vân Tụ|426 Xã Liên Thành, Xã Mỹ Thành, Xã Vân Tụ
17623 Xã Bạch Ngọc|427 Xã Giang Sơn Đông, Xã Giang Sơn Tây, Xã Bạch Ngọc, Xã Bồi Sơn
17641 Xã Lương Sơn|427 Xã Hồng Sơn, Xã Bài Sơn, Xã Tràng Sơn, Xã Đông Sơn
17662 Xã Đô Lương|427 Thị trấn Đô Lương, Xã Bắc Sơn, Xã Đặng Sơn, Xã Nam Sơn, Xã Lưu Sơn, Xã Yên Sơn, Xã Văn Sơn, Xã Đà Sơn, Xã Thịnh Sơn
17677 Xã Văn Hiến|427 Xã Thượng Sơn, Xã Hòa Sơn, Xã Tân Sơn, Xã Thái Sơn, Xã Quang Sơn
17689 Xã Thuần Trung|427 Xã Lạc Sơn, Xã Trung Sơn, Xã Xuân Sơn, Xã Minh Sơn, Xã Thuận Sơn, Xã Nhân Sơn
17707 Xã Bạch Hà|427 Xã Hiến Sơn, Xã Mỹ Sơn, Xã Trù Sơn, Xã Đại Sơn
17713 Xã Đại Đồng|428 Thị trấn Dùng, Xã Thanh Phong, Xã Đại Đồng, Xã Thanh Ngọc, Xã Đồng Văn
17722 Xã Hạnh Lâm|428 Xã Hạnh Lâm, Xã Thanh Đức
17728 Xã Cát Ngạn|428 Xã Cát Văn, Xã Minh Sơn, Xã Phong Thịnh
17743 Xã Tam Đồng|428 Xã Thanh Mỹ, Xã Thanh Tiên, Xã Thanh Liên
17759 Xã Sơn Lâm|428 Xã Thanh Sơn, Xã Ngọc Lâm
17770 Xã Hoa Quân|428 Xã Thanh Hương, Xã Thanh Thịnh, Xã Thanh An, Xã Thanh Quả
17779 Xã Xuân Lâm|428 Xã Ngọc Sơn, Xã Xuân Dương, Xã Minh Tiến
17791 Xã Kim Bảng|428 Xã Kim Bảng, Xã Thanh Thủy, Xã Thanh Hà
17818 Xã Bích Hào|428 Xã Thanh Tùng, Xã Thanh Lâm, Xã Mai Giang, Xã Thanh Xuân
17827 Xã Nghi Lộc|429 Thị trấn Quán Hành, Xã Nghi Trung, Xã Diên Hoa, Xã Nghi Vạn
17833 Xã Hải Lộc|429 Xã Nghi Yên, Xã Nghi Tiến, Xã Nghi Thiết
17842 Xã Thần Lĩnh|429 Xã Nghi Hưng, Xã Nghi Đồng, Xã Nghi Phương
17854 Xã Văn Kiều|429 Xã Nghi Văn, Xã Nghi Kiều
17857 Xã Phúc Lộc|429 Xã Nghi Lâm, Xã Nghi Mỹ, Xã Nghi Công Bắc, Xã Nghi Công Nam
17866 Xã Trung Lộc|429 Xã Nghi Quang, Xã Nghi Thuận, Xã Nghi Long, Xã Nghi Xá
17878 Xã Đông Lộc|429 Xã Khánh Hợp, Xã Nghi Thạch, Xã Thịnh Trường
17920 Phường Vinh Hưng|412 Phường Quán Bàu, Phường Hưng Đông, Xã Nghi Liên, Xã Nghi Kim
17935 Xã Nam Đàn|430 Xã Nam Hưng, Xã Nghĩa Thái, Xã Nam Thanh
17944 Xã Đại Huệ|430 Xã Nam Anh, Xã Nam Xuân, Xã Nam Lĩnh
17950 Xã Vạn An|430 Thị trấn Nam Đàn, Xã Xuân Hòa, Xã Thượng Tân Lộc
17971 Xã Kim Liên|430 Xã Nam Giang, Xã Hùng Tiến, Xã Kim Liên, Xã Xuân Hồng, Xã Nam Cát
17989 Xã Thiên Nhẫn|430 Xã Khánh Sơn, Xã Trung Phúc Cường, Xã Nam Kim
18001 Xã Hưng Nguyên|431 Thị trấn Hưng Nguyên, Xã Hưng Tây, Xã Hưng Đạo, Xã Thịnh Mỹ
18007 Xã Yên Trung|431 Xã Hưng Trung, Xã Hưng Yên Nam, Xã Hưng Yên Bắc
18028 Xã Hưng Nguyên Nam|431 Xã Hưng Lĩnh, Xã Thông Tân, Xã Long Xá, Xã Xuân Lam
18040 Xã Lam Thành|431 Xã Hưng Nghĩa, Xã Phúc Lợi, Xã Châu Nhân, Xã Hưng Thành
`;
