import axe from 'axe-core';

/**
 * What axe finds wrong in an element, as "rule: element" lines. Colour contrast needs a layout, which jsdom has not; the
 * browser tests look at it.
 */
export async function findFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}
