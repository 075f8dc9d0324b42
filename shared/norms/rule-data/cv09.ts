import type { LegalSource } from './legal-source.ts';

/** The frame of 32 posts (shared/norms/frame.ts): two dates are reported, so none is given. */
export const CV09_SOURCE: LegalSource = {
  document: 'CV 09/CV-BCĐ',
  article: null,
  date: null,
  madeUntil: null,
  checked: 'reported',
  read: [
    'https://www.vietnam.vn/en/xac-dinh-vi-tri-viec-lam-chuyen-vien-giup-viec-cac-ban-cua-hdnd-xa',
    'https://news.laodong.vn/thoi-su/khan-truong-bo-sung-nhan-su-cap-xa-theo-4-hinh-thuc-1570620.ldo',
  ],
};
