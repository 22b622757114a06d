import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { file } from './folder.ts';

/** Where Debian has Chromium, unless CHROMIUM says otherwise. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Whether there is a browser to try pages in; where there is none, it is said once, and the tests that need one are skipped. */
export function hasBrowser(): boolean {
  const found = existsSync(CHROMIUM);
  if (!found) process.stderr.write(`NO BROWSER at ${CHROMIUM}: pages are NOT tried in one, and their tests are skipped. Install it (apt-get install chromium), or say where it is: CHROMIUM=/path/to/chrome npm test\n`);
  return found;
}

export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

export interface Opening {
  readonly script?: 'on' | 'off';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A page opened from disk with no network, and whatever it asked for or complained of. */
export interface Opened {
  readonly page: Page;
  readonly asked: string[];
  readonly complaints: string[];
  readonly address: string;
}

export async function opened(browser: Browser, html: string, { script = 'on', scheme = 'light', width = 1280 }: Opening = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: script === 'on', offline: true, acceptDownloads: true });
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  const address = `file://${file(html, 'page.html')}`;
  await page.goto(address);
  return { page, asked, complaints, address };
}
