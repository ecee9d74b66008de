import type { Page } from 'puppeteer-core';

/** In the rectangle of the smallest word there are about 40 of an underline. */
const enoughPixels = 20;
/** How far the channels of a pixel lie apart (0 to 255) that is more than a shade of grey; the palest tint has 47. */
const colourful = 30;

/**
 * Whether the first words of a tip stand out in colour, and whether the stretch after them does. Looked for in a picture,
 * because a browser keeps a highlight, and tells its computed style, whether it paints it or not. The stand-ins write black
 * on white, so that any colour is ours: the tip's own, or the graver one's that lies on the same words.
 */
export async function isTipPainted(page: Page): Promise<{ words: boolean; beside: boolean }> {
  const { x, y, width, height } = await page.evaluate(() => {
    const registry = CSS.highlights as unknown as ReadonlyMap<string, Iterable<Range>>;
    const [first] = registry.get('porchlight-tip') ?? [];
    const at = first?.getBoundingClientRect() ?? new DOMRect();
    // The underline hangs a little below the line.
    return { x: at.x + scrollX, y: at.y + scrollY, width: at.width, height: at.height + 6 };
  });
  if (width === 0) return { words: false, beside: false };
  const look = async (left: number): Promise<boolean> => {
    const picture = await page.screenshot({ encoding: 'base64', clip: { x: left, y, width, height } });
    return (await countColourful(page, picture)) > enoughPixels;
  };
  return { words: await look(x), beside: await look(x + width + 2) };
}

/** Decoded by the page, from bytes: no policy of a page stands in the way of those. */
function countColourful(page: Page, picture: string): Promise<number> {
  return page.evaluate(
    async (data, least) => {
      const png = new Blob([Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))]);
      const image = await createImageBitmap(png);
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const { data: bytes } = canvas.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < bytes.length; at += 4) {
        const pixel = bytes.subarray(at, at + 3);
        if (Math.max(...pixel) - Math.min(...pixel) > least) count += 1;
      }
      return count;
    },
    picture,
    colourful,
  );
}
