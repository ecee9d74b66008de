import { world } from '../app/world';
import { findOutlet } from '../shell/outlet';
import { openEmber } from './ember';
import { openSdui } from './sdui';
import type { Purpose } from './share-box';

/** Opens the compose box this account and this page have. */
export function openBox(purpose: Purpose): void {
  if (world.box) return;
  const { generation, outlet } = world.modes;
  const isCompany = location.pathname.startsWith('/company/');
  if (generation === 'C' && !isCompany) {
    world.box = openSdui(purpose);
    return;
  }
  const inShadow = isCompany ? outlet : generation === 'B';
  world.box = openEmber(purpose, findOutlet(inShadow));
}
