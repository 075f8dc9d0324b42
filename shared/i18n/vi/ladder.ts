import type { LevelName } from '../../proposals/result.ts';

/** The ladder of measures, prices of other choices, people who were not placed, limits of senders. Filled by shared/i18n/format.ts. */
export interface LadderTexts {
  /** Above the plan: every measure in its order with its lines. */
  readonly order: string;
  readonly step: string;
  readonly stepOff: string;
  readonly stepLimit: string;
  readonly stations: string;
  readonly shares: string;
  readonly also: string;
  readonly prices: Readonly<Record<LevelName, string>>;
  readonly gains: Readonly<Record<LevelName, string>>;
  readonly inReturn: string;
  readonly noPrice: string;
  readonly forcing: string;
  readonly forcingTitle: string;
  readonly cannotForce: string;
}

export const ladder: LadderTexts = {
  order: 'Thứ tự các hình thức: {steps}.',
  step: '{measure}: {count} dòng',
  stepOff: '{measure}: đang tắt',
  stepLimit: '{measure}: {count} dòng (giới hạn {limit})',
  stations: 'Trưởng trạm Y tế là danh sách riêng, mỗi đơn vị một người.',
  shares: 'Nơi cử vừa biệt phái vừa tăng cường: khi một trong hai hình thức bị giới hạn, số chỗ của nơi cử được chia cho từng hình thức trước khi chọn người.',
  also: 'Ngoài ra: {text}',
  prices: {
    pins: 'bỏ {count} dòng người thẩm định đã giữ',
    'communes-served': 'thêm {count} xã không được bố trí ai',
    severity: 'mức cần được đáp ứng giảm {count} điểm (một lĩnh vực chưa có ai = {nobody} điểm)',
    fairness: 'số người chia cho các xã kém đều hơn',
    match: 'chuyên môn, kinh nghiệm kém hợp hơn {count} điểm',
    'sender-and-distance': 'đường xa hơn hoặc dồn vào ít nơi cử hơn ({count} điểm)',
    stability: 'đổi thêm {count} dòng so với phương án trước',
  },
  gains: {
    pins: 'giữ thêm {count} dòng người thẩm định đã giữ',
    'communes-served': 'thêm {count} xã được bố trí',
    severity: 'mức cần được đáp ứng tăng {count} điểm',
    fairness: 'chia cho các xã đều hơn',
    match: 'chuyên môn, kinh nghiệm hợp hơn {count} điểm',
    'sender-and-distance': 'gần hơn hoặc san sẻ cho nhiều nơi cử hơn ({count} điểm)',
    stability: 'giữ thêm {count} dòng của phương án trước',
  },
  inReturn: '{loss}; bù lại {gain}',
  noPrice: 'không mất gì, ngang nhau ở mọi tiêu chí',
  forcing: 'Nếu vẫn thêm một người ở đây: {price}.',
  forcingTitle: 'Nếu vẫn bố trí thêm một người',
  cannotForce: 'Không có cách nào trong các giới hạn đang đặt.',
};
