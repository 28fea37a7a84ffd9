import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// One process, as the servers beside it; files packed beforehand; nothing of it outside the folder.
const settings = (folder: string, port: number) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log crit;
events { worker_connections 1024; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/nginx-${each};`).join('\n  ')}
  access_log off;
  types { text/html html; }
  gzip_static on;
  gzip_vary on;
  sendfile on;
  keepalive_requests 100000000;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`;

const isThere = () => spawnSync('nginx', ['-v']).status === 0;

const untilAnswered = async (url: string, child: ChildProcess) => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx did not answer');
};

/** nginx over the files of a folder, where this machine has it; else null. */
export const startNginx = async (folder: string, port: number, first: string): Promise<ChildProcess | null> => {
  if (!isThere()) return null;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings(folder, port));
  const child = spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  await untilAnswered(`http://127.0.0.1:${port}/${first}`, child);
  return child;
};
