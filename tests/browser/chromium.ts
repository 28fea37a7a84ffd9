import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const debian = '/usr/bin/chromium';

// What the packed build needs to run without a display; its own list would also join all processes in
// one (which dies with the first closed page) and switch off the web's security, which is under test.
const bare = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-quic'];

// A closed network must not be asked for anything but the site.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A real Chromium: Debian's where it is installed, else the one that comes in an npm package. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: existsSync(debian) ? debian : await packed.executablePath(),
    args: [...bare, ...quiet],
  });
