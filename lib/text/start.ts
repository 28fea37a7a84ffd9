/** What the commands say when the site cannot start. */
export const startWords = {
  portTaken: {
    zh: '端口 {port} 已被占用；请用 PORT 指定另一个端口。',
    en: 'Port {port} is taken; name another with PORT.',
  },
};
