/** Name and words about oneself, in a dialog: plain fields, and no post. */
export function Profile() {
  return (
    <>
      <div className="tabs">
        <b>Profile</b>
      </div>
      <div role="dialog" aria-modal="true" className="article">
        <label>
          Name <input name="displayName" defaultValue="Elm Street Bakery" />
        </label>
        <label>
          Bio <textarea name="description" placeholder="Bio" />
        </label>
      </div>
    </>
  );
}
