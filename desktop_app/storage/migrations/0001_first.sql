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
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,              -- relative to the library folder, with /
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  mode TEXT NOT NULL,
  prompt TEXT NOT NULL DEFAULT '',
  engine TEXT NOT NULL DEFAULT '',
  model TEXT NOT NULL DEFAULT '',
  seed INTEGER,
  created REAL NOT NULL,
  job_id TEXT,
  rating INTEGER NOT NULL DEFAULT 0,
  favourite INTEGER NOT NULL DEFAULT 0,
  trashed REAL,
  request TEXT,
  facts TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX assets_newest ON assets (kind, trashed, created DESC, key DESC);
CREATE INDEX assets_by_mode ON assets (kind, trashed, mode, created DESC, key DESC);
CREATE INDEX assets_by_sha ON assets (sha256);
CREATE INDEX assets_by_job ON assets (job_id);

CREATE TABLE parents (
  child TEXT NOT NULL,
  parent TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (child, position)
) STRICT;
CREATE INDEX parents_by_parent ON parents (parent);
