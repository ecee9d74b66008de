import { labelsFor } from '../app/labels';
import { useWorld } from '../app/world';

const near = ['Sourdough', 'Elm Street late opening', 'Farmers’ market', 'Story hour'];

/** The third column: search and what goes on nearby. */
export function RightColumn() {
  const labels = labelsFor(useWorld((world) => world.modes.language));
  return (
    <div data-testid="sidebarColumn" className="right-column">
      <input
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-controls="typeaheadDropdown-1"
        aria-label={labels.search}
        placeholder={labels.search}
        data-testid="SearchBox_Search_Input"
      />
      <section className="card" aria-label="Nearby">
        <h2>Talked about nearby</h2>
        {near.map((topic) => (
          <div key={topic} className="topic">
            <b>{topic}</b>
            <span>In your town</span>
          </div>
        ))}
      </section>
    </div>
  );
}
