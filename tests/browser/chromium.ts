import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const debian = '/usr/bin/chromium';

// A closed network must not be asked for anything but the site.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A real Chromium: Debian's where it is installed, else the one that comes in an npm package. */
export const openBrowser = async (): Promise<Browser> =>
  existsSync(debian)
    ? chromium.launch({ executablePath: debian, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] })
    : chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...quiet] });
