import type { Lamp as LampState } from '@/lib/rhythm/silence';

/** A small porch lamp. States differ in shape, not only in colour; the words beside it say the same. */
export function Lamp({ state, size = 24 }: { readonly state: LampState; readonly size?: number }) {
  return (
    <svg className={`lamp lamp-${state}`} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      {state === 'lit' && (
        <path className="lamp-rays" d="M3.6 16.4H1.4M4.2 23H1.4M28.4 16.4h2.2M27.8 23h2.8" />
      )}
      <path className="lamp-glass" d="M9 11.4h14l1.6 13.8H7.4z" />
      <path className="lamp-roof" d="M5 11.4 16 3.4l11 8z" />
      <path className="lamp-foot" d="M7.6 29.2h16.8" />
      {state === 'lit' && <path className="lamp-flame" d="M16 15.4v7" />}
      {state === 'dim' && <path className="lamp-flame" d="M16 21v1.6" />}
    </svg>
  );
}
