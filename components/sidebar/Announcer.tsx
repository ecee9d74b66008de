import { useEffect, useState } from 'react';

/** How long a count must hold before it is read out, in milliseconds: longer than a pause between two words. */
const settled = 1_500;

interface Props {
  /** read out at once */
  readonly notice: string;
  /** read out when it has held for a while, so that nobody is told of every key */
  readonly count: string;
}

/** What a screen reader is told without having to look. */
export function Announcer({ notice, count }: Props) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(count), settled);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div className="pl-hidden">
      <output>{notice}</output>
      <output>{said}</output>
    </div>
  );
}
