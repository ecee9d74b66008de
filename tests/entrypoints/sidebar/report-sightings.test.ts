// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createSightingReports } from '@/entrypoints/sidebar/report-sightings';
import type { SightingReport } from '@/lib/model/sighting';

function start() {
  const sent: SightingReport[] = [];
  return { sent, reports: createSightingReports('x', async (report) => sent.push(report)) };
}

it('counts a box as missed when it is seen a second time, and once only', () => {
  const { sent, reports } = start();
  const box = document.createElement('div');
  reports.missed(box, 'editor');
  expect(sent).toEqual([]);
  for (let key = 0; key < 5; key += 1) reports.missed(box, 'editor');
  expect(sent).toEqual([{ network: 'x', seen: 'missed', detail: 'editor' }]);
});

it('does not add up boxes that were each seen once', () => {
  const { sent, reports } = start();
  for (let count = 0; count < 5; count += 1) reports.missed(document.createElement('div'), 'editor');
  expect(sent).toEqual([]);
});

it('tells by which shape a box was recognised', () => {
  const { sent, reports } = start();
  reports.recognised('x-test-ids');
  expect(sent).toEqual([{ network: 'x', seen: 'recognised', detail: 'x-test-ids' }]);
});
