// RFC 3492, section 5: the parameters of Punycode.
const [base, tMin, tMax, skew, damp, firstBias, firstCode] = [36, 1, 26, 38, 700, 72, 128];

/** How long a host label is once written in ASCII (`xn--…`), RFC 3492; hosts may not have labels over 63. */
export function punycodeLength(label: string): number {
  const codes = Array.from(label, (character) => character.codePointAt(0)!);
  const basic = codes.filter((code) => code < firstCode).length;
  let length = 'xn--'.length + basic + (basic > 0 ? 1 : 0);
  let [code, delta, bias, handled] = [firstCode, 0, firstBias, basic];
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((candidate) => candidate >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const candidate of codes) {
      if (candidate < code) delta += 1;
      if (candidate !== code) continue;
      length += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return length;
}

function digits(delta: number, bias: number): number {
  let count = 1;
  let left = delta;
  for (let k = base; ; k += base) {
    const t = Math.min(Math.max(k - bias, tMin), tMax);
    if (left < t) return count;
    left = Math.floor((left - t) / (base - t));
    count += 1;
  }
}

function adapt(delta: number, points: number, first: boolean): number {
  let left = Math.floor(delta / (first ? damp : 2));
  left += Math.floor(left / points);
  let k = 0;
  for (; left > ((base - tMin) * tMax) / 2; k += base) left = Math.floor(left / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew));
}
