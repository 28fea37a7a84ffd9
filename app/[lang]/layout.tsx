import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { paletteCss } from '../../lib/chart/palette.ts';
import { site } from '../../lib/site.ts';
import { say } from '../../lib/text/say.ts';
import { siteWords } from '../../lib/text/site.ts';
import { langOf } from '../_ui/frame/request.ts';
import '../_ui/paper.css';
import '../_ui/type.css';
import '../_ui/frame.css';
import '../_ui/table/table.css';
import '../_ui/form/form.css';
import '../_ui/print.css';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}

// No page is made at build time: the database is asked when a reader asks.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

// Three bars of a ranking, inside the page: no request of its own.
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#0b5fa5" d="M1 2h14v3H1zM1 6.5h9v3H1zM1 11h5v3H1z"/></svg>',
)}`;

export const generateMetadata = async ({ params }: LayoutProps): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const name = lang === 'zh' ? '公开 Gongkai' : 'Gongkai 公开';
  return {
    metadataBase: new URL(site.origin),
    icons: { icon },
    title: { default: name, template: `%s · ${name}` },
    description: say(siteWords.description, lang),
  };
};

export default async function Layout({ children, params }: LayoutProps) {
  const lang = langOf((await params).lang);
  return (
    <html lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <style>{paletteCss()}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
