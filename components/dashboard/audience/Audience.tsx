import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import type { AudienceStore } from '@/lib/state/audience';
import { FileDrop } from '../bring-in/FileDrop';
import { Section } from '../Section';
import { AudienceFound } from './AudienceFound';

/** Which customers follow where: drop the lists, read the answer, close the screen. Nothing is kept. */
export function Audience({ store }: { readonly store: AudienceStore }) {
  const state = useStore(store);
  const { stage, answer, trouble } = state;
  return (
    <Section id="audience" title="Your customers">
      <Troubles sentences={trouble === null ? [] : [trouble]} />
      <p>
        Which of your customers follow you, and who does not yet? Give two lists: your customers (a table from
        your till, shop or newsletter, or an address book), and a network’s own list of who follows you.
      </p>
      {answer && <AudienceFound answer={answer} onSave={state.saveNowhere} />}
      {stage === 'reading' ? (
        <p aria-live="polite">Reading and comparing…</p>
      ) : (
        <FileDrop
          words="Drop the lists here: CSV, vCard or a zip from a network."
          onFiles={(files) => void state.add(files)}
        />
      )}
      {answer ? (
        <button type="button" className="button" onClick={state.forget}>
          Forget these lists
        </button>
      ) : (
        <WhereTheyAre />
      )}
      <p className="hint">
        Names and addresses stay in this page. They are compared here and forgotten when you leave it; nothing
        of them is stored.
      </p>
    </Section>
  );
}

function WhereTheyAre() {
  return (
    <details className="audience-part">
      <summary>Where to find the lists</summary>
      <ul className="how-to-steps">
        <li>
          <b>LinkedIn:</b> Settings, Data privacy, Get a copy of your data, Connections. The file is called
          Connections.csv.
        </li>
        <li>
          <b>Facebook:</b> Download your information, as JSON, with Friends and followers. It lists your own
          friends and followers; a Page’s followers are in no file Facebook gives out.
        </li>
        <li>
          <b>X:</b> Download an archive of your data. It holds your followers as numbers without names, so
          they can be counted and not compared.
        </li>
      </ul>
    </details>
  );
}
