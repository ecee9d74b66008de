/** What is read, kept and never done, before anything is asked. */
export function WhatItDoes() {
  return (
    <dl className="what">
      <div>
        <dt>What it reads</dt>
        <dd>
          The draft in the compose box, while you type there, on the channels you tick below, or the text you
          put into the side panel.
        </dd>
      </div>
      <div>
        <dt>What it keeps</dt>
        <dd>
          The posts you publish, with their dates, and your answers on this page. All of it stays in this
          browser.
        </dd>
      </div>
      <div>
        <dt>What it never does</dt>
        <dd>
          There is no server and no account, and nothing is sent anywhere. It does not read other people’s
          posts, and it never posts for you.
        </dd>
      </div>
    </dl>
  );
}
