import type { Words } from '../form/types.ts';

/** Why an address could not be fetched, and what to do about it. */
export const fetchWords = {
  'bad-address': {
    zh: '“{url}”不是完整的网址；请写明 http:// 或 https:// 开头的地址。',
    en: '“{url}” is no complete address; write it with http:// or https://.',
  },
  'address-scheme': {
    zh: '只取 http 和 https 地址，不取{scheme}；请换用网页地址。',
    en: 'Only http and https addresses are fetched, not {scheme}; use the address of the web page.',
  },
  'address-secret': {
    zh: '地址中带有用户名或密码，不予取用；请换用公开地址。',
    en: 'The address holds a user name or password and is not used; use a public address.',
  },
  'private-address': {
    zh: '{host} 指向内部网络地址，不予访问；请下载文件后从磁盘读取。',
    en: '{host} leads to a private network and is not visited; download the file and read it from disk.',
  },
  'unknown-host': {
    zh: '找不到主机 {host}；请核对地址或稍后再试。',
    en: 'The host {host} is unknown; check the address or try again later.',
  },
  'robots-disallow': {
    zh: '{host} 的 robots.txt 不允许取此页；请手工下载后从磁盘读取。',
    en: 'The robots.txt of {host} does not allow this page; download it by hand and read it from disk.',
  },
  'robots-unavailable': {
    zh: '{host} 的 robots.txt 出错（{status}），按规则暂不取用；请稍后再试。',
    en: 'The robots.txt of {host} fails ({status}), and until it answers nothing is fetched; try again later.',
  },
  'too-many-redirects': {
    zh: '转向超过{limit}次；请在浏览器中打开，改用最终地址。',
    en: 'It redirects more than {limit} times; open it in a browser and use the final address.',
  },
  'http-status': {
    zh: '服务器答复 {status}；请在浏览器中核对地址。',
    en: 'The server answered {status}; check the address in a browser.',
  },
  'try-later': {
    zh: '服务器要求 {seconds} 秒后再试（{status}）；请届时重新运行。',
    en: 'The server asks to try again in {seconds} seconds ({status}); run this again then.',
  },
  'too-large': {
    zh: '内容超过{limit} MB 的上限，已停止下载；请核对地址是否为报告本身。',
    en: 'It is larger than the {limit} MB that are fetched, and was stopped; check that the address is that of the report.',
  },
  'timed-out': {
    zh: '服务器在{seconds}秒内没有答完；请稍后再试，或手工下载。',
    en: 'The server did not finish within {seconds} seconds; try again later or download it by hand.',
  },
  'cut-off': {
    zh: '连接中断，内容不完整（{reason}）；请稍后再试。',
    en: 'The connection broke and the content is incomplete ({reason}); try again later.',
  },
  'list-header': {
    zh: '地址表缺少列：{missing}；第一行应为 url,authority,region_code,level,year。',
    en: 'The list lacks the columns {missing}; its first line must be url,authority,region_code,level,year.',
  },
  'list-empty': {
    zh: '地址表没有地址。',
    en: 'The list holds no address; add a line for each report.',
  },
  'list-broken': {
    zh: '地址表不是有效的 CSV（{reason}）；请核对引号和逗号。',
    en: 'The list is no valid CSV ({reason}); check its quotes and commas.',
  },
  'list-address': {
    zh: '第{line}行的地址“{url}”无效，已略过；请写明 http:// 或 https:// 开头的地址。',
    en: 'Line {line} has no valid address (“{url}”) and was left out; write it with http:// or https://.',
  },
  'list-year': {
    zh: '第{line}行的年份“{year}”不是四位年份，未采用。',
    en: 'Line {line} has “{year}” for a year, which is not four digits and was not used; correct it.',
  },
} satisfies Record<string, Words>;
