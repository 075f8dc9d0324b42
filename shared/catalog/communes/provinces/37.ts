// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.
export const data = `
347 Thành phố Phủ Lý, Hà Nam
349 Thị xã Duy Tiên, Hà Nam
350 Thị xã Kim Bảng, Hà Nam
351 Huyện Thanh Liêm, Hà Nam
352 Huyện Bình Lục, Hà Nam
353 Huyện Lý Nhân, Hà Nam
356 Thành phố Nam Định, Nam Định
359 Huyện Vụ Bản, Nam Định
360 Huyện Ý Yên, Nam Định
361 Huyện Nghĩa Hưng, Nam Định
362 Huyện Nam Trực, Nam Định
363 Huyện Trực Ninh, Nam Định
364 Huyện Xuân Trường, Nam Định
365 Huyện Giao Thủy, Nam Định
366 Huyện Hải Hậu, Nam Định
370 Thành phố Tam Điệp
372 Huyện Nho Quan
373 Huyện Gia Viễn
374 Thành phố Hoa Lư
375 Huyện Yên Khánh
376 Huyện Kim Sơn
377 Huyện Yên Mô
13285 Phường Phủ Lý|347 Phường Quang Trung~, Phường Châu Cầu, Phường Liêm Chính, Phường Thanh Châu
13291 Phường Phù Vân|347 Phường Lê Hồng Phong, Xã Phù Vân, Xã Kim Bình
13318 Phường Châu Sơn|347 Phường Châu Sơn, Phường Thanh Tuyền|351 Thị trấn Kiện Khê
13324 Phường Duy Tiên|349 Phường Hòa Mạc~, Xã Chuyên Ngoại, Xã Trác Văn, Xã Yên Nam
13330 Phường Duy Tân|349 Phường Hòa Mạc~, Xã Mộc Hoàn, Phường Châu Giang
13336 Phường Duy Hà|349 Phường Duy Minh, Phường Duy Hải, Phường Hoàng Đông~
13348 Phường Đồng Văn|349 Phường Đồng Văn, Phường Bạch Thượng, Phường Yên Bắc
13363 Phường Tiên Sơn|349 Phường Tiên Nội~, Xã Tiên Ngoại~, Phường Tiên Sơn
13366 Phường Hà Nam|347 Phường Quang Trung~, Phường Lam Hạ, Phường Tân Hiệp|349 Phường Tiên Nội~, Phường Hoàng Đông~, Xã Tiên Ngoại~
13384 Phường Kim Bảng|350 Phường Quế, Xã Văn Xá, Phường Ngọc Sơn
13393 Phường Lê Hồ|350 Phường Đại Cương, Phường Lê Hồ, Phường Đồng Hóa
13396 Phường Nguyễn Uý|350 Xã Nguyễn Úy, Phường Tượng Lĩnh, Phường Tân Sơn
13402 Phường Kim Thanh|350 Phường Tân Tựu, Xã Hoàng Tây
13420 Phường Tam Chúc|350 Xã Thụy Lôi, Xã Khả Phong, Phường Ba Sao
13435 Phường Lý Thường Kiệt|350 Xã Liên Sơn, Phường Thi Sơn, Xã Thanh Sơn
13444 Phường Liêm Tuyền|347 Phường Tân Liêm, Xã Đinh Xá, Xã Trịnh Xá
13456 Xã Liêm Hà|351 Xã Liêm Phong, Xã Thanh Hà, Xã Liêm Cần
13474 Xã Tân Thanh|351 Xã Thanh Thủy, Xã Thanh Phong, Thị trấn Tân Thanh
13483 Xã Thanh Bình|351 Xã Liêm Thuận, Xã Liêm Túc, Xã Liêm Sơn
13489 Xã Thanh Lâm|351 Xã Thanh Tân, Xã Thanh Nghị, Xã Thanh Hải
13495 Xã Thanh Liêm|351 Xã Thanh Hương, Xã Thanh Tâm, Xã Thanh Nguyên
13501 Xã Bình Mỹ|352 Thị trấn Bình Mỹ, Xã Đồn Xá, Xã La Sơn
13504 Xã Bình Lục|352 Xã Bình Nghĩa, Xã Tràng An, Xã Đồng Du
13531 Xã Bình Giang|352 Xã An Ninh, Xã Bồ Đề, Xã Vũ Bản
13540 Xã Bình An|352 Xã Ngọc Lũ, Xã Bình An, Xã Trung Lương
13558 Xã Bình Sơn|352 Xã An Đổ, Xã Tiêu Động, Xã An Lão
13573 Xã Lý Nhân|353 Xã Hợp Lý, Xã Chính Lý, Xã Văn Lý
13579 Xã Bắc Lý|353 Xã Chân Lý, Xã Đạo Lý, Xã Bắc Lý
13591 Xã Nam Xang|353 Xã Nguyên Lý, Xã Công Lý, Xã Đức Lý
13594 Xã Trần Thương|353 Xã Trần Hưng Đạo, Xã Nhân Nghĩa, Xã Nhân Bình
13597 Xã Vĩnh Trụ|353 Thị trấn Vĩnh Trụ, Xã Nhân Khang, Xã Nhân Chính
13609 Xã Nhân Hà|353 Xã Nhân Thịnh, Xã Nhân Mỹ, Xã Xuân Khê
13627 Xã Nam Lý|353 Xã Phú Phúc, Xã Tiến Thắng, Xã Hòa Hậu
13669 Phường Nam Định|356 Phường Vị Xuyên, Phường Trần Hưng Đạo, Phường Cửa Bắc, Phường Năng Tĩnh, Phường Quang Trung, Phường Lộc Vượng, Phường Cửa Nam, Xã Mỹ Phúc
13684 Phường Thiên Trường|356 Phường Lộc Hạ, Xã Mỹ Trung, Xã Mỹ Tân
13693 Phường Đông A|356 Phường Lộc Hòa, Xã Mỹ Hà, Xã Mỹ Thắng
13699 Phường Thành Nam|356 Phường Mỹ Xá|359 Xã Đại An
13708 Phường Mỹ Lộc|356 Phường Hưng Lộc, Xã Mỹ Thuận, Xã Mỹ Lộc
13741 Xã Vụ Bản|359 Thị trấn Gôi, Xã Kim Thái, Xã Tam Thanh
13750 Xã Minh Tân|359 Xã Minh Tân, Xã Cộng Hòa
13753 Xã Hiển Khánh|359 Xã Hiển Khánh, Xã Hợp Hưng, Xã Trung Thành, Xã Quang Trung
13777 Phường Trường Thi|356 Phường Trường Thi|359 Xã Thành Lợi
13786 Xã Liên Minh|359 Xã Liên Minh, Xã Đại Thắng, Xã Vĩnh Hào
13795 Xã Ý Yên|360 Thị trấn Lâm, Xã Yên Khánh, Xã Yên Phong, Xã Hồng Quang
13807 Xã Tân Minh|360 Xã Trung Nghĩa, Xã Tân Minh
13822 Xã Phong Doanh|360 Xã Yên Thọ, Xã Phú Hưng, Xã Yên Chính
13834 Xã Vũ Dương|360 Xã Yên Bình, Xã Yên Mỹ, Xã Yên Dương, Xã Yên Ninh
13864 Xã Vạn Thắng|360 Xã Yên Lương, Xã Yên Tiến, Xã Yên Thắng
13870 Xã Yên Cường|360 Xã Yên Phúc, Xã Yên Cường, Xã Yên Lộc, Xã Yên Nhân
13879 Xã Yên Đồng|360 Xã Yên Đồng, Xã Yên Khang, Xã Yên Trị
13891 Xã Nghĩa Hưng|361 Thị trấn Liễu Đề, Xã Nghĩa Thái, Xã Nghĩa Châu, Xã Nghĩa Trung
13894 Xã Rạng Đông|361 Thị trấn Rạng Đông, Xã Phúc Thắng, Xã Nam Điền
13900 Xã Đồng Thịnh|361 Xã Đồng Thịnh, Xã Hoàng Nam
13918 Xã Nghĩa Sơn|361 Xã Nghĩa Sơn, Xã Nghĩa Lạc
13927 Xã Hồng Phong|361 Xã Nghĩa Hồng, Xã Nghĩa Phong, Xã Nghĩa Phú
13939 Xã Quỹ Nhất|361 Thị trấn Quỹ Nhất, Xã Nghĩa Thành, Xã Nghĩa Lợi
13957 Xã Nghĩa Lâm|361 Xã Nghĩa Hùng, Xã Nghĩa Lâm, Xã Nghĩa Hải
13966 Xã Nam Trực|362 Thị trấn Nam Giang, Xã Nam Cường, Xã Nam Hùng
13972 Phường Vị Khê|356 Phường Nam Phong|362 Xã Nam Điền
13984 Phường Hồng Quang|356 Phường Nam Vân|362 Xã Nghĩa An, Xã Hồng Quang
13987 Xã Nam Hồng|362 Xã Nam Thắng, Xã Tân Thịnh, Xã Nam Hồng
14005 Xã Nam Ninh|362 Xã Nam Hoa, Xã Nam Thanh, Xã Nam Lợi, Xã Nam Hải
14011 Xã Nam Minh|362 Xã Nam Dương, Xã Bình Minh, Xã Nam Tiến
14014 Xã Nam Đồng|362 Xã Đồng Sơn, Xã Nam Thái
14026 Xã Cổ Lễ|363 Thị trấn Cổ Lễ, Xã Trung Đông, Xã Trực Tuấn
14038 Xã Ninh Giang|363 Xã Phương Định, Xã Trực Chính, Xã Liêm Hải
14053 Xã Trực Ninh|363 Xã Trực Hưng, Xã Trực Nội, Xã Trực Thanh
14056 Xã Cát Thành|363 Xã Việt Hùng, Xã Trực Đạo, Thị trấn Cát Thành
14062 Xã Quang Hưng|363 Xã Trực Khang, Xã Trực Thuận, Xã Trực Mỹ
14071 Xã Minh Thái|363 Xã Trực Đại, Xã Trực Thái, Xã Trực Thắng
14077 Xã Ninh Cường|363 Xã Trực Cường, Thị trấn Ninh Cường, Xã Trực Hùng
14089 Xã Xuân Trường|364 Thị trấn Xuân Trường, Xã Xuân Ngọc, Xã Xuân Ninh, Xã Xuân Phúc
14095 Xã Xuân Hồng|364 Xã Xuân Châu, Xã Xuân Hồng, Xã Xuân Thành, Xã Xuân Thượng
14104 Xã Xuân Giang|364 Xã Xuân Giang, Xã Xuân Tân, Xã Xuân Phú
14122 Xã Xuân Hưng|364 Xã Trà Lũ, Xã Thọ Nghiệp, Xã Xuân Vinh
14161 Xã Giao Minh|365 Xã Giao Hương, Xã Giao Thiện, Xã Giao Thanh
14167 Xã Giao Thuỷ|365 Thị trấn Giao Thủy, Xã Bình Hòa
14179 Xã Giao Hưng|365 Xã Giao Nhân, Xã Giao Châu, Xã Giao Long
14182 Xã Giao Hòa|365 Xã Hồng Thuận, Xã Giao An, Xã Giao Lạc
14194 Xã Giao Bình|365 Xã Giao Tân, Xã Giao Yến, Xã Bạch Long
14203 Xã Giao Phúc|365 Xã Giao Hà, Xã Giao Xuân, Xã Giao Hải
14212 Xã Giao Ninh|365 Thị trấn Quất Lâm, Xã Giao Thịnh, Xã Giao Phong
14215 Xã Hải Hậu|366 Thị trấn Yên Định, Xã Hải Trung, Xã Hải Long
14218 Xã Hải Tiến|366 Thị trấn Cồn, Xã Hải Sơn, Xã Hải Tân
14221 Xã Hải Thịnh|366 Thị trấn Thịnh Long, Xã Hải Ninh, Xã Hải Châu
14236 Xã Hải Anh|366 Xã Hải Minh, Xã Hải Anh, Xã Hải Đường
14248 Xã Hải Hưng|366 Xã Hải Nam, Xã Hải Hưng, Xã Hải Lộc
14281 Xã Hải An|366 Xã Hải Phong, Xã Hải An, Xã Hải Giang
14287 Xã Hải Quang|366 Xã Hải Quang, Xã Hải Đông, Xã Hải Tây
14308 Xã Hải Xuân|366 Xã Hải Phú, Xã Hải Xuân, Xã Hải Hòa
14329 Phường Hoa Lư|374 Phường Đông Thành, Phường Tân Thành, Phường Vân Giang, Phường Bích Đào, Phường Nam Bình, Phường Nam Thành, Phường Ninh Khánh, Xã Ninh Nhất, Xã Ninh Tiến, Phường Ninh Mỹ, Xã Ninh Khang
14359 Phường Nam Hoa Lư|374 Phường Ninh Sơn, Phường Ninh Phong, Xã Ninh Hải, Xã Ninh Vân, Xã Ninh An
14362 Phường Tam Điệp|370 Phường Bắc Sơn, Phường Tây Sơn, Xã Quang Sơn
14365 Phường Trung Sơn|370 Phường Trung Sơn, Phường Nam Sơn, Xã Đông Sơn
14371 Phường Yên Sơn|370 Xã Yên Sơn, Phường Tân Bình|372 Xã Quảng Lạc
14389 Xã Gia Lâm|372 Xã Xích Thổ, Xã Gia Lâm, Xã Gia Sơn
14401 Xã Gia Tường|372 Xã Gia Thủy, Xã Gia Tường, Xã Đức Long
14404 Xã Cúc Phương|372 Xã Cúc Phương, Xã Văn Phương
14407 Xã Phú Sơn|372 Xã Thạch Bình, Xã Phú Sơn, Xã Lạc Vân
14428 Xã Nho Quan|372 Xã Đồng Phong, Xã Yên Quang, Thị trấn Nho Quan
14434 Xã Thanh Sơn|372 Xã Thượng Hòa, Xã Thanh Sơn, Xã Văn Phú
14452 Xã Quỳnh Lưu|372 Xã Phú Lộc, Xã Quỳnh Lưu
14458 Xã Phú Long|372 Xã Kỳ Phú, Xã Phú Long
14464 Xã Gia Viễn|373 Thị trấn Thịnh Vượng, Xã Gia Hòa
14482 Xã Gia Hưng|373 Xã Gia Hưng, Xã Liên Sơn, Xã Gia Phú
14488 Xã Gia Vân|373 Xã Gia Vân, Xã Gia Lập, Xã Gia Tân~
14494 Xã Gia Trấn|373 Xã Gia Thanh, Xã Gia Xuân, Xã Gia Trấn
14500 Xã Đại Hoàng|373 Xã Gia Phương, Xã Tiến Thắng, Xã Gia Trung
14524 Xã Gia Phong|373 Xã Gia Minh, Xã Gia Lạc, Xã Gia Phong
14533 Phường Tây Hoa Lư|374 Phường Ninh Giang, Xã Trường Yên, Xã Ninh Hòa|372 Xã Phúc Sơn|373 Xã Gia Tân~, Xã Gia Sinh
14560 Xã Yên Khánh|375 Thị trấn Yên Ninh, Xã Khánh Cư, Xã Khánh Hải, Xã Khánh Vân
14563 Xã Khánh Thiện|375 Xã Khánh Thiện, Xã Khánh Lợi, Xã Khánh Cường
14566 Phường Đông Hoa Lư|374 Phường Ninh Phúc|375 Xã Khánh Hòa, Xã Khánh Phú, Xã Khánh An
14608 Xã Khánh Trung|375 Xã Khánh Trung, Xã Khánh Công, Xã Khánh Thành
14611 Xã Khánh Nhạc|375 Xã Khánh Nhạc, Xã Khánh Hồng
14614 Xã Khánh Hội|375 Xã Khánh Mậu, Xã Khánh Hội, Xã Khánh Thuỷ
14620 Xã Phát Diệm|376 Thị trấn Phát Diệm, Xã Kim Chính, Xã Thượng Kiệm
14623 Xã Bình Minh|376 Thị trấn Bình Minh, Xã Kim Mỹ, Xã Cồn Thoi
14638 Xã Kim Sơn|376 Xã Kim Định, Xã Ân Hòa, Xã Hùng Tiến
14647 Xã Quang Thiện|376 Xã Quang Thiện, Xã Như Hòa, Xã Đồng Hướng
14653 Xã Chất Bình|376 Xã Hồi Ninh, Xã Xuân Chính, Xã Chất Bình
14674 Xã Lai Thành|376 Xã Tân Thành, Xã Yên Lộc, Xã Lai Thành
14677 Xã Định Hoá|376 Xã Định Hoá, Xã Văn Hải, Xã Kim Tân
14698 Xã Kim Đông|376 Xã Kim Trung, Xã Kim Đông
14701 Xã Yên Mô|377 Thị trấn Yên Thịnh, Xã Khánh Dương, Xã Yên Hòa
14725 Phường Yên Thắng|370 Phường Yên Bình|377 Xã Khánh Thượng, Xã Yên Thắng
14728 Xã Yên Từ|377 Xã Yên Phong, Xã Yên Từ, Xã Yên Nhân
14743 Xã Yên Mạc|377 Xã Yên Mỹ, Xã Yên Mạc, Xã Yên Lâm
14746 Xã Đồng Thái|377 Xã Yên Thành, Xã Yên Đồng, Xã Yên Thái
`;
