// Loaded with --import: from the moment that a file exists, nothing more can be written, as on a disk that is full.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const full = process.env.GONGKAI_DISK_FULL ?? '';
const refuse = () => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
};

for (const name of ['writeSync', 'writevSync', 'writeFileSync', 'ftruncateSync', 'truncateSync']) {
  const write = fs[name];
  fs[name] = (target, ...rest) =>
    fs.existsSync(full) && target !== process.stdout.fd && target !== process.stderr.fd
      ? refuse()
      : write(target, ...rest);
}
syncBuiltinESMExports();
