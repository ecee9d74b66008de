import { Composer } from '../composer/Composer';

/** A community's own page, with the usual box at its top. */
export function Community() {
  return (
    <>
      <div className="tabs">
        <b>Bakers of the county</b>
      </div>
      <Composer id="inline" />
    </>
  );
}
