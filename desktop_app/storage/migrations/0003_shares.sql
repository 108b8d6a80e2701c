-- What was handed out: a receipt per share, written before the first byte leaves.
CREATE TABLE shares (
  id TEXT PRIMARY KEY,                    -- unguessable, 128 bits; part of the link on hosts that let us choose it
  state TEXT NOT NULL,                    -- MAKING LIVE REMOVING GONE FAILED
  host TEXT NOT NULL,
  url TEXT NOT NULL DEFAULT '',
  choices TEXT NOT NULL,                  -- JSON: what was ticked
  content TEXT NOT NULL,                  -- hash of pictures, choices and wished host: what makes a duplicate
  created REAL NOT NULL,
  expires REAL NOT NULL DEFAULT 0,        -- seconds since the epoch, 0 = stays
  objects TEXT NOT NULL DEFAULT '[]',     -- JSON: names put or about to be put, with what `delete` needs
  removed REAL,                           -- when it was taken back
  checked REAL,                           -- when somebody last looked whether the link works
  alive INTEGER,                          -- what was seen then
  views INTEGER,
  left_over TEXT NOT NULL DEFAULT '[]'    -- JSON: what could not be deleted, in words
) STRICT;
CREATE INDEX shares_by_content ON shares (content, created);
CREATE INDEX shares_by_state ON shares (state, created);
CREATE TABLE share_assets (
  share TEXT NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
  asset TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (share, position)
) STRICT;
CREATE INDEX share_assets_by_asset ON share_assets (asset);
