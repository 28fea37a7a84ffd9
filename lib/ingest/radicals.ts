// Fonts that hold a character and the radical of its shape as one glyph: what is printed from them and copied out again
// comes back as the radical. NFKC knows the Kangxi radicals and nearly none of the supplement (Unicode 2E80-2EFF).
const supplement: Record<string, string> = Object.fromEntries(
  (
    '⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺉刂⺊卜⺋㔾⺌小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爪⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸' +
    '⺰纟⺱罓⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页' +
    '⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
  )
    .match(/../gu)
    ?.map(([radical = '', character = '']) => [radical, character]) ?? [],
);

const lookalikes = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** The characters that radicals and compatibility ideographs stand for. */
export const withoutRadicals = (text: string): string =>
  text.replace(lookalikes, (radical) => supplement[radical] ?? radical.normalize('NFKC'));
