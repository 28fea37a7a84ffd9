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

export const generateMetadata = async ({ params }: LayoutProps): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const name = lang === 'zh' ? '公开 Gongkai' : 'Gongkai 公开';
  return {
    metadataBase: new URL(site.origin),
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
