-- 0000_initial_schema
-- schemac 1  schema (empty) -> aae41beb6ae6  text 4ec8e4665f5a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE calls (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT calls_pkey PRIMARY KEY (id)
);

CREATE INDEX calls_by_code ON calls (code);

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT the_key PRIMARY KEY (id)
);

CREATE INDEX by_code ON events (code);
