/**
 * Regions that were abolished, merged or given another code since the first report year. A report for a year is due
 * from the authority that exists on 31 December of it: `last` is the last such year, the successor begins the year after.
 * Only changes that the State Council's or a province's announcement makes certain; see data/README.md.
 */
export interface Change {
  code: string;
  name: string;
  last: number;
  successor: string;
}

const rows: readonly (readonly [code: string, name: string, last: number, successor: string])[] = [
  ['140726', '太谷县', 2018, '140703'],
  ['340225', '无为县', 2018, '340281'],
  ['360105', '湾里区', 2018, '360112'],
  ['410728', '长垣县', 2018, '410783'],
  ['411626', '淮阳县', 2018, '411603'],
  ['451023', '平果县', 2018, '451082'],
  ['510922', '射洪县', 2018, '510981'],
  ['530422', '澄江县', 2018, '530481'],
  ['652923', '库车县', 2018, '652902'],
  ['130521', '邢台县', 2019, '130503'],
  ['130526', '任县', 2019, '130505'],
  ['130527', '南和县', 2019, '130506'],
  ['320602', '崇川区', 2019, '320613'],
  ['320611', '港闸区', 2019, '320613'],
  ['320684', '海门市', 2019, '320614'],
  ['340221', '芜湖县', 2019, '340210'],
  ['340222', '繁昌县', 2019, '340212'],
  ['360727', '龙南县', 2019, '360783'],
  ['370634', '长岛县', 2019, '370614'],
  ['370684', '蓬莱市', 2019, '370614'],
  ['421023', '监利县', 2019, '421088'],
  ['510132', '新津县', 2019, '510118'],
  ['520221', '水城县', 2019, '520204'],
  ['330103', '下城区', 2020, '330105'],
  ['330104', '江干区', 2020, '330102'],
  ['350402', '梅列区', 2020, '350404'],
  ['350403', '三元区', 2020, '350404'],
  ['350427', '沙县', 2020, '350405'],
  ['350625', '长泰县', 2020, '350605'],
  ['350681', '龙海市', 2020, '350604'],
  ['410306', '吉利区', 2020, '410308'],
  ['410322', '孟津县', 2020, '410308'],
  ['410381', '偃师市', 2020, '410307'],
  ['431121', '祁阳县', 2020, '431181'],
  ['450127', '横县', 2020, '450181'],
  ['513425', '会理县', 2020, '513402'],
  ['520522', '黔西县', 2020, '520581'],
  ['532331', '禄丰县', 2020, '532302'],
  ['610322', '凤翔县', 2020, '610305'],
  ['610928', '旬阳县', 2020, '610981'],
  ['654223', '沙湾县', 2020, '654203'],
  ['540422', '米林县', 2022, '540481'],
  ['540530', '错那县', 2022, '540581'],
];

/** Abolished codes; those of 2018 had no report on today's form and are left out. */
export const changes: readonly Change[] = rows
  .map(([code, name, last, successor]) => ({ code, name, last, successor }))
  .filter((change) => change.last >= 2019);

/** Regions newly made of parts of others (not successors of one), with their first report year. */
export const founded: Readonly<Record<string, number>> = {
  '330113': 2021,
  '330114': 2021,
  '460302': 2020,
  '460303': 2020,
  '653228': 2024,
  '653229': 2024,
  '659011': 2021,
  '659012': 2023,
};
