-- Services that cost money: what was spent when, what lies on hosts for a while, what an engine must remember.
CREATE INDEX jobs_by_spending ON jobs (submitted) WHERE credits IS NOT NULL;

CREATE TABLE remote_objects (            -- a reference picture on a host, until it is deleted there
  host TEXT NOT NULL,
  key TEXT NOT NULL,                      -- what the host's `delete` needs
  job TEXT NOT NULL,                      -- the job it was uploaded for
  created REAL NOT NULL,
  delete_after REAL NOT NULL,             -- seconds since the epoch; deleted earlier when the last job with it ends
  PRIMARY KEY (host, key)
) STRICT;
CREATE INDEX remote_objects_by_job ON remote_objects (job);
CREATE INDEX remote_objects_by_time ON remote_objects (delete_after);

CREATE TABLE engine_notes (              -- an engine's own memory: which key made which task, since when a key is used
  name TEXT PRIMARY KEY,                  -- "kie:task:…", "kie:key:…"
  value TEXT NOT NULL,
  at REAL NOT NULL
) STRICT;
