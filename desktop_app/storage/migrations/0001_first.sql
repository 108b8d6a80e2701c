-- The first library: jobs, pictures, search, counts.
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  grp TEXT NOT NULL,
  engine TEXT NOT NULL,
  model TEXT NOT NULL DEFAULT '',
  mode TEXT NOT NULL,
  request TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  rev INTEGER NOT NULL DEFAULT 0,
  priority INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL,              -- order of submission; the artist may move a waiting job
  inputs TEXT NOT NULL DEFAULT '[]',
  attempt INTEGER NOT NULL DEFAULT 0,
  submitted REAL,
  remote_id TEXT,
  awake REAL NOT NULL DEFAULT 0,
  progress REAL,
  server_state TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '',
  server_completed REAL,
  next_check REAL,
  host TEXT NOT NULL DEFAULT '',
  credits REAL,
  error TEXT,
  held INTEGER NOT NULL DEFAULT 0,
  cancel_requested INTEGER NOT NULL DEFAULT 0,
  parent TEXT,
  facts TEXT NOT NULL DEFAULT '{}',
  created REAL NOT NULL,
  updated REAL NOT NULL,
  UNIQUE (engine, remote_id)
) STRICT;
CREATE INDEX jobs_by_state ON jobs (state, priority DESC, position);
CREATE INDEX jobs_by_hash ON jobs (request_hash, created);

CREATE TABLE create_stamps (             -- when create calls were sent, per account; survives a restart
  account TEXT NOT NULL,
  at REAL NOT NULL
) STRICT;
CREATE INDEX create_stamps_by_account ON create_stamps (account, at);

CREATE TABLE uploads (                   -- an input's URL, reused while it lives
  sha256 TEXT NOT NULL,
  host TEXT NOT NULL,
  url TEXT NOT NULL,
  expires REAL NOT NULL,
  PRIMARY KEY (sha256, host)
) STRICT;

CREATE TABLE paused_engines (
  engine TEXT PRIMARY KEY,
  error TEXT NOT NULL
) STRICT;

CREATE TABLE assets (
  -- The moment of creation in microseconds, moved on where two fall together: newest first is the
  -- order of this one number, also inside the search index.
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,              -- relative to the library folder, with /
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  original TEXT NOT NULL DEFAULT '',      -- sha256 before a recipe was written into the file
  mode TEXT NOT NULL,                     -- '' where no recipe says how the picture came about
  prompt TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '',         -- what the search index sees (see search.py)
  engine TEXT NOT NULL DEFAULT '',
  model TEXT NOT NULL DEFAULT '',
  style TEXT NOT NULL DEFAULT '',
  seed INTEGER,
  created REAL NOT NULL,
  job_id TEXT,
  rating INTEGER NOT NULL DEFAULT 0,
  favourite INTEGER NOT NULL DEFAULT 0,
  trashed REAL,
  in_trash INTEGER NOT NULL GENERATED ALWAYS AS (trashed IS NOT NULL) VIRTUAL,
  request TEXT,
  facts TEXT NOT NULL DEFAULT '{}'
) STRICT;
-- Every index ends in the key by itself, so these serve "newest first" without a sort.
CREATE INDEX assets_shown ON assets (kind, in_trash);
CREATE INDEX assets_by_mode ON assets (kind, in_trash, mode);
CREATE INDEX assets_favourite ON assets (kind, in_trash) WHERE favourite = 1;
CREATE INDEX assets_by_sha ON assets (sha256);
CREATE INDEX assets_by_original ON assets (original) WHERE original <> '';
CREATE INDEX assets_by_job ON assets (job_id);

CREATE TABLE parents (
  child TEXT NOT NULL,
  parent TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (child, position)
) STRICT;
CREATE INDEX parents_by_parent ON parents (parent);

CREATE TABLE moves (                      -- a file move that was decided; gone once it is carried out
  source TEXT PRIMARY KEY,
  target TEXT NOT NULL                    -- '' = the file is deleted
) STRICT;

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  words, content='assets', content_rowid='key', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE TRIGGER search_insert AFTER INSERT ON assets BEGIN
  INSERT INTO search (rowid, words) VALUES (NEW.key, NEW.words);
END;
CREATE TRIGGER search_delete AFTER DELETE ON assets BEGIN
  INSERT INTO search (search, rowid, words) VALUES ('delete', OLD.key, OLD.words);
END;
CREATE TRIGGER search_update AFTER UPDATE OF words ON assets BEGIN
  INSERT INTO search (search, rowid, words) VALUES ('delete', OLD.key, OLD.words);
  INSERT INTO search (rowid, words) VALUES (NEW.key, NEW.words);
END;

CREATE TABLE counts (                     -- results by mode, and 'trash'
  name TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT;
INSERT INTO counts VALUES ('', 0), ('text-to-image', 0), ('image-to-image', 0), ('trash', 0);
CREATE TRIGGER counts_insert AFTER INSERT ON assets WHEN NEW.kind = 'result' BEGIN
  UPDATE counts SET n = n + 1 WHERE name = iif(NEW.trashed IS NULL, NEW.mode, 'trash');
END;
CREATE TRIGGER counts_delete AFTER DELETE ON assets WHEN OLD.kind = 'result' BEGIN
  UPDATE counts SET n = n - 1 WHERE name = iif(OLD.trashed IS NULL, OLD.mode, 'trash');
END;
CREATE TRIGGER counts_update AFTER UPDATE OF kind, mode, trashed ON assets BEGIN
  UPDATE counts SET n = n - 1
    WHERE OLD.kind = 'result' AND name = iif(OLD.trashed IS NULL, OLD.mode, 'trash');
  UPDATE counts SET n = n + 1
    WHERE NEW.kind = 'result' AND name = iif(NEW.trashed IS NULL, NEW.mode, 'trash');
END;
