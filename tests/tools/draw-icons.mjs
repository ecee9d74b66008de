// Draws public/icon: a porch lamp, lit, dim and out, at the four sizes browsers ask for.
// Run by hand after a change: node tests/tools/draw-icons.mjs [path of a Chromium]
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 128];
const folder = new URL('../../public/icon/', import.meta.url);

// Each state differs in shape, not only in colour: rays, a small flame, an empty glass. The outline is a middle tone with
// a pale rim, so that it stands on white and on near-black toolbars alike.
const states = {
  lit: { glass: '#F2A93B', frame: '#7F4A00', core: '#FFF3D6', rays: true, flame: 'M16 15.4v7' },
  dim: { glass: '#C9A263', frame: '#6B5B45', core: '#FFF3D6', rays: false, flame: 'M16 21v1.6' },
  out: { glass: '#FFFDF8', frame: '#6B7682', core: 'none', rays: false, flame: '' },
};

function svgOf({ glass, frame, core, rays, flame }) {
  const glow = rays
    ? `<path d="M3.6 16.4H1.4M4.2 23H1.4M28.4 16.4h2.2M27.8 23h2.8" stroke="#F2A93B" stroke-width="2.6"/>`
    : '';
  const light = flame ? `<path d="${flame}" stroke="${core}" stroke-width="4.4"/>` : '';
  const body = 'M9 11.4h14l1.6 13.8H7.4z';
  const roof = 'M5 11.4 16 3.4l11 8z';
  const rest = 'M7.6 29.2h16.8';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-linecap="round" stroke-linejoin="round">
  <g stroke="#FFFDF8" stroke-width="4.6"><path d="${body}"/><path d="${roof}"/><path d="${rest}"/></g>
  ${glow}
  <path d="${body}" fill="${glass}" stroke="${frame}" stroke-width="2.6"/>
  <path d="${roof}" fill="${frame}" stroke="${frame}" stroke-width="2.6"/>
  <path d="${rest}" stroke="${frame}" stroke-width="3"/>
  ${light}
</svg>
`;
}

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
await mkdir(folder, { recursive: true });
for (const [state, look] of Object.entries(states)) {
  const svg = svgOf(look);
  await writeFile(new URL(`${state}.svg`, folder), svg);
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawn = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
    await page.setContent(`<body style="margin:0">${drawn}</body>`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${state}-${size}.png`, folder), png);
    await page.close();
  }
}
await browser.close();
