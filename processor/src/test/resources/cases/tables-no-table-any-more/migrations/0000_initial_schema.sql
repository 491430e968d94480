-- 0000_initial_schema
-- schemac 1  schema (empty) -> a6415d715f88  text b67a4a4bcae7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE entries (
  id bigint       NOT NULL,
  at timestamptz,
  CONSTRAINT entries_pkey PRIMARY KEY (id)
);

CREATE TABLE logins (
  id bigint  NOT NULL,
  CONSTRAINT logins_pkey PRIMARY KEY (id)
);
