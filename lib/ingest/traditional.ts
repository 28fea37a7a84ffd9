// Gateway copies of government sites print the form in traditional characters. Only the characters of
// the form, its headings and the names of kinds of authorities are needed to recognise labels.
const pairs =
  '規规範范開开數数製制總总項项減减處处決决對对務务許许罰罚強强費费購购額额萬万請请書书組组織织業业機机構构關关會会' +
  '報报訴诉訟讼維维護护權权類类確确認认獲获補补內内執执檢检詢询後后過过結结轉转續续繼继辦办與与屬属於于國国' +
  '違违經经濟济穩稳採采動动況况議议發发這这進进題题問问資资備备為为傳传訊讯並并戶户' +
  '營营審审餘余間间現现廢废條条無无當当單单號号領领導导門门縣县鄉乡鎮镇區区臺台廳厅黨党農农專专場场產产' +
  '貿贸統统計计齊齐複复復复糾纠評评價价員员訪访舉举諮咨監监歸归檔档軍军職职衛卫療疗險险標标準准鐵铁陽阳陰阴東东' +
  '蘇苏滬沪漢汉廣广寧宁濱滨龍龙雲云貴贵遼辽連连鄭郑武武長长慶庆興兴豐丰臨临華华賓宾贛赣雙双寶宝鹽盐揚扬錫锡澤泽' +
  '滿满衆众眾众顧顾禁禁據据體体錄录證证應应調调誠诚億亿個个實实際际淨净從从終终義义舊旧將将滯滞納纳繳缴';

const simplified = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs[at] ?? '', pairs[at + 1] ?? '');

/** Simplified characters for the traditional ones that the form uses; everything else is left alone. */
export const toSimplified = (text: string): string => {
  let changed = '';
  for (const character of text) changed += simplified.get(character) ?? character;
  return changed;
};
