/** What the commands say when the site cannot start. */
export const startWords = {
  portTaken: {
    zh: '端口 {port} 已被占用；请用 PORT 指定另一个端口。',
    en: 'Port {port} is taken; name another with PORT.',
  },
  buildServed: {
    zh: '进程 {pid} 正在用“{folder}”中的构建提供网站，而源文件已经改变；就地重新构建会拿走它要用的文件。请先停止该进程，或在另一份目录中构建新版本。',
    en: 'Process {pid} serves the site from the build in "{folder}", and the sources have changed since: building here would take away the files it serves. Stop that process first, or build the new version in another copy of the tree.',
  },
};
