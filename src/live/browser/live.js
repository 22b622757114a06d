// @ts-check
import { put } from './parts.js';

/*
 * Listens to the news of the page that it stands in. Output that is not of what the files say now is dimmed and marked stale; what is wrong stands at its cell.
 */
const tag = /** @type {HTMLScriptElement} */ (document.querySelector('script[data-page]'));
const { page = '', version = '', gone = '' } = tag.dataset;

/** What the mark says that the page bears; '' for none. */
let marked = '';

const news = new EventSource(`/events?${new URLSearchParams({ page, version })}`);
news.onmessage = (/** @type {MessageEvent<string>} */ event) => {
  const told = JSON.parse(event.data);
  if (told.kind === 'moved') location.replace('/');
  if (told.kind === 'page') show(told.changes);
  if (told.kind === 'page' || told.kind === 'current') mark('', []);
  if (told.kind === 'faults') mark(told.badge, told.cards);
};
// The browser asks again by itself; as long as no one answers, no one knows whether this is what the files say.
news.onerror = () => mark(gone, []);

/** @param {(string | null)[]} changes what has changed of each part of the page */
function show(changes) {
  const keep = held();
  clear();
  if (put(changes) === 'other') return location.reload();
  keep();
}

/** How far from where it was the page stood when it was last scrolled, and where that is: a browser scrolls by whole pixels, and what is left over would add up from one save to the next. */
let left = { at: 0, by: 0 };

/** Where the reader is: what is at the top of the window stays there, whatever becomes longer or shorter above it. */
function held() {
  // Asked for now, while the page is laid out: at its top there is nothing to keep, and it need not be laid out again before it is shown.
  if (scrollY === 0) return () => {};
  const by = scrollY === left.at ? left.by : 0;
  const chain = /** @type {{ each: Element, top: number }[]} */ ([]);
  for (let each = seen(); each !== null && each !== document.body; each = each.parentElement) chain.push({ each, top: each.getBoundingClientRect().top - by });
  return () => {
    const still = chain.find(({ each }) => each.isConnected);
    if (still === undefined) return;
    const away = () => still.each.getBoundingClientRect().top - still.top;
    scrollBy({ top: away(), behavior: 'instant' });
    left = { at: scrollY, by: away() };
  };
}

/** Pixels between two looks for what a reader sees. */
const STEP = 8;

/** The first thing that a reader sees: no card, which goes, and nothing that holds others, which stays where it is when they move. */
function seen() {
  for (let y = 1; y < innerHeight; y += STEP) {
    const each = document.elementFromPoint(innerWidth / 2, y);
    if (each !== null && !each.matches('html, body, main, section, .live-card, .live-card *, .live-badge')) return each;
  }
  return null;
}

/**
 * @param {string} badge what the mark says; '' for none
 * @param {{ cell: number | null, html: string }[]} cards
 */
function mark(badge, cards) {
  // Where nothing was wrong and nothing is, the page need not be laid out to see where the reader is.
  if (badge === '' && marked === '') return;
  marked = badge;
  const keep = held();
  clear();
  document.body.classList.toggle('live-stale', badge !== '');
  document.title = `${badge === '' ? '' : '✗ '}${document.title.replace(/^✗ /u, '')}`;
  const icon = /** @type {HTMLLinkElement} */ (document.querySelector('link[rel="icon"]'));
  icon.href = badge === '' ? 'data:,' : `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4" fill="#9b1c1c"/></svg>')}`;
  for (const { cell, html } of cards) insert(html, cell);
  evenOut();
  const [first] = document.getElementsByClassName('live-card');
  if (first !== undefined) first.id = 'live-fault';
  if (badge !== '') document.body.append(badged(badge, first === undefined ? null : '#live-fault'));
  keep();
}

function clear() {
  for (const each of [...document.querySelectorAll('.live-card,.live-badge')]) each.remove();
}

/** Makes the room that each card takes a whole number of pixels: what is below moves by it, and a browser scrolls after it by whole pixels. */
function evenOut() {
  const cards = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.live-card')]);
  const rooms = cards.map((card) => {
    const [{ marginTop, marginBottom }, { height }] = [getComputedStyle(card), card.getBoundingClientRect()];
    const [above, below] = [Number.parseFloat(marginTop), Number.parseFloat(marginBottom)];
    return { below, lacking: Math.ceil(above + height + below) - (above + height + below) };
  });
  cards.forEach((card, i) => void (card.style.marginBottom = `${(rooms[i]?.below ?? 0) + (rooms[i]?.lacking ?? 0)}px`));
}

/**
 * Puts a card before the output of its cell; what is wrong with the whole stands before all of it.
 *
 * @param {string} html @param {number | null} cell
 */
function insert(html, cell) {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const marker = [...main.childNodes].find((node) => node.nodeType === Node.COMMENT_NODE && node.nodeValue === `cell ${cell}`);
  if (marker !== undefined) main.insertBefore(made(html), marker);
  else main.insertBefore(made(html), main.querySelector(':scope > :not(.live-card)'));
}

/**
 * The mark itself: it is read out when it comes, and leads to the first card where there is one.
 *
 * @param {string} text @param {string | null} href
 */
function badged(text, href) {
  const badge = made(`<div class="live-badge" role="status">${href === null ? '' : `<a href="${href}"></a>`}</div>`);
  (badge.firstElementChild ?? badge).textContent = text;
  return badge;
}

/** @param {string} html */
function made(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return /** @type {Element} */ (template.content.firstElementChild);
}
