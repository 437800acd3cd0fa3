// Written by scripts/generate/calendar.ts: do not edit. Days off and make-up days by the yearly
// notices of the General Office of the State Council (国务院办公厅关于部分节假日安排的通知),
// from the data of the package chinese-days 1.5.7, MIT, Copyright (c) 2024 Yawei sun,
// corrected by notices.ts.
import type { Phrase } from '../phrase.ts';

/** The holidays by the letters of `SCHEDULE`. */
export const HOLIDAYS = {
  N: {
    zh: '元旦',
    en: 'New Year’s Day',
  },
  S: {
    zh: '春节',
    en: 'Spring Festival',
  },
  Q: {
    zh: '清明节',
    en: 'Qingming Festival',
  },
  L: {
    zh: '劳动节',
    en: 'Labour Day',
  },
  D: {
    zh: '端午节',
    en: 'Dragon Boat Festival',
  },
  M: {
    zh: '中秋节',
    en: 'Mid-Autumn Festival',
  },
  G: {
    zh: '国庆节',
    en: 'National Day',
  },
  V: {
    zh: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
    en: '70th anniversary of the victory over Japan and fascism',
  },
} as const satisfies Record<string, Phrase>;

export type HolidayCode = keyof typeof HOLIDAYS;

/**
 * A line for each year, from `FIRST_PUBLISHED_YEAR` on: S0215+9 is nine days off from
 * 15 February for the Spring Festival, N0101 one day, s0214 a day worked to make up for one.
 */
export const SCHEDULE: readonly string[] = [
  // 2004
  'N0101 S0122+7 L0501+7 G1001+7 s0117 s0118 l0508 l0509 g1009 g1010',
  // 2005 · 12-31: 国办发明电〔2005〕35号: 12月31日(星期六)上班
  'N0101+3 S0209+7 L0501+7 G1001+7 s0205 s0206 l0430 l0508 g1008 g1009 n1231',
  // 2006 · 国办发明电〔2005〕35号
  'N0101+3 S0129+7 L0501+7 G1001+7 s0128 s0205 l0429 l0430 g0930 g1008 n1230 n1231',
  // 2007 · 国办发明电〔2006〕49号
  'N0101+3 S0218+7 L0501+7 G1001+7 N1230+2 s0217 s0225 l0428 l0429 g0929 g0930 n1229',
  // 2008
  'N0101 S0206+7 Q0404+3 L0501+3 D0607+3 M0913+3 G0929+7 s0202 s0203 l0504 g0927 g0928',
  // 2009 · 国办发明电〔2008〕42号
  'N0101+3 S0125+7 Q0404+3 L0501+3 D0528+3 G1001+2 M1003 G1004+5 n0104 s0124 s0201 d0531 g0927 g1010',
  // 2010 · 国办发明电〔2009〕27号
  'N0101+3 S0213+7 Q0403+3 L0501+3 D0614+3 M0922+3 G1001+7 s0220 s0221 d0612 d0613 m0919 m0925 g0926 g1009',
  // 2011 · 国办发明电〔2010〕40号
  'N0101+3 S0202+7 Q0403+3 L0430+3 D0604 D0606 M0910+3 G1001+7 s0130 s0212 q0402 g1008 g1009 n1231',
  // 2012 · 国办发明电〔2011〕45号
  'N0101+3 S0122+7 Q0402+3 L0429+3 D0622 D0624 M0930 G1001+7 s0121 s0129 q0331 q0401 l0428 g0929',
  // 2013 · 国办发明电〔2012〕33号
  'N0101+3 S0209+7 Q0404+3 L0429+3 D0610+3 M0919+3 G1001+7 n0105 n0106 s0216 s0217 q0407 l0427 l0428 d0608 d0609 m0922 g0929 g1012',
  // 2014 · 国办发明电〔2013〕28号
  'N0101 S0131+7 Q0405+3 L0501+3 D0602 M0908 G1001+7 s0126 s0208 l0504 g0928 g1011',
  // 2015 · 国办发明电〔2014〕28号 · 国发明电〔2015〕1号
  'N0101+3 S0218+7 Q0405+2 L0501 D0620 D0622 V0903+2 M0927 G1001+7 n0104 s0215 s0228 v0906 g1010',
  // 2016 · 国办发明电〔2015〕18号
  'N0101 S0207+7 Q0404 L0501+2 D0609+3 M0915+3 G1001+7 s0206 s0214 d0612 m0918 g1008 g1009',
  // 2017 · 国办发明电〔2016〕17号
  'N0101+2 S0127+7 Q0402+3 L0501 D0528+3 G1001+3 M1004 G1005+4 s0122 s0204 q0401 d0527 g0930',
  // 2018 · 国办发明电〔2017〕12号
  'N0101 S0215+7 Q0405+3 L0429+3 D0618 M0924 G1001+7 N1230+2 s0211 s0224 q0408 l0428 g0929 g0930 n1229',
  // 2019 · 国办发明电〔2018〕15号 · 国办发明电〔2019〕3号
  'N0101 S0204+7 Q0405+3 L0501+4 D0607+3 M0913+3 G1001+7 s0202 s0203 l0428 l0505 g0929 g1012',
  // 2020 · 国办发明电〔2019〕16号 · 国办发明电〔2020〕1号
  'N0101 S0124+10 Q0404+3 L0501+5 D0625+3 G1001+8 s0119 l0426 l0509 d0628 g0927 g1010',
  // 2021 · 国办发明电〔2020〕27号
  'N0101+3 S0211+7 Q0403+3 L0501+5 D0612+3 M0919+3 G1001+7 s0207 s0220 l0425 l0508 m0918 g0926 g1009',
  // 2022 · 国办发明电〔2021〕11号
  'N0101+3 S0131+7 Q0403+3 L0430+5 D0603+3 M0910+3 G1001+7 N1231 s0129 s0130 q0402 l0424 l0507 g1008 g1009',
  // 2023 · 国办发明电〔2022〕16号
  'N0101+2 S0121+7 Q0405 L0429+5 D0622+3 M0929 G0930+7 s0128 s0129 l0423 l0506 d0625 g1007 g1008',
  // 2024 · 国办发明电〔2023〕7号
  'N0101 S0210+8 Q0404+3 L0501+5 D0610 M0915+3 G1001+7 s0204 s0218 q0407 l0428 l0511 m0914 g0929 g1012',
  // 2025 · 国办发明电〔2024〕12号
  'N0101 S0128+8 Q0404+3 L0501+5 D0531+3 G1001+5 M1006 G1007+2 s0126 s0208 l0427 g0928 g1011',
  // 2026 · 国办发明电〔2025〕7号
  'N0101+3 S0215+9 Q0404+3 L0501+5 D0619+3 M0925+3 G1001+7 n0104 s0214 s0228 l0509 g0920 g1010',
];

export const FIRST_PUBLISHED_YEAR = 2004;
export const LAST_PUBLISHED_YEAR = FIRST_PUBLISHED_YEAR + SCHEDULE.length - 1;
