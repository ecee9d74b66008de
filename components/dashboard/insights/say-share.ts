/** "55 %": a share from 0 to 1 in whole percent. */
export function sayShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}
