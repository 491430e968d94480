-- 0000_initial_schema
-- schemac 1  schema (empty) -> f26e234c3945  text 4ed0952f5369
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE people (
  id bigint  NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
